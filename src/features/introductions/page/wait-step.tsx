/** Someone was asked: yes, no, or no answer yet, when one may write again without haste. */
import { useState } from 'react';
import { timeAgo } from '../../../i18n/format.ts';
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
import { peopleTogether, personOf } from './people-in.ts';

export function WaitStep({ now }: { readonly now: IntroductionUnderWay }) {
  const { introductions: words, language } = useMessages();
  const lines = useLines();
  const acts = useIntroductionActs(now.introduction.id);
  const [isWriting, setWriting] = useState(false);
  const contact = personOf(now);
  if (contact === undefined) return null;
  const others = peopleTogether(now).filter(({ id }) => id !== contact.id);
  return (
    <Stack>
      <Why>{words.now.wait(nameInSentences(contact), timeAgo(language, now.days ?? 0))}</Why>
      <Acts>
        <Button look="primary" onClick={() => void acts.answer(contact, 'yes')}>
          {words.acts.yes}
        </Button>
        <Button onClick={() => void acts.answer(contact, 'no')}>{words.acts.no}</Button>
      </Acts>
      <Button look="plain" wide onClick={() => setWriting(true)}>
        {words.acts.noAnswer}
      </Button>
      {isWriting && (
        <MessageSheet
          contact={contact}
          message={{ text: lines.toOne('remind', contact, others), introductionId: now.introduction.id }}
          onClose={() => setWriting(false)}
        />
      )}
    </Stack>
  );
}
