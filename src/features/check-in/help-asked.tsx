/** Whoever helped may like to hear how it went: one question a round. */
import { useState } from 'react';
import { knownExchangeKind } from '../../domain/exchange.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { relativeDay } from '../../i18n/format.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { asideOf } from '../../person/ledger-text.ts';
import { useEntryActs } from '../../person/use-entry-acts.ts';
import { WriteSheet } from '../../person/write-sheet.tsx';
import { helpToTell } from '../../store/help-told.ts';
import { historyWith } from '../../store/interactions.ts';
import { Section } from '../../ui/layout/section.tsx';
import { QuestionRow } from './question-row.tsx';
import styles from './since-step.module.css';

export function HelpAsked({ onAnswered }: { readonly onAnswered: () => void }) {
  const { giving, language } = useMessages();
  const words = giving.howItWent;
  const today = useToday();
  const line = useLive((database) => helpToTell(database, today), [today]);
  const contact = line?.contact;
  const history = useLive(async (database) => contact && historyWith(database, contact.id), [contact?.id]);
  const acts = useEntryActs();
  const [isWriting, setWriting] = useState(false);
  if (line === undefined || contact === undefined) return null;
  const { entry, note } = line;
  return (
    <Section title={words.title}>
      <ul className={styles['rows']}>
        <QuestionRow
          title={words.ask(nameInSentences(contact), knownExchangeKind(entry.kind), asideOf(note))}
          note={relativeDay(language, entry.day, today)}
          answers={[
            { label: words.write, onPress: () => setWriting(true) },
            { label: words.told, onPress: () => void acts.tell(entry).then(onAnswered) },
            { label: words.notNeeded, onPress: () => void acts.quiet(entry).then(onAnswered) },
          ]}
        />
      </ul>
      {isWriting && history && (
        <WriteSheet person={{ contact, history, reasons: NONE }} onClose={() => setWriting(false)} />
      )}
    </Section>
  );
}

const NONE = [] as const;
