/** What a tip or an ask asks for: its words, each with its keys and with how much it says of what the text is about. */
import type { Language } from '../settings.ts';
import { keysToAsk, ownKeys, type Key } from './keys.ts';
import { readText, type Meaning, type ReadWord } from './reading.ts';
import { languagesOf } from './words/language.ts';

export type AskedWord = {
  /** As it stands in the text. */
  readonly written: string;
  readonly keys: readonly Key[];
  /** The keys of the word itself. */
  readonly own: readonly string[];
  /** From 0 to a little over 1. */
  readonly weight: number;
  /** Absent where there is nothing to read. */
  readonly meaning?: Meaning;
  /** How much what is near it says, as `weight`. */
  readonly nearWeight: number;
};

/** One text of a tip or an ask. */
export type AskedText = { readonly text: string; readonly weight: number; readonly isShort: boolean };

/** The words of all texts, each once, where it weighs most. `told` is the language they are said to be in. */
export function askedWords(texts: readonly AskedText[], told?: string | null): readonly AskedWord[] {
  const all = texts.map(({ text }) => text).join('\n');
  const languages = languagesOf(all, told);
  const byFolded = new Map<string, AskedWord>();
  for (const each of texts) {
    for (const word of readText(each.text, textLanguages(each, languages), each)) {
      const found = asAsked(word, each.weight);
      if ((byFolded.get(word.meaning.folded)?.weight ?? 0) < found.weight) byFolded.set(word.meaning.folded, found);
    }
  }
  return [...byFolded.values()];
}

/** A topic may be in another language than the text it was given to. */
function textLanguages({ text, isShort }: AskedText, languages: readonly Language[]): readonly Language[] {
  return isShort ? languagesOf(text) : languages;
}

/** How much a word says that stands in texts of every subject. */
const WEAK = 0.08;
/** The same, for one that is also a thing of its own, such as 'reading'. */
const HALF_WEAK = 0.4;
/** How much the name of a place says. */
const PLACE = 0.35;

function asAsked({ written, meaning }: ReadWord, weight: number): AskedWord {
  const own = meaning.says === 'much' ? ownKeys(meaning) : [];
  const nearWeight = Math.min(MOST_NEAR, weight) * NEAR_SHARES[meaning.says];
  return { written, keys: keysToAsk(meaning), own, weight: weight * shareOf(meaning), meaning, nearWeight };
}

/** By what a word says, how much what is near it says. */
const NEAR_SHARES: { readonly [says in Meaning['says']]: number } = { much: 1, weak: 0.25, place: 0.3 };
const MOST_NEAR = 1.1;

function shareOf({ says, concepts }: Meaning): number {
  if (says === 'much') return 1;
  if (says === 'place') return PLACE;
  return concepts.length > 0 ? HALF_WEAK : WEAK;
}
