/** All said yes: one message to all of them, and then the word that it is done; or it happened otherwise. */
import { Check, PenLine } from 'lucide-react';
import { useState } from 'react';
import type { Means } from '../../../domain/means.ts';
import { listOf } from '../../../i18n/format.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { IntroductionUnderWay } from '../../../store/introductions-now.ts';
import { Acts } from '../../../ui/acts/acts.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Why } from '../../../ui/layout/why.tsx';
import { useIntroductionActs } from '../use-introduction-acts.ts';
import { peopleTogether } from './people-in.ts';
import { TogetherSheet } from './together-sheet.tsx';

export function MakeStep({ now }: { readonly now: IntroductionUnderWay }) {
  const { introductions: words, language } = useMessages();
  const acts = useIntroductionActs(now.introduction.id);
  const [isWriting, setWriting] = useState(false);
  const [written, setWritten] = useState<Means>();
  const people = peopleTogether(now);
  const names = listOf(language, people.map(nameInSentences));
  const isTwo = people.length === 2;
  if (written !== undefined) {
    return (
      <Stack>
        <Why>{words.now.written(names)}</Why>
        <Acts>
          <Button look="primary" onClick={() => void acts.make(written)}>
            {words.acts.done}
          </Button>
          <Button onClick={() => setWritten(undefined)}>{words.acts.notYet}</Button>
        </Acts>
      </Stack>
    );
  }
  const isSome = people.length < now.people.length;
  return (
    <Stack>
      <Why>{isSome ? words.now.makeRest(names) : isTwo ? words.now.makeTwo : words.now.makeMore}</Why>
      <Acts stacked>
        <Button look="primary" icon={PenLine} wide onClick={() => setWriting(true)}>
          {isTwo ? words.acts.writeTwo : words.acts.writeMore}
        </Button>
        <Button icon={Check} wide onClick={() => void acts.make()}>
          {words.acts.madeAlready}
        </Button>
      </Acts>
      {isWriting && <TogetherSheet people={people} onWritten={setWritten} onClose={() => setWriting(false)} />}
    </Stack>
  );
}
