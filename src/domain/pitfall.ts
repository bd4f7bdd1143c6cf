/**
 * Pitfalls (B13): what may go wrong with a network without anybody noticing (seed 003: a thief of one's time, only those
 * who have get more, too much of the same; seed 004: one unanswered sign is not the end; seed 001: whoever only takes).
 * Each is noticed by a rule of its own, said once and kindly, and can be waved away for ninety days.
 */
import type { Contact } from './contact.ts';
import type { MixPart } from './mix.ts';
import { compareTexts } from './order.ts';

/** The most pressing first: what somebody waits for comes before what only one's own time is lost by. */
export const PITFALLS = ['only-asking', 'unanswered', 'time-thief', 'same-few', 'too-alike'] as const;
export type PitfallCode = (typeof PITFALLS)[number];

export type Pitfall =
  /** One asks and receives, and gives next to nothing; `contactId` is somebody whom one asked most and gave nothing. */
  | { readonly code: 'only-asking'; readonly contactId?: string }
  /** Signs to these stayed without an answer for long; the one that has waited longest first. */
  | { readonly code: 'unanswered'; readonly contactIds: readonly string[] }
  /** A network costs much and gives little. */
  | { readonly code: 'time-thief'; readonly networkId: string }
  /** What one gives goes to those who have much already; `contactId` is somebody who looks for something and got nothing. */
  | { readonly code: 'same-few'; readonly to: 'leaders' | 'few'; readonly contactId?: string }
  /** Those closest to one are alike in this; `value` is what they have in common, `contactId` somebody who is different. */
  | { readonly code: 'too-alike'; readonly part: AlikeIn; readonly value?: string; readonly contactId?: string };

/** What it matters to be different in. */
export type AlikeIn = Extract<MixPart, 'profession' | 'level' | 'sphere'>;

/** How many days one is left alone with one that was waved away. */
export const PITFALL_AWAY_DAYS = 90;

/** Those to speak of now: the two most pressing that were not waved away. More at once would be a reproach. */
export function spokenPitfalls(
  noticed: readonly Pitfall[],
  isWavedAway: (code: PitfallCode) => boolean,
): readonly Pitfall[] {
  return PITFALLS.flatMap((code) => noticed.filter((pitfall) => pitfall.code === code))
    .filter(({ code }) => !isWavedAway(code))
    .slice(0, AT_ONCE);
}

/** Whoever has been quiet longest first, those of whom no contact is known before all. For `toSorted`. */
export function byQuiet(one: Quiet, other: Quiet): number {
  return compareTexts(one.lastFullOn ?? '', other.lastFullOn ?? '') || compareTexts(one.id, other.id);
}

type Quiet = Pick<Contact, 'id' | 'lastFullOn'>;

const AT_ONCE = 2;
