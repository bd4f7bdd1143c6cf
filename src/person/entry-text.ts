/** How something that happened is told: its day, its kind, and what more there is to say. */
import { partsOf, type CalendarDate } from '../domain/calendar-date.ts';
import { weightOf, type Interaction } from '../domain/interaction.ts';
import { capitalized, monthName, relativeDay, shortDay } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';

/** 'Today', '8 March', 'April 2026' or '2025', as exactly as it is known. */
export function entryDay(
  row: Pick<Interaction, 'day' | 'precision'>,
  { language }: Messages,
  today: CalendarDate,
): string {
  if (row.precision === 'year') return String(partsOf(row.day).year);
  if (row.precision === 'month') return capitalized(language, monthName(language, row.day, today));
  return row.day < today
    ? shortOrYesterday(row.day, language, today)
    : capitalized(language, relativeDay(language, row.day, today));
}

/** The kind of contact, with its length: 'Call, 20 minutes'. */
export function entryTitle(row: Interaction, { words, contact }: Messages): string {
  const kind = words.channel[row.channel];
  return row.minutes === undefined ? kind : `${kind}, ${contact.minutes(row.minutes)}`;
}

/** Who began where it was they, an answer that is missing, and what came of it. */
export function entryDetails(row: Interaction, { words, contact }: Messages): readonly string[] {
  const weight = weightOf(row);
  return [
    ...(row.initiator === 'them' ? [contact.theirs] : []),
    ...(weight === 'tried' ? [contact.tried] : []),
    ...(weight === 'light' ? [contact.light] : []),
    ...(row.answered === 'open' ? [row.initiator === 'them' ? contact.owed : contact.waiting] : []),
    ...row.outcomes.map((outcome) => words.outcome[outcome]),
  ];
}

function shortOrYesterday(day: CalendarDate, language: Messages['language'], today: CalendarDate): string {
  const text = relativeDay(language, day, today);
  return text === shortDay(language, day, today) ? text : capitalized(language, text);
}
