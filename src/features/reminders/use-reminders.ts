/** What may remind on this device as it stands now, read again on coming back, and turning the notification on and off. */
import { useEffect, useState } from 'react';
import type { Settings } from '../../domain/settings.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { canBadge, drawBadge } from '../../platform/badge.ts';
import { onComingBack } from '../../platform/coming-back.ts';
import { dayAndTimeAt } from '../../platform/clock.ts';
import { askForNotifications, notificationConsent, takeRoundNotificationAway } from '../../platform/notifications.ts';
import { stopWaking, wakeForRound, wakingNow } from '../../platform/periodic-sync.ts';
import type { ReminderMeans } from '../../platform/reminder-ways.ts';
import { thisDevice } from '../../platform/this-device.ts';
import { changeReminders, isRoundWaiting } from '../../store/reminders.ts';

export type RemindersModel = {
  readonly means: ReminderMeans;
  readonly withNames: boolean;
  /** Asks the person for leave where it is needed; it is on only once they gave it. */
  readonly turnOn: () => Promise<void>;
  readonly turnOff: () => Promise<void>;
  readonly nameThem: (withNames: boolean) => Promise<void>;
  /** Asks for leave to draw the dot, where that is one with notifications. */
  readonly allowBadge: () => Promise<void>;
};

type Read = Omit<ReminderMeans, 'notify'>;

/** Undefined until the browser has answered. */
export function useReminders(reminders: Settings['reminders']): RemindersModel | undefined {
  const database = useDatabase();
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    const readAgain = (): void => void readMeans().then(setRead);
    readAgain();
    return onComingBack(readAgain);
  }, []);
  if (read === undefined) return undefined;
  const { notify = false, withNames = false } = reminders ?? {};

  async function turnOn(): Promise<void> {
    const consent = await askForNotifications();
    if (consent === 'granted') {
      await changeReminders(database, { notify: true });
      await wakeForRound();
    }
    setRead(await readMeans());
  }
  async function turnOff(): Promise<void> {
    await changeReminders(database, { notify: false });
    await Promise.all([stopWaking(), takeRoundNotificationAway()]);
    setRead(await readMeans());
  }
  async function allowBadge(): Promise<void> {
    const consent = await askForNotifications();
    if (consent === 'granted') await drawBadge(await isRoundWaiting(database, dayAndTimeAt(Date.now())));
    setRead(await readMeans());
  }
  return {
    means: { ...read, notify },
    withNames,
    turnOn,
    turnOff,
    allowBadge,
    nameThem: (named) => changeReminders(database, { withNames: named }),
  };
}

async function readMeans(): Promise<Read> {
  return {
    device: thisDevice(),
    consent: notificationConsent(),
    waking: await wakingNow(),
    canBadge: canBadge(),
  };
}
