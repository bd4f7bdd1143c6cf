/** The stem of a folded word in a language. */
import type { Language } from '../../settings.ts';
import { danishStem } from './danish.ts';
import { englishStem } from './english.ts';
import { swedishStem } from './swedish.ts';

export function stemOf(folded: string, language: Language): string {
  const known = KNOWN[language].get(folded);
  if (known !== undefined) return known;
  const stem = STEMMERS[language](folded);
  if (KNOWN[language].size >= MOST_KNOWN) KNOWN[language].clear();
  KNOWN[language].set(folded, stem);
  return stem;
}

const STEMMERS = { en: englishStem, da: danishStem, sv: swedishStem };

/** Stems that were found already: the same words come again and again. */
const KNOWN = { en: new Map<string, string>(), da: new Map<string, string>(), sv: new Map<string, string>() };
const MOST_KNOWN = 30_000;
