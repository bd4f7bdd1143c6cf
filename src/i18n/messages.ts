/**
 * Which language to speak, and its words. Each language is fetched when it is wanted: first what the first screen says,
 * then the rest.
 */
import { LANGUAGES, type Language } from '../domain/settings.ts';
import type { en } from './en.ts';
import type { enFirst } from './en-first.ts';

export type Messages = Omit<typeof en, 'language'> & { readonly language: Language };

/** What the first load says: the frame, Week, and what many screens say. */
export type FirstMessages = Omit<typeof enFirst, 'language'> & { readonly language: Language };

/** The words of the first load in a language. Rejects when they can't be fetched. */
export async function loadFirstMessages(language: Language): Promise<FirstMessages> {
  if (language === 'da') return (await import('./da-first.ts')).daFirst;
  if (language === 'sv') return (await import('./sv-first.ts')).svFirst;
  return (await import('./en-first.ts')).enFirst;
}

/** All words of a language. Rejects when they can't be fetched. */
export async function loadMessages(language: Language): Promise<Messages> {
  const messages = await fetchMessages(language);
  loaded.set(language, messages);
  return messages;
}

/** All words of a language, where they were loaded already. */
export function messagesNow(language: Language): Messages | undefined {
  return loaded.get(language);
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

const loaded = new Map<Language, Messages>();

async function fetchMessages(language: Language): Promise<Messages> {
  if (language === 'da') return (await import('./da.ts')).da;
  if (language === 'sv') return (await import('./sv.ts')).sv;
  return (await import('./en.ts')).en;
}
