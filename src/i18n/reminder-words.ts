/** What the weekly notification says in each language; the service worker can fetch no words, so it carries these. */
import type { Told } from '../domain/reminder.ts';
import type { Language } from '../domain/settings.ts';
import { reminder as da } from './da/reminder.ts';
import { words as daWords } from './da/words.ts';
import { reminder as en } from './en/reminder.ts';
import { words as enWords } from './en/words.ts';
import { capitalized } from './format.ts';
import { reminder as sv } from './sv/reminder.ts';
import { words as svWords } from './sv/words.ts';

/** The title and the line beneath it; without `told`, and when nobody waits, it says only that it is time. */
export function reminderText(
  language: Language,
  told: Told | undefined,
): { readonly title: string; readonly body: string } {
  const { title, ...words } = REMINDERS[language];
  if (told === undefined || told.waiting === 0) return { title, body: words.quiet };
  const [one, other] = told.names;
  if (one !== undefined) return { title, body: words.named(one, other) };
  const people = capitalized(language, PEOPLE[language](told.waiting));
  return { title, body: words.waiting(people, told.waiting === 1) };
}

const REMINDERS: { readonly [Key in Language]: typeof en } = { en, da, sv };

const PEOPLE: { readonly [Key in Language]: (count: number) => string } = {
  en: enWords.people,
  da: daWords.people,
  sv: svWords.people,
};
