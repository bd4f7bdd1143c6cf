/**
 * English stems of folded words, by the rules of Martin Porter's second stemmer (snowballstem.org, "English"), without
 * its lists of exceptions.
 */
import { endingOf, listed, regionAfter, without } from './suffixes.ts';

/** The stem of a folded word: what is left when endings of number, tense and derivation are off. */
export function englishStem(word: string): string {
  if (word.length < 3) return word;
  const regions = regionsOf(word);
  const bare = withoutPast(withoutPlural(word), regions);
  const turned = /[^aeiouy]y$/.test(bare) && bare.length > 2 ? `${without(bare, 1)}i` : bare;
  const derived = replaced(replaced(turned, SECOND, regions.first), THIRD, regions.first);
  return withoutLast(withoutFourth(derived, regions), regions);
}

type Regions = { readonly first: number; readonly second: number };
type Replacements = readonly (readonly [ending: string, by: string])[];

const VOWELS = /[aeiouy]/;
const SECOND = table(
  'ational>ate tional>tion enci>ence anci>ance abli>able entli>ent izer>ize ization>ize isation>ise ation>ate ator>ate alism>al aliti>al alli>al fulness>ful ousli>ous ousness>ous iveness>ive iviti>ive biliti>ble bli>ble logi>log fulli>ful lessli>less',
);
const THIRD = table('tional>tion ational>ate alize>al alise>al icate>ic iciti>ic ical>ic ful> ness>');
const FOURTH = listed('al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ise');

function regionsOf(word: string): Regions {
  const start = /^(gener|commun|arsen)/.exec(word)?.[0].length;
  const first = start ?? regionAfter(word, VOWELS);
  return { first, second: regionAfter(word, VOWELS, first) };
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return without(word, 2);
  if (/(ied|ies)$/.test(word)) return without(word, word.length > 4 ? 2 : 1);
  if (/(us|ss)$/.test(word)) return word;
  return /[aeiouy].+s$/.test(word) ? without(word, 1) : word;
}

function withoutPast(word: string, { first }: Regions): string {
  if (/(eed|eedly)$/.test(word)) return word.replace(/eed(ly)?$/, word.length - 3 >= first ? 'ee' : 'eed');
  const stem = word.replace(/(ed|edly|ing|ingly)$/, '');
  if (stem === word || !VOWELS.test(stem)) return word;
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) return without(stem, 1);
  return isShort(stem, first) ? `${stem}e` : stem;
}

function replaced(word: string, replacements: Replacements, region: number): string {
  for (const [ending, by] of replacements) {
    if (word.endsWith(ending))
      return word.length - ending.length >= region ? `${without(word, ending.length)}${by}` : word;
  }
  return word;
}

function withoutFourth(word: string, { second }: Regions): string {
  if (/[st]ion$/.test(word) && word.length - 3 >= second) return without(word, 3);
  return without(word, endingOf(word, FOURTH, second)?.length ?? 0);
}

function withoutLast(word: string, { first, second }: Regions): string {
  const shorter = without(word, 1);
  if (word.endsWith('e')) {
    if (shorter.length >= second || (shorter.length >= first && !endsShort(shorter))) return shorter;
  }
  return word.endsWith('ll') && shorter.length >= second ? shorter : word;
}

function isShort(stem: string, first: number): boolean {
  return endsShort(stem) && first >= stem.length;
}

function endsShort(stem: string): boolean {
  return /([^aeiouy][aeiouy][^aeiouywx]|^[aeiouy][^aeiouy])$/.test(stem);
}

function table(text: string): Replacements {
  return text
    .split(' ')
    .map((pair) => pair.split('>'))
    .map(([ending = '', by = '']) => [ending, by] as const)
    .toSorted(([one], [other]) => other.length - one.length);
}
