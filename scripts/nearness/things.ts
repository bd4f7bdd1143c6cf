/** The things that the table of nearness knows: the concepts, those of the word lists by hand, and common English words. */
import { readdirSync, readFileSync } from 'node:fs';
import { fold } from '../../src/domain/fold.ts';
import { isInTable } from '../../src/domain/matching/concept.ts';
import { CONCEPTS } from '../../src/domain/matching/concepts/all.ts';
import { formsOf } from '../../src/domain/matching/nearness/forms.ts';
import { STOP_WORDS } from '../../src/domain/matching/words/stop.ts';
import type { Language } from '../../src/domain/settings.ts';

/** Its names in each language; a concept's names in Danish and Swedish are not repeated in the table. */
export type Thing = { readonly [language in Language]: readonly string[] };

const FOLDER = 'scripts/nearness/words';

export function concepts(): readonly Thing[] {
  return CONCEPTS.split('\n')
    .filter((line) => line.includes('|'))
    .map((line) =>
      thing(line.replace(/^[=>] /, ''), (names) => names.split(' ').map((name) => name.replaceAll('_', ' '))),
    );
}

/** Lines such as 'bread, loaf|brød|bröd': where the last language is left out it has the same words. */
export function byHand(): readonly Thing[] {
  return readdirSync(FOLDER)
    .toSorted()
    .flatMap((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => thing(line, (names) => names.split(',').map((name) => name.trim())));
}

function thing(line: string, namesIn: (text: string) => readonly string[]): Thing {
  const [en = '', da = en, sv = da] = line.split('|').map((each) => each.trim());
  return { en: namesIn(en), da: namesIn(da), sv: namesIn(sv) };
}

/** English words that the lists don't have: the commonest that are lemmas of a dictionary and no form of another, in the order of `common`. */
export function others(common: readonly string[], lemmas: string, known: ReadonlySet<string>): readonly string[] {
  const lemma = new Set(lemmas.split('\n').map((line) => line.slice(0, line.indexOf(' '))));
  const fresh = common.filter(
    (word) => /^[a-z]{3,}$/.test(word) && lemma.has(word) && !known.has(word) && !STOP_WORDS.en.has(word),
  );
  const all = new Set([...fresh, ...known]);
  return fresh.filter(
    (word) => !isInTable(word, ['en']) && !formsOf(word, 'en').some((form) => form !== word && all.has(form)),
  );
}

/** The single folded words of things in a language that no concept has, each with the place of the first thing that has it. */
export function wordsOf(
  things: readonly Thing[],
  first: number,
  language: Language,
): readonly (readonly [string, number])[] {
  const places = new Map<string, number>();
  for (const [at, names] of things.map((each) => each[language]).entries()) {
    for (const name of names.map(fold)) {
      const isWord = /^[\p{L}\p{N}]{2,}$/u.test(name);
      if (isWord && !places.has(name) && !isInTable(name, [language])) places.set(name, first + at);
    }
  }
  return [...places].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** Every folded English name. */
export function englishNames(things: readonly Thing[]): ReadonlySet<string> {
  return new Set(things.flatMap(({ en }) => en.map(fold)));
}
