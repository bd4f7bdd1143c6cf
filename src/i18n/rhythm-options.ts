/** The rhythms to choose from, as options of a list: the usual ones, and the present one if it is unusual. */
import type { Span } from '../domain/calendar-date.ts';
import { nominalDays, USUAL_RHYTHMS } from '../domain/rhythm.ts';
import { capitalized } from './format.ts';
import type { FirstMessages } from './messages.ts';

type RhythmOption = { readonly value: string; readonly label: string };

/** Options in words, the tightest first; `present` is among them even if it is unusual. */
export function rhythmOptions(messages: FirstMessages, present?: Span): readonly RhythmOption[] {
  const isUsual = present === undefined || USUAL_RHYTHMS.some((span) => rhythmKey(span) === rhythmKey(present));
  const spans = isUsual
    ? USUAL_RHYTHMS
    : [...USUAL_RHYTHMS, present].toSorted((one, other) => nominalDays(one) - nominalDays(other));
  return spans.map((span) => ({
    value: rhythmKey(span),
    label: capitalized(messages.language, messages.words.rhythm(span)),
  }));
}

/** What stands for a rhythm in the list; '' for none. */
export function rhythmKey(span: Span | undefined): string {
  return span === undefined ? '' : `${span.every} ${span.unit}`;
}

/** The rhythm that a key of the list stands for; undefined for ''. */
export function rhythmOfKey(key: string): Span | undefined {
  const [every, unit] = key.split(' ');
  const isUnit = unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year';
  return isUnit ? { every: Number(every), unit } : undefined;
}
