/** A quiet word that a backup would be good, or that the file which is kept up to date needs a tap. */
import { BACKUP_PAUSE_DAYS } from '../../domain/backup.ts';
import { addDays } from '../../domain/calendar-date.ts';
import type { BackupNudge } from '../../hooks/use-backup-nudge.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { ageText, changesText } from '../../i18n/backup-words.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { dismiss } from '../../store/dismissals.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { BackupAct } from './backup-act.tsx';
import styles from './offer-card.module.css';

export function BackupCard({ nudge }: { readonly nudge: BackupNudge }) {
  const messages = useMessages();
  const { note: words, kept } = messages.backup;
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();
  async function waveAway(): Promise<void> {
    const undoId = await dismiss(database, 'backup', addDays(today, BACKUP_PAUSE_DAYS));
    showToast({ text: words.waved, undo: undoOf(undoId) });
  }
  return (
    <Section title={words.title}>
      <Wash>
        {nudge.kind === 'age' && (
          <p>
            {ageText(nudge.age, today, messages)}{' '}
            {nudge.age.lastOn === undefined ? words.none : changesText(nudge.age, messages)}
          </p>
        )}
        {nudge.kind === 'allow' && <p>{kept.waiting}</p>}
        {nudge.kind === 'look' && <p>{kept[nudge.trouble]}</p>}
        <div className={styles['acts']}>
          <BackupAct nudge={nudge} />
          <Button look="plain" onClick={() => void waveAway()}>
            {words.later}
          </Button>
        </div>
      </Wash>
    </Section>
  );
}
