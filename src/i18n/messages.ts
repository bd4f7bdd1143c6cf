/** Which language to speak, and its words: each language is fetched when it is wanted. */
import { LANGUAGES, type Language } from '../domain/settings.ts';
import type { en } from './en.ts';

export type Messages = Omit<typeof en, 'language'> & { readonly language: Language };

/** The words of a language. Rejects when they can't be fetched. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === 'da') return (await import('./da.ts')).da;
  if (language === 'sv') return (await import('./sv.ts')).sv;
  return (await import('./en.ts')).en;
}

/** The first of the phone's languages that we speak, else English; Norwegians are met in Danish. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const code = tag.toLowerCase().split('-', 1)[0] ?? '';
    const spoken = LANGUAGES.find((language) => language === (NEIGHBOURS[code] ?? code));
    if (spoken !== undefined) return spoken;
  }
  return 'en';
}

const NEIGHBOURS: { readonly [code: string]: Language } = { nb: 'da', nn: 'da', no: 'da' };
