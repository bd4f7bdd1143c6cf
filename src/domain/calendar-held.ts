/**
 * What the calendar files of before held, so that the next one updates it: what no longer holds is called off in it,
 * since nobody wants the birthday of someone who is gone to come round for ever.
 */
import { daysBetween, type CalendarDate, type Weekday } from './calendar-date.ts';

/** Something that is in a calendar file; what it is of stands behind the colon. */
export type HeldKey = `${HeldKind}:${string}`;

export type HeldKind = 'round' | 'birthday' | 'day' | 'promise' | 'meeting';

export type CalendarHeld = {
  /** Tells this person's round from that of others in one calendar. */
  readonly id: string;
  /** Stands for all that the last file said. */
  readonly fingerprint: string;
  /** What may still stand in the calendar. */
  readonly keys: readonly HeldKey[];
  /** What was in a file and no longer holds. */
  readonly gone: readonly { readonly key: HeldKey; readonly on: CalendarDate }[];
  /** When the round was in the last file that held it; absent in what was written before this was known. */
  readonly round?: RoundHeld;
  /** When the round was in the last link to Google's calendar, which no file of ours updates. */
  readonly google?: RoundHeld;
};

/** A weekday, and a local time 'HH:MM'. */
export type RoundHeld = { readonly checkInWeekday: Weekday; readonly checkInTime: string };

/**
 * What is held once a file with `keys` goes out, in which only these kinds were wanted. What is missing of a wanted kind
 * is gone, and called off in each file for a year; of a kind left out this time nothing changes.
 */
export function heldAfter(
  before: Pick<CalendarHeld, 'keys' | 'gone'>,
  now: { readonly keys: readonly HeldKey[]; readonly kinds: ReadonlySet<HeldKind> },
  today: CalendarDate,
): Pick<CalendarHeld, 'keys' | 'gone'> {
  const present = new Set(now.keys);
  const missing = before.keys.filter((key) => now.kinds.has(kindOfHeld(key)) && !present.has(key));
  const leftOut = before.keys.filter((key) => !now.kinds.has(kindOfHeld(key)));
  const stillGone = before.gone.filter(({ key, on }) => !present.has(key) && daysBetween(on, today) <= DAYS_CALLED_OFF);
  return {
    keys: [...now.keys, ...leftOut],
    gone: [...stillGone, ...missing.map((key) => ({ key, on: today }))],
  };
}

/** What kind of thing a key is of. */
export function kindOfHeld(key: HeldKey): HeldKind {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key begins with its kind
  return key.slice(0, key.indexOf(':')) as HeldKind;
}

/** Whoever brings a file in once a year has seen it by then. */
const DAYS_CALLED_OFF = 366;
