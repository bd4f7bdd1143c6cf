/**
 * The signs of life that one gave, by check-in week, for quiet bars and for insights: what was, and no score. A week
 * without one is a quiet week.
 */
import { addDays, daysBetween, type CalendarDate } from './calendar-date.ts';
import type { Interaction } from './interaction.ts';

/** The signs given in the week that opens on `startsOn`. */
export type WeekOfSigns = { readonly startsOn: CalendarDate; readonly signs: number };

/**
 * Signs given in each of `count` check-in weeks of seven days, the oldest first; `last` opens the latest of them. One sign
 * a person and day, of the people for whom `counts` is true. What is known to the month alone was said of the past, and
 * stands in no week; neither does what lies in the trash.
 */
export function signsByWeek(
  interactions: readonly Interaction[],
  weeks: { readonly last: CalendarDate; readonly count: number },
  counts: (contactId: string) => boolean,
): readonly WeekOfSigns[] {
  const first = addDays(weeks.last, -DAYS * (weeks.count - 1));
  const peopleByWeek = Array.from({ length: weeks.count }, () => new Set<string>());
  for (const { day, contactIds } of interactions.filter(isSignGiven)) {
    const people = peopleByWeek[Math.floor(daysBetween(first, day) / DAYS)];
    for (const id of contactIds) if (counts(id)) people?.add(`${day} ${id}`);
  }
  return peopleByWeek.map(({ size }, week) => ({ startsOn: addDays(first, week * DAYS), signs: size }));
}

/**
 * Whether an interaction was a sign of life from one's own side: one reached out, whatever came back; one met; or one
 * answered them. A word of theirs that has no answer is none.
 */
export function isSignGiven({
  initiator,
  answered,
  precision,
  deletedAt,
}: Pick<Interaction, 'initiator' | 'answered' | 'precision' | 'deletedAt'>): boolean {
  if (precision !== 'day' || deletedAt !== undefined) return false;
  return initiator !== 'them' || (answered !== 'open' && answered !== 'no');
}

const DAYS = 7;
