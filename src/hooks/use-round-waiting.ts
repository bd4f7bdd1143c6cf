/** Keeps what reminds of the round true while the app is open: the dot on the icon, the notification, the waking. */
import { useEffect } from 'react';
import { drawBadge } from '../platform/badge.ts';
import { notificationConsent, takeRoundNotificationAway } from '../platform/notifications.ts';
import { wakeForRound } from '../platform/periodic-sync.ts';
import { isRoundWaiting } from '../store/reminders.ts';
import { settingsOf } from '../store/settings.ts';
import { useLive } from './use-live.ts';
import { useNow } from './use-now.ts';

export function useRoundWaiting(): void {
  const { day, time } = useNow();
  const isWaiting = useLive((database) => isRoundWaiting(database, { day, time }), [day, time]);
  const notify = useLive(async (database) => (await settingsOf(database)).reminders?.notify === true);
  useEffect(() => {
    if (isWaiting === undefined) return;
    void drawBadge(isWaiting);
    // what couldn't be taken away goes with a swipe
    if (!isWaiting) takeRoundNotificationAway().catch(() => undefined);
  }, [isWaiting]);
  useEffect(() => {
    // a browser forgets what it was asked for when its data is cleared, and may say yes today where it said no before
    if (notify === true && notificationConsent() === 'granted') wakeForRound().catch(() => undefined);
  }, [notify]);
}
