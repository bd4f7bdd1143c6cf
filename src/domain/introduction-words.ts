/** The words of what someone seeks, offers or likes, with the keys by which they are the same as others in three languages. */
import type { KeyedWord } from './introduction-idea.ts';
import { partsIn, readText, type Meaning } from './matching/reading.ts';
import { LANGUAGES } from './settings.ts';

/**
 * The words of a chip that say something, by their stems, their concepts and those of the parts of compounds. Words that
 * stand in texts of every subject are left out, but for a chip that consists of nothing else.
 */
export function wordsOfChip(text: string): readonly KeyedWord[] {
  const saying = readText(text, LANGUAGES, { isShort: false }).filter(({ meaning }) => meaning.says === 'much');
  const words = saying.length > 0 ? saying : readText(text, LANGUAGES, { isShort: true });
  return words.map(({ written, meaning }) => ({ word: written, keys: keysOf(meaning) }));
}

/** A compound meets what it is made of, be it a thing of its own: whoever seeks 'lederudvikling' may be helped by 'ledelse'. */
function keysOf({ folded, stems, concepts, says }: Meaning): readonly string[] {
  const parts = says === 'much' ? partsIn(folded) : [];
  const named = [...concepts, ...parts.flatMap((part) => part.concepts)].map(({ number }) => `#${number}`);
  return [...new Set([folded, ...stems, ...named])];
}
