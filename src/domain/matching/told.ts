/**
 * What a note tells of likings: what is over ("no longer plays golf", "er holdt op med at løbe", "har slutat segla"), what
 * is wished for ("looking for", "drømmer om", "letar efter"), and the rest. Such words speak of what stands behind them in
 * their clause; where nothing stands behind what ends a liking, of what stands before.
 */
import { fold } from '../fold.ts';
import { LANGUAGES } from '../settings.ts';
import { conceptsOf } from './concept.ts';
import { OVER_SIGNS, TURNS, WISH_SIGNS } from './words/signs.ts';
import { STOP_WORDS } from './words/stop.ts';
import { isWeak } from './words/weak.ts';

/** A note in three folded texts. */
export type Told = { readonly holds: string; readonly wished: string; readonly over: string };

/** What a note says is over, what it says is wished for, and what else it says. */
export function toldIn(note: string): Told {
  const said: Said[] = [];
  for (const clause of fold(note).split(BOUNDARY)) {
    const ended = OVER.exec(clause);
    const sign = ended ?? WISH.exec(clause);
    if (sign === null) said.push({ text: clause, as: 'holds' });
    else said.push(...saidAround(sign, ended === null ? 'wished' : 'over', said));
  }
  return { holds: textOf(said, 'holds'), wished: textOf(said, 'wished'), over: textOf(said, 'over') };
}

/** A piece of a note; `as` is changed where a later clause says that it is over. */
type Said = { readonly text: string; as: keyof Told };

function saidAround(sign: RegExpExecArray, as: 'wished' | 'over', said: readonly Said[]): readonly Said[] {
  const before = sign.input.slice(0, sign.index);
  const after = sign.input.slice(sign.index + sign[0].length);
  if (as === 'wished' || saysSomething(after))
    return [
      { text: before, as: 'holds' },
      { text: after, as },
    ];
  const last = said.findLast(({ text }) => saysSomething(text));
  // "was fond of yoga, but has stopped": it is the clause before that is over
  if (!saysSomething(before) && last !== undefined) last.as = 'over';
  return [{ text: before, as }];
}

function textOf(said: readonly Said[], as: keyof Told): string {
  return said.map((piece) => (piece.as === as ? `${piece.text}\n` : '')).join('');
}

/** A comma ends a clause, unless it stands in a list that goes on with 'and' or 'or'. */
const COMMA = ',(?! ?[\\p{L}-]+(?: [\\p{L}-]+)?(?:,| (?:and|or|og|eller|och) ))';
const BOUNDARY = new RegExp(`[.;:!?\\n()–—]| - |${COMMA}|(?<!\\p{L})(?=(?:${TURNS})(?!\\p{L}))`, 'u');
const OVER = new RegExp(`(?<!\\p{L})(?:${OVER_SIGNS})(?!\\p{L})`, 'u');
const WISH = new RegExp(`(?<!\\p{L})(?:${WISH_SIGNS})(?!\\p{L})`, 'u');

function saysSomething(text: string): boolean {
  return (text.match(/\p{L}{3,}/gu) ?? []).some(
    (word) => !isStop(word) && (!isWeak(word, LANGUAGES) || conceptsOf([word], LANGUAGES).length > 0),
  );
}

function isStop(word: string): boolean {
  return LANGUAGES.some((language) => STOP_WORDS[language].has(word));
}
