/** One question at a time: whoever helped may like to hear how it went. */
import { useState } from 'react';
import { knownExchangeKind } from '../../domain/exchange.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { asideOf } from '../../person/ledger-text.ts';
import { useEntryActs } from '../../person/use-entry-acts.ts';
import { WriteSheet } from '../../person/write-sheet.tsx';
import { helpToTell } from '../../store/help-told.ts';
import { historyWith } from '../../store/interactions.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Wash } from '../../ui/layout/wash.tsx';

export function HowItWent() {
  const { giving } = useMessages();
  const words = giving.howItWent;
  const today = useToday();
  const line = useLive((database) => helpToTell(database, today), [today]);
  const history = useLive(
    async (database) => (line?.contact === undefined ? [] : historyWith(database, line.contact.id)),
    [line?.contact?.id],
  );
  const acts = useEntryActs();
  const [isWriting, setWriting] = useState(false);
  if (line?.contact === undefined) return null;
  const { entry, contact, note } = line;
  return (
    <Section title={words.title}>
      <Wash>
        <Stack gap="close">
          <p>{words.ask(nameInSentences(contact), knownExchangeKind(entry.kind), asideOf(note))}</p>
          <Acts>
            <Button onClick={() => setWriting(true)}>{words.write}</Button>
            <Button onClick={() => void acts.tell(entry)}>{words.told}</Button>
          </Acts>
          <Button look="plain" onClick={() => void acts.quiet(entry)}>
            {words.notNeeded}
          </Button>
        </Stack>
      </Wash>
      {isWriting && history && (
        <WriteSheet person={{ contact, history, reasons: [] }} onClose={() => setWriting(false)} />
      )}
    </Section>
  );
}
