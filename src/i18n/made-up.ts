/** The made-up people in a language; fetched when someone wants to try the app with them. */
import type { MadeUpPerson } from '../domain/made-up.ts';
import type { Language } from '../domain/settings.ts';

/** Rejects when they can't be fetched. */
export async function loadMadeUp(language: Language): Promise<readonly MadeUpPerson[]> {
  if (language === 'da') return (await import('./made-up/da.ts')).madeUpPeople;
  if (language === 'sv') return (await import('./made-up/sv.ts')).madeUpPeople;
  return (await import('./made-up/en.ts')).madeUpPeople;
}
