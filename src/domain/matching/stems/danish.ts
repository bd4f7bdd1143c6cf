/**
 * Danish stems of folded words, by the rules of the Snowball stemmer for Danish (snowballstem.org), written for our own
 * folding, in which å is a, ø is o and æ is ae.
 */
import { endingOf, listed, regionAfter, without } from './suffixes.ts';

/** The stem of a folded word: what is left when endings of case, number, tense and derivation are off. */
export function danishStem(word: string): string {
  const region = Math.max(3, regionAfter(word, VOWELS));
  const bare = withoutPair(withoutFirst(word, region), region);
  const last = withoutPair(withoutThird(bare, region), region);
  return last.length > region && DOUBLE.test(last) ? without(last, 1) : last;
}

const VOWELS = /[aeiouy]/;
const DOUBLE = /([bcdfghjklmnpqrstvwxz])\1$/;
const FIRST = listed(
  'hed ethed ered e erede ende erende ene erne ere en heden eren er heder erer heds es endes erendes enes ernes eres ens hedens erens ers ets erets et eret',
);
const THIRD = listed('ig lig elig els');
/** Letters after which a single s is an ending. */
const BEFORE_S = /[abcdfghjklmnoprtvyz]s$/;
const PAIR = /(gd|dt|gt|kt)$/;

function withoutFirst(word: string, region: number): string {
  const ending = endingOf(word, FIRST, region);
  if (ending !== undefined) return without(word, ending.length);
  return BEFORE_S.test(word) && word.length > region ? without(word, 1) : word;
}

function withoutPair(word: string, region: number): string {
  return PAIR.test(word) && word.length - 2 >= region ? without(word, 1) : word;
}

function withoutThird(word: string, region: number): string {
  const plain = word.endsWith('igst') ? without(word, 2) : word;
  if (plain.endsWith('lost') && plain.length - 4 >= region) return without(plain, 1);
  return without(plain, endingOf(plain, THIRD, region)?.length ?? 0);
}
