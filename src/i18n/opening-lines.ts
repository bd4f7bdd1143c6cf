/** The opening lines of a language, fetched when one is wanted; and in which language to write to someone. */
import type { OpeningLine } from '../domain/opening-line.ts';
import type { Language } from '../domain/settings.ts';
import { preferredLanguage } from './messages.ts';

/** The lines of a language; none when they can't be fetched, for an empty field will do. */
export async function openingLinesIn(language: Language): Promise<readonly OpeningLine[]> {
  try {
    return await fetchLines(language);
  } catch {
    return [];
  }
}

/** The language to write to someone in: the one set for them where we speak it, else that of the interface. */
export function languageToWriteIn(contact: { readonly language?: string }, spoken: Language): Language {
  return preferredLanguage([contact.language ?? spoken, spoken]);
}

async function fetchLines(language: Language): Promise<readonly OpeningLine[]> {
  if (language === 'da') return (await import('./opening-lines/da.ts')).openingLines;
  if (language === 'sv') return (await import('./opening-lines/sv.ts')).openingLines;
  return (await import('./opening-lines/en.ts')).openingLines;
}
