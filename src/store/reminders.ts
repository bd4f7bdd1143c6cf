/** What reminds of the round: what it stands on, and that one notification was shown for it. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { nextCheckIn } from '../domain/check-in-week.ts';
import { isUnderWay } from '../domain/first-run.ts';
import { reminderNow, waitingRound, type Reminder, type ReminderFacts } from '../domain/reminder.ts';
import { SCHEMA_VERSION, type Settings } from '../domain/settings.ts';
import type { Moment } from '../domain/way-home.ts';
import type { Database } from './database.ts';
import { dismiss, dismissedOffers } from './dismissals.ts';
import { intend } from './intend.ts';
import { latestRound } from './round.ts';
import { settingsOf, writeSettings } from './settings.ts';
import { hasAnyContact } from './week.ts';

/** The facts as they are saved; undefined before there is anyone to think of, and while the first run is under way. */
export async function reminderFacts(database: Database, today: CalendarDate): Promise<ReminderFacts | undefined> {
  const [settings, round, dismissed] = await Promise.all([
    settingsOf(database),
    latestRound(database),
    dismissedOffers(database, today),
  ]);
  if (isUnderWay(settings.firstRun) || !(await hasAnyContact(database))) return undefined;
  return { appointment: settings, isWaved: dismissed.has('round'), ...(round !== undefined && { latestRound: round }) };
}

/** Whether the round waits at this moment. */
export async function isRoundWaiting(database: Database, now: Moment): Promise<boolean> {
  const facts = await reminderFacts(database, now.day);
  return facts !== undefined && waitingRound(now, facts) !== undefined;
}

/**
 * Takes the notification that is due now, and notes it in the same transaction, so that of several wakings one shows it.
 * Undefined when none is due, or the person wants none. It is no act of the person, so there is nothing to undo.
 */
export async function takeReminder(database: Database, now: Moment): Promise<Reminder | undefined> {
  const { settings, checkIns, dismissals, contacts } = database;
  return database.transaction('rw', [settings, checkIns, dismissals, contacts], async () => {
    const row = await settings.get('settings');
    if (row?.reminders?.notify !== true || row.schemaVersion > SCHEMA_VERSION) return undefined;
    const facts = await reminderFacts(database, now.day);
    const reminder = facts && reminderNow(now, facts, row.reminders.notifiedFor);
    if (reminder === undefined) return undefined;
    await settings.update('settings', { reminders: { ...row.reminders, notifiedFor: reminder.roundOn } });
    return reminder;
  });
}

/** Changes what may remind, as it stands by then. */
export async function changeReminders(
  database: Database,
  change: { readonly notify: boolean } | { readonly withNames: boolean },
): Promise<void> {
  await intend(database, [], async (writer) => {
    const { reminders = NO_REMINDERS } = await settingsOf(database);
    await writeSettings(database, writer, { reminders: { ...reminders, ...change } });
  });
}

/** Lets the round wait until the next one; nothing reminds of it any more. Answers the id for undoing it. */
export async function waveRoundAway(database: Database, today: CalendarDate): Promise<string> {
  const { checkInWeekday } = await settingsOf(database);
  return dismiss(database, 'round', nextCheckIn(today, checkInWeekday));
}

const NO_REMINDERS: NonNullable<Settings['reminders']> = { notify: false, withNames: false };
