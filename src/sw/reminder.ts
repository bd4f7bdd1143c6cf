/** What there is to say when the phone wakes the app without anybody looking; decided by the domain, noted in the store. */
import { calendarDate } from '../domain/calendar-date.ts';
import { toldOf, type Told } from '../domain/reminder.ts';
import type { Language } from '../domain/settings.ts';
import type { Moment } from '../domain/way-home.ts';
import { preferredLanguage } from '../i18n/messages.ts';
import { reminderText } from '../i18n/reminder-words.ts';
import type { Database } from '../store/database.ts';
import { openAsItIs } from '../store/open-as-it-is.ts';
import { isRoundWaiting, takeReminder } from '../store/reminders.ts';
import { settingsOf } from '../store/settings.ts';
import { waitingPeople } from '../store/waiting-people.ts';

/** What the worker knows as it wakes up. */
export type Waking = {
  readonly now: Moment;
  /** Those of the phone, the dearest first. */
  readonly languages: readonly string[];
  /** Whether a notification may be shown: it is allowed, and no window of the app is in sight. */
  readonly mayNotify: boolean;
};

export type Answer = {
  /** Whether the badge stands. */
  readonly isWaiting: boolean;
  /** To be shown: it is noted already, and comes no other time. */
  readonly notification?: Notice;
};

export type Notice = {
  readonly title: string;
  readonly body: string;
  readonly language: Language;
  readonly isSilent: boolean;
};

/** Undefined where there is no database to ask, and so nothing is known. It is closed again in any case. */
export async function answerWaking(waking: Waking, name?: string): Promise<Answer | undefined> {
  const opened = await openAsItIs(name);
  if (opened === undefined) return undefined;
  const { database, isWhole } = opened;
  try {
    const reminder = waking.mayNotify ? await takeReminder(database, waking.now) : undefined;
    const isWaiting = await isRoundWaiting(database, waking.now);
    if (reminder === undefined) return { isWaiting };
    const { language = preferredLanguage(waking.languages) } = await settingsOf(database);
    const told = isWhole ? await toldNow(database, waking.now) : undefined;
    return { isWaiting, notification: { ...reminderText(language, told), language, isSilent: reminder.isSilent } };
  } finally {
    database.close();
  }
}

/** The moment that `date` is on the clock of this phone. */
export function momentOf(date: Date): Moment {
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return { day: calendarDate(day), time: `${two(date.getHours())}:${two(date.getMinutes())}` };
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}

/** What can't be read is left out: that it is time can be said all the same. */
async function toldNow(database: Database, { day }: Moment): Promise<Told | undefined> {
  const { privacy, reminders } = await settingsOf(database);
  const naming = { withNames: reminders?.withNames === true, isHidden: privacy.hideNames || privacy.veil };
  return waitingPeople(database, day).then(
    (people) => toldOf(people, naming),
    () => undefined,
  );
}
