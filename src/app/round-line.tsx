/** On the day of the round, from its time on, one quiet line that leads to it, at the foot of the tabs beside Week. */
import { X } from 'lucide-react';
import { useLocation } from 'wouter';
import { isRoundHour } from '../domain/reminder.ts';
import { useDatabase, useLive } from '../hooks/use-live.ts';
import { useNow } from '../hooks/use-now.ts';
import { useUndo } from '../hooks/use-undo.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { reminderFacts, waveRoundAway } from '../store/reminders.ts';
import { AppLink } from '../ui/acts/app-link.tsx';
import { IconButton } from '../ui/acts/icon-button.tsx';
import { useToast } from '../ui/overlays/toast-context.ts';
import styles from './round-line.module.css';

/** Week invites by itself; nowhere else is one led away from what one is doing. */
const WHERE: ReadonlySet<string> = new Set([paths.contacts, paths.networks, paths.compass]);

export function RoundLine() {
  const { reminders } = useMessages();
  const words = reminders.line;
  const [address] = useLocation();
  const { day, time } = useNow();
  const database = useDatabase();
  const undoOf = useUndo();
  const showToast = useToast();
  const isHour = useLive(
    async (open) => {
      const facts = await reminderFacts(open, day);
      return facts !== undefined && isRoundHour({ day, time }, facts);
    },
    [day, time],
  );
  if (isHour !== true || !WHERE.has(address)) return null;

  async function wave(): Promise<void> {
    const undoId = await waveRoundAway(database, day);
    showToast({ text: words.waved, undo: undoOf(undoId) });
  }
  return (
    <aside className={styles['room']} aria-label={reminders.title}>
      <div className={styles['line']}>
        <AppLink to={paths.checkIn} className={styles['link']}>
          {words.says}
        </AppLink>
        <IconButton icon={X} label={words.wave} onClick={() => void wave()} />
      </div>
    </aside>
  );
}
