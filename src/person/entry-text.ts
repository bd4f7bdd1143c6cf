/** How something that happened is told: its day, its kind, and what more there is to say. */
import { partsOf, type CalendarDate } from '../domain/calendar-date.ts';
import { responseOf } from '../domain/forward.ts';
import { weightOf, type Interaction } from '../domain/interaction.ts';
import { capitalized, monthName, relativeDay, shortDay } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';
import type { ForwardOf } from '../store/forwards.ts';

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

/** The kind of contact, with its length: 'Call, 20 minutes'; or what was passed on, where that is known. */
export function entryTitle(row: Interaction, { words, contact, passOn }: Messages, passedOn?: ForwardOf): string {
  if (passedOn !== undefined) return passOn.title(passedOn.tip.title);
  const kind = words.channel[row.channel];
  return row.minutes === undefined ? kind : `${kind}, ${contact.minutes(row.minutes)}`;
}

/** Who began where it was they, an answer that is missing, and what came of it; of what was passed on, that alone. */
export function entryDetails(row: Interaction, messages: Messages, passedOn?: ForwardOf): readonly string[] {
  const { words, contact, passOn } = messages;
  if (passedOn !== undefined) {
    const response = responseOf(passedOn.forward);
    return [words.channel[row.channel], ...(response === undefined ? [] : [passOn.responses[response]])];
  }
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
