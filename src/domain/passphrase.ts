/**
 * How hard a passphrase is to guess, roughly: how many letters there are to choose from, to the power of how many were
 * chosen freely. A letter that repeats the last one, or follows it in the alphabet or on the keyboard, was not.
 */
export type PassphraseStrength = 'short' | 'weak' | 'fair' | 'good';

/** The least number of characters. */
export const LEAST_CHARACTERS = 8;

export function strengthOf(passphrase: string): PassphraseStrength {
  const letters = Array.from(passphrase.normalize('NFC'));
  if (letters.length < LEAST_CHARACTERS) return 'short';
  const free = letters.filter((letter, index) => !follows(letters[index - 1], letter)).length;
  const different = new Set(letters).size;
  const bits = Math.min(free, different * MOST_USES) * Math.log2(poolOf(passphrase));
  if (bits < FAIR_BITS) return 'weak';
  return bits < GOOD_BITS ? 'fair' : 'good';
}

/** A letter that comes back more often than this adds nothing. */
const MOST_USES = 2;

/** At a thousand guesses a second, which is what the rounds leave to somebody with a good machine: years, and ages. */
const FAIR_BITS = 55;
const GOOD_BITS = 85;

const ROWS = ['qwertyuiopå', 'asdfghjklæø', 'asdfghjklöä', 'zxcvbnm'];

function follows(before: string | undefined, letter: string): boolean {
  if (before === undefined) return false;
  const [one, other] = [before.toLowerCase(), letter.toLowerCase()];
  const step = Number(other.codePointAt(0)) - Number(one.codePointAt(0));
  return Math.abs(step) <= 1 || ROWS.some((row) => row.includes(one + other));
}

function poolOf(passphrase: string): number {
  const kinds = [
    { isIn: /\p{Ll}/u, size: 26 },
    { isIn: /\p{Lu}/u, size: 26 },
    { isIn: /\d/, size: 10 },
    { isIn: /[^\p{L}\d]/u, size: 12 },
  ];
  return kinds.reduce((size, kind) => size + (kind.isIn.test(passphrase) ? kind.size : 0), 0);
}
