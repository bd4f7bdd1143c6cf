/** It came to nothing, kindly; who had said yes may hear so, without hearing who said no. */
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import type { Contact } from '../../../domain/contact.ts';
import { togetherIn } from '../../../domain/introduction.ts';
import { listOf } from '../../../i18n/format.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { IntroductionNow } from '../../../store/introductions-now.ts';
import { Acts } from '../../../ui/acts/acts.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Why } from '../../../ui/layout/why.tsx';
import { MessageSheet } from '../message-sheet.tsx';
import { useLines } from '../use-lines.ts';
import { peopleWilling } from './people-in.ts';

export function DeclinedNote({ now }: { readonly now: IntroductionNow }) {
  const { introductions: words, language } = useMessages();
  const lines = useLines();
  const [told, setTold] = useState<Contact>();
  const willing = peopleWilling(now);
  const wasLetBe = togetherIn(now.introduction).length > 1;
  return (
    <Stack>
      <Why>{wasLetBe ? words.now.letBe : words.now.declined}</Why>
      {willing.length > 0 && <p>{words.now.tell(listOf(language, willing.map(nameInSentences)))}</p>}
      <Acts stacked>
        {willing.map((contact) => (
          <Button key={contact.id} icon={PenLine} wide onClick={() => setTold(contact)}>
            {words.acts.write(nameInSentences(contact))}
          </Button>
        ))}
      </Acts>
      {told && (
        <MessageSheet
          contact={told}
          message={{
            text: lines.toOne(
              'decline',
              told,
              now.people.filter(({ id }) => id !== told.id),
            ),
          }}
          onClose={() => setTold(undefined)}
        />
      )}
    </Stack>
  );
}
