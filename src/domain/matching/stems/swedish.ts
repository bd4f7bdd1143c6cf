/**
 * Swedish stems of folded words, by the rules of the Snowball stemmer for Swedish (snowballstem.org), written for our own
 * folding, in which å and ä are a and ö is o.
 */
import { endingOf, listed, regionAfter, without } from './suffixes.ts';

/** The stem of a folded word: what is left when endings of case, number, tense and derivation are off. */
export function swedishStem(word: string): string {
  const region = Math.max(3, regionAfter(word, VOWELS));
  const first = withoutFirst(word, region);
  const second = PAIR.test(first) && first.length - 2 >= region ? without(first, 1) : first;
  return withoutThird(second, region);
}

const VOWELS = /[aeiouy]/;
const FIRST = listed(
  'a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas ornas es ades andes ens arens hetens erns at andet het ast',
);
const THIRD = listed('lig ig els');
const BEFORE_S = /[bcdfghjklmnoprtvy]s$/;
const PAIR = /(dd|gd|nn|dt|gt|kt|tt)$/;

function withoutFirst(word: string, region: number): string {
  const ending = endingOf(word, FIRST, region);
  if (ending !== undefined) return without(word, ending.length);
  return BEFORE_S.test(word) && word.length > region ? without(word, 1) : word;
}

function withoutThird(word: string, region: number): string {
  if (/(lost|fullt)$/.test(word) && word.length - 4 >= region) return without(word, 1);
  return without(word, endingOf(word, THIRD, region)?.length ?? 0);
}
