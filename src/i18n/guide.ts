/** The guide in a language: fetched when somebody opens Help, so that no other screen carries it. */
import type { Language } from '../domain/settings.ts';
import type { guide } from './en/guide.ts';
import type { Messages } from './messages.ts';

/** Titles, and chapters by their code, each of parts by theirs. */
export type Guide = ReturnType<typeof guide>;

/** What makes the guide from the messages of its language, whose labels it quotes. Rejects when it can't be fetched. */
export async function loadGuide(language: Language): Promise<(messages: Messages) => Guide> {
  if (language === 'da') return (await import('./da/guide.ts')).guide;
  if (language === 'sv') return (await import('./sv/guide.ts')).guide;
  return (await import('./en/guide.ts')).guide;
}
