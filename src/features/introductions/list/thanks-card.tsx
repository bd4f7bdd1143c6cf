/** Someone introduced one to somebody: a word of thanks, once. */
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { nameToShow } from '../../../domain/contact.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { ThanksNow } from '../../../store/introduction-ideas.ts';
import { Acts } from '../../../ui/acts/acts.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { Why } from '../../../ui/layout/why.tsx';
import { MessageSheet } from '../message-sheet.tsx';
import { useLines } from '../use-lines.ts';
import { useIdeaActs } from './use-idea-acts.ts';

export function ThanksCard({ now }: { readonly now: ThanksNow }) {
  const { thank: words } = useMessages().introductions;
  const lines = useLines();
  const acts = useIdeaActs();
  const [isWriting, setWriting] = useState(false);
  const { contact, connector } = now;
  return (
    <Card as="li">
      <Why small>{words.why(nameToShow(connector), nameInSentences(contact))}</Why>
      <Acts>
        <Button icon={PenLine} onClick={() => setWriting(true)}>
          {words.write}
        </Button>
        <Button onClick={() => void acts.thanked(now)}>{words.done}</Button>
      </Acts>
      <Button look="plain" wide onClick={() => void acts.noNeed(now)}>
        {words.noNeed}
      </Button>
      {isWriting && (
        <MessageSheet
          contact={connector}
          message={{ text: lines.thanks(connector, contact) }}
          onClose={() => setWriting(false)}
        />
      )}
    </Card>
  );
}
