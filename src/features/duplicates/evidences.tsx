/** What says that two cards are of one person, line by line, and what speaks against it. */
import { Link2 } from 'lucide-react';
import type { Weighing } from '../../domain/evidence.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Wash } from '../../ui/layout/wash.tsx';
import { contradictionText, evidenceInFull } from './evidence-text.ts';
import styles from './evidences.module.css';

export function Evidences({ weighing }: { readonly weighing: Weighing }) {
  const messages = useMessages();
  const lines = evidenceInFull(weighing, messages);
  const but = contradictionText(weighing, messages);
  return (
    <Wash icon={Link2}>
      {lines.length === 0 && <p>{messages.duplicates.nothingSpeaks}</p>}
      {lines.map((line) => (
        <p key={line} className={styles['line']}>
          {line}
        </p>
      ))}
      {but !== undefined && <p>{but}</p>}
    </Wash>
  );
}
