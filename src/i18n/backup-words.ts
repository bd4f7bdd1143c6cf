/** The sentences of backups that need counting: how old, and what is in it. */
import type { BackupAge } from '../domain/backup.ts';
import { daysBetween, type CalendarDate } from '../domain/calendar-date.ts';
import { listOf, longDay, numberText, timeOfDay } from './format.ts';
import type { Messages } from './messages.ts';

/** 'The last backup is 12 days old.' */
export function ageText({ lastOn }: Pick<BackupAge, 'lastOn'>, today: CalendarDate, messages: Messages): string {
  const { age } = messages.backup;
  if (lastOn === undefined) return age.none;
  const days = daysBetween(lastOn, today);
  if (days <= 0) return age.today;
  return days === 1 ? age.yesterday : age.days(numberText(messages.language, days));
}

/** '31 changes since.' Empty while there is no backup to count from. */
export function changesText({ lastOn, changes }: BackupAge, { backup, language }: Messages): string {
  if (lastOn === undefined) return '';
  return changes === 0 ? backup.age.unchanged : backup.age.changes(numberText(language, changes), changes === 1);
}

/** How much there is of what a person counts by. */
export type Counted = { readonly contacts: number; readonly interactions: number; readonly photos?: number };

/** '312 people, one noted contact and 40 photos'. */
export function countsText({ contacts, interactions, photos = 0 }: Counted, { backup, language }: Messages): string {
  const { counts, restore } = backup;
  const number = (count: number): string => numberText(language, count);
  return listOf(language, [
    contacts === 0 ? restore.nobody : counts.people(number(contacts), contacts === 1),
    ...(interactions > 0 ? [counts.interactions(number(interactions), interactions === 1)] : []),
    ...(photos > 0 ? [counts.photos(number(photos), photos === 1)] : []),
  ]);
}

/** '22 November 2026, 14:30', '22. november 2026 kl. 14.30'. */
export function momentText(
  { day, time }: { readonly day: CalendarDate; readonly time: string },
  messages: Messages,
): string {
  const { backup, language } = messages;
  return backup.moment(longDay(language, day), timeOfDay(language, time));
}
