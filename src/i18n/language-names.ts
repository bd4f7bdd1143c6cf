/** The languages one is likely to write in, by their names in the person's own, and the one that is there already. */
import type { Language } from '../domain/settings.ts';
import { capitalized, localeOf } from './format.ts';
import { knownWord } from './known-word.ts';

const LIKELY = [
  'da',
  'sv',
  'nb',
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'fi',
  'is',
  'fo',
  'kl',
  'pl',
  'uk',
  'ar',
  'tr',
  'fa',
];

export function languageOptions(
  present: string,
  language: Language,
): readonly { readonly value: string; readonly label: string }[] {
  const tags = present === '' || LIKELY.includes(present) ? LIKELY : [...LIKELY, present];
  return tags.map((tag) => ({ value: tag, label: capitalized(language, languageName(tag, language)) }));
}

/** 'Danish' for 'da'; where the browser has no name for it, the name it calls itself, or else the tag. */
export function languageName(tag: string, language: Language): string {
  try {
    const names = new Intl.DisplayNames(localeOf(language), { type: 'language', fallback: 'none' });
    return names.of(tag) ?? knownWord(OWN_NAMES, tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Chromium leaves out the names of languages that its own menus don't come in. */
const OWN_NAMES: { readonly [tag: string]: string } = { kl: 'kalaallisut', fo: 'føroyskt' };
