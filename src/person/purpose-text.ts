/** What a purpose is called, by its wish, else by its kind; and the word beside it in a list. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { isLookBackDue, type Purpose } from '../domain/purpose.ts';
import { knownWord } from '../i18n/known-word.ts';
import type { FirstMessages, Messages } from '../i18n/messages.ts';

/** The wish in the person's own words; else what its kind is called. */
export function purposeName({ wish, kind }: Pick<Purpose, 'wish' | 'kind'>, words: FirstMessages['words']): string {
  return wish.trim() === '' ? kindName(kind, words) : wish.trim();
}

/** What the kind is called; one of a later version by a word that fits them all. */
export function kindName(kind: string, words: FirstMessages['words']): string {
  return knownWord(words.purposeKind, kind) ?? words.purposeKind.inspiration;
}

/** Of which kind it is, where its name is the wish, and whether it is time to look back; empty where there is nothing. */
export function purposeNote(purpose: Purpose, { purposes, words }: Messages, today: CalendarDate): string {
  const kind = purpose.wish.trim() === '' ? '' : kindName(purpose.kind, words);
  const due = isLookBackDue(purpose, today) ? purposes.due : '';
  return [kind, due].filter((part) => part !== '').join(' · ');
}
