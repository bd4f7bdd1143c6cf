/** Before the round: how much time one has. One press starts it. */
import { X } from 'lucide-react';
import { use, useState } from 'react';
import type { RoundMinutes } from '../../domain/round.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { ThinkContext } from '../../hooks/use-thinking.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { startRound } from '../../store/round.ts';
import { IconButton } from '../../ui/acts/icon-button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { leaveScreen } from '../../ui/screen-history.ts';
import styles from './start-step.module.css';
import { thingForRound } from './things/things.ts';
import type { BeforeRound } from './use-check-in.ts';

export function StartStep({ before }: { readonly before: BeforeRound }) {
  const { checkIn: words } = useMessages();
  const database = useDatabase();
  const think = use(ThinkContext);
  const [isStarting, setStarting] = useState(false);
  const { today, startsOn, waiting, isLeftOver } = before;

  async function start(minutes: RoundMinutes): Promise<void> {
    if (isStarting) return;
    setStarting(true);
    const thing = minutes === 2 ? undefined : await thingForRound(database, today, think);
    const waitingIds = waiting.map(({ contact }) => contact.id);
    await startRound(database, { startsOn, minutes, waitingIds, thing }, today);
  }

  return (
    <Page
      title={words.start.title}
      over={words.title}
      acts={<IconButton icon={X} label={words.leave} onClick={() => leaveScreen(paths.week)} />}
    >
      <Stack gap="close">
        {CHOICES.map((minutes) => (
          <button key={minutes} type="button" className={styles['choice']} onClick={() => void start(minutes)}>
            <span className={styles['minutes']}>{words.start.minutes[minutes]}</span>
            <span className={styles['hint']}>{words.start.minutesHint[minutes]}</span>
          </button>
        ))}
      </Stack>
      {isLeftOver ? <Wash>{words.start.leftOver}</Wash> : <Soft>{words.start.text}</Soft>}
    </Page>
  );
}

const CHOICES: readonly RoundMinutes[] = [2, 5, 10];
