/** Asking someone whether they would like it, before anybody else hears of it; whom to ask first is the person's to say. */
import { Check, PenLine } from 'lucide-react';
import { useState } from 'react';
import type { Contact } from '../../../domain/contact.ts';
import { listOf } from '../../../i18n/format.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { IntroductionUnderWay } from '../../../store/introductions-now.ts';
import { Acts } from '../../../ui/acts/acts.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Why } from '../../../ui/layout/why.tsx';
import { MessageSheet } from '../message-sheet.tsx';
import { useIntroductionActs } from '../use-introduction-acts.ts';
import { useLines } from '../use-lines.ts';
import { peopleTogether, peopleUnasked, peopleWilling, personOf } from './people-in.ts';

export function AskStep({ now }: { readonly now: IntroductionUnderWay }) {
  const { introductions: words, language } = useMessages();
  const lines = useLines();
  const acts = useIntroductionActs(now.introduction.id);
  const [chosen, setChosen] = useState<Contact>();
  const [isWriting, setWriting] = useState(false);
  const contact = chosen ?? personOf(now);
  if (contact === undefined) return null;
  const others = peopleTogether(now).filter(({ id }) => id !== contact.id);
  const willing = peopleWilling(now);
  const name = nameInSentences(contact);
  const names = (people: readonly Contact[]): string => listOf(language, people.map(nameInSentences));
  return (
    <Stack>
      <Why>
        {willing.length === 0 ? words.now.askFirst(name, names(others)) : words.now.askNext(name, names(willing))}
      </Why>
      <Acts stacked>
        <Button look="primary" icon={PenLine} wide onClick={() => setWriting(true)}>
          {words.acts.write(name)}
        </Button>
        <Button icon={Check} wide onClick={() => void acts.ask(contact)}>
          {words.acts.askedAlready}
        </Button>
        {peopleUnasked(now)
          .filter(({ id }) => id !== contact.id)
          .map((other) => (
            <Button key={other.id} look="plain" wide onClick={() => setChosen(other)}>
              {words.acts.other(nameInSentences(other))}
            </Button>
          ))}
      </Acts>
      {isWriting && (
        <MessageSheet
          contact={contact}
          message={{ text: lines.toOne('ask', contact, others), introductionId: now.introduction.id }}
          onClose={() => setWriting(false)}
        />
      )}
    </Stack>
  );
}
