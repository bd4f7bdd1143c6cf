/** What a purpose is called: by its wish, else by its kind. */
import type { Purpose } from '../domain/purpose.ts';
import { knownWord } from '../i18n/known-word.ts';
import type { FirstMessages } from '../i18n/messages.ts';

/** The wish in the person's own words; else what its kind is called. */
export function purposeName({ wish, kind }: Pick<Purpose, 'wish' | 'kind'>, words: FirstMessages['words']): string {
  return wish.trim() === '' ? kindName(kind, words) : wish.trim();
}

/** What the kind is called; one of a later version by a word that fits them all. */
export function kindName(kind: string, words: FirstMessages['words']): string {
  return knownWord(words.purposeKind, kind) ?? words.purposeKind.inspiration;
}
