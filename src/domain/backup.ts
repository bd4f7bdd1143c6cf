/**
 * When a backup is worth a word: after so many days or changes, whichever comes first, and never while there is
 * nothing of one's own to lose. And when one is made anew by itself, where the browser lets the app write to a file.
 */
import { daysBetween, type CalendarDate } from './calendar-date.ts';

/** What there is to lose. */
export type BackupAge = {
  /** The day of the last backup; absent while there is none. */
  readonly lastOn?: CalendarDate;
  /** The day since which there is something of one's own here. */
  readonly firstOn: CalendarDate;
  /** How many acts of the person were saved since the last backup; since the beginning while there is none. */
  readonly changes: number;
};

/** Whether to say that a backup would be good: after seven days, or twenty changes. */
export function isBackupDue({ lastOn, firstOn, changes }: BackupAge, today: CalendarDate): boolean {
  return changes >= MANY_CHANGES || daysBetween(lastOn ?? firstOn, today) >= MOST_DAYS;
}

/** Whether the file that the app keeps up to date by itself is to be written: at most daily, or after twenty changes. */
export function isKeptFileDue({ lastOn, changes }: BackupAge, today: CalendarDate): boolean {
  if (changes === 0) return lastOn === undefined;
  return changes >= MANY_CHANGES || lastOn === undefined || daysBetween(lastOn, today) >= 1;
}

/**
 * Whether writing over the last backup would take many people out of it, so that nothing but the person may do it: over
 * a fifth of those it holds.
 */
export function wouldLoseMany(living: number, inFile: number): boolean {
  return isMuchLost(inFile - living, inFile);
}

/** Whether so many people of so many would go that one is asked twice: over a fifth. */
export function isMuchLost(losing: number, of: number): boolean {
  return losing > of * LOST_SHARE;
}

/** How long nothing is said of backups once it was waved away, in days. */
export const BACKUP_PAUSE_DAYS = 7;

const MOST_DAYS = 7;
const MANY_CHANGES = 20;
const LOST_SHARE = 0.2;
