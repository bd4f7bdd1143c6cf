/**
 * Level gap: a question or a message that goes to another level than one's own, or than it belongs to, so that one doesn't
 * speak through the wrong interface (seed 000: be aware of the level; B5).
 */
import type { Level } from './level.ts';

/**
 * 'above' and 'below' are seen from oneself; 'elsewhere': the question was said to belong at another level than theirs.
 */
export type LevelGap =
  | { readonly code: 'above' | 'below'; readonly theirs: Level; readonly mine: Level }
  | { readonly code: 'elsewhere'; readonly theirs: Level; readonly meant: Level };

/** What is known of levels: one's own, that of who gets it, and where the question belongs. */
export type LevelsKnown = {
  readonly mine?: Level | undefined;
  readonly theirs?: Level | undefined;
  readonly meant?: Level | undefined;
};

/** The gap that is crossed; undefined where there is none, or too little is known. Where it belongs goes before one's own. */
export function levelGap({ mine, theirs, meant }: LevelsKnown): LevelGap | undefined {
  if (theirs === undefined || meant === theirs) return undefined;
  if (meant !== undefined) return { code: 'elsewhere', theirs, meant };
  if (mine === undefined || mine === theirs) return undefined;
  return { code: HEIGHTS[theirs] > HEIGHTS[mine] ? 'above' : 'below', theirs, mine };
}

const HEIGHTS: { readonly [Key in Level]: number } = { staff: 0, leadership: 1, board: 2 };
