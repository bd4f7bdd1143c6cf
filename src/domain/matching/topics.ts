/** Topics suggested from a text: the things of the concept table that it names, in its own language. */
import type { Language } from '../settings.ts';
import { nameOf, type Concept } from './concept.ts';
import { readText } from './reading.ts';
import { languageOf, languagesOf } from './words/language.ts';

/** Up to this many. */
export const MOST_TOPICS = 4;

/**
 * Topics of a text, those named most often first, then in the order they are named in; in its own language, or in that
 * of the words. Words that stand in texts of every subject name none.
 */
export function topicsOf(text: string, told?: Language): readonly string[] {
  const language = told ?? languageOf(text) ?? 'en';
  const counts = new Map<Concept, number>();
  for (const { meaning } of readText(text, languagesOf(text, told), { isShort: false })) {
    const [concept] = meaning.concepts;
    if (concept !== undefined && meaning.says === 'much') counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  const often = [...counts].toSorted(([, one], [, other]) => other - one);
  return often.slice(0, MOST_TOPICS).map(([concept]) => nameOf(concept, language));
}
