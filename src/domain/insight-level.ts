/**
 * At which levels of responsibility one knows people: board, leadership, staff (seed 000, B5). Whoever knows people at
 * several hears of a matter from more than one side (Lin, Social capital, 2001).
 */
import type { Contact } from './contact.ts';
import type { TooLittle } from './insight.ts';
import type { Level } from './level.ts';

export const LEVELS: readonly Level[] = ['board', 'leadership', 'staff'];

export type LevelInsight = {
  readonly counts: { readonly [Each in Level]: number };
  /** Of how many it is noted. */
  readonly known: number;
  /** 'one-level': nearly all are at the same; 'none-at': nobody is at one of them; 'spread': some at each. */
  readonly standsOut: 'one-level' | 'none-at' | 'spread';
  /** The level that stands out, where it is one. */
  readonly level?: Level;
};

/** `people` are those who are counted. */
export function levelsOf(people: readonly Pick<Contact, 'level'>[]): LevelInsight | TooLittle {
  const counts = { board: 0, leadership: 0, staff: 0 };
  for (const { level } of people) if (level !== undefined) counts[level] += 1;
  const known = counts.board + counts.leadership + counts.staff;
  if (known < FEWEST_KNOWN) return { needs: FEWEST_KNOWN };
  const most = LEVELS.find((level) => counts[level] >= known * NEARLY_ALL);
  if (most !== undefined) return { counts, known, standsOut: 'one-level', level: most };
  const bare = LEVELS.find((level) => counts[level] === 0);
  return bare === undefined
    ? { counts, known, standsOut: 'spread' }
    : { counts, known, standsOut: 'none-at', level: bare };
}

const FEWEST_KNOWN = 6;
const NEARLY_ALL = 4 / 5;
