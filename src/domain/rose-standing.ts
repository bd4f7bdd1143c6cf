/**
 * What stands out in the rose: one thing, with at most two people to begin with, or nothing where there is too little to
 * go by. New ideas seldom come from those who all know the same (Granovetter, The strength of weak ties, 1973), and ties
 * that were once close are soon taken up again (Levin, Walter and Murnighan, Dormant ties, 2011).
 */
import { addDays, type CalendarDate } from './calendar-date.ts';
import type { Contact } from './contact.ts';
import { compareTexts } from './order.ts';
import { lastContactOn } from './target.ts';

/** Someone who may be spoken of: nobody private, resting, waiting, or left in peace. With open spheres alone. */
export type Spoken = Pick<Contact, 'id' | 'tie' | 'sphereIds' | 'lastFullOn' | 'lastLightOn'>;

export type RoseStanding = {
  /**
   * 'one-sphere': most of the closest are from `sphereId`; the people are loose, from elsewhere, and quiet for long.
   * 'quiet-close': the people are close, and quiet for long. 'few-loose': nearly all are close.
   */
  readonly code: 'one-sphere' | 'quiet-close' | 'few-loose';
  readonly sphereId?: string;
  readonly contactIds: readonly string[];
};

/** The first of the three that is true of these people, who may come in any order; undefined when none is. */
export function standingOf(people: readonly Spoken[], today: CalendarDate): RoseStanding | undefined {
  const close = people.filter(({ tie }) => tie === 'strong');
  const loose = people.filter(({ tie }) => tie === 'weak');
  return oneSphere(close, loose, today) ?? quietClose(close, today) ?? fewLoose(close, loose);
}

const FEWEST_CLOSE = 5;
const FEWEST_SORTED = 8;
const QUIET_DAYS = { strong: 365, weak: 180 } as const;
const NAMED = 2;

/** Five or more whose sphere is known, over half of them in one; and somebody elsewhere to turn to. */
function oneSphere(close: readonly Spoken[], loose: readonly Spoken[], today: CalendarDate): RoseStanding | undefined {
  const known = close.filter(({ sphereIds }) => sphereIds.length > 0);
  const most = commonest(known);
  if (known.length < FEWEST_CLOSE || most === undefined || most.count * 2 <= known.length) return undefined;
  const elsewhere = loose.filter(({ sphereIds }) => sphereIds.length > 0 && !sphereIds.includes(most.sphereId));
  const quiet = quietSince(elsewhere, addDays(today, -QUIET_DAYS.weak));
  const [first] = quiet;
  if (first === undefined) return undefined;
  const together = quiet.filter(({ sphereIds }) => sphereIds.some((id) => first.sphereIds.includes(id)));
  return { code: 'one-sphere', sphereId: most.sphereId, contactIds: idsOf(together) };
}

function quietClose(close: readonly Spoken[], today: CalendarDate): RoseStanding | undefined {
  const quiet = quietSince(close, addDays(today, -QUIET_DAYS.strong));
  const isEnough = close.length >= FEWEST_CLOSE && quiet.length > 0;
  return isEnough ? { code: 'quiet-close', contactIds: idsOf(quiet) } : undefined;
}

function fewLoose(close: readonly Spoken[], loose: readonly Spoken[]): RoseStanding | undefined {
  const isEnough = close.length + loose.length >= FEWEST_SORTED;
  return isEnough && loose.length * 3 < close.length ? { code: 'few-loose', contactIds: [] } : undefined;
}

/** Those heard of before that day and not since, the longest quiet first. Nothing is known of who was never heard of. */
function quietSince(people: readonly Spoken[], day: CalendarDate): readonly Spoken[] {
  return people
    .flatMap((person) => {
      const last = lastContactOn(person);
      return last === undefined || last >= day ? [] : [{ person, last }];
    })
    .toSorted((one, other) => compareTexts(one.last, other.last) || compareTexts(one.person.id, other.person.id))
    .map(({ person }) => person);
}

function idsOf(people: readonly Spoken[]): readonly string[] {
  return people.slice(0, NAMED).map(({ id }) => id);
}

function commonest(people: readonly Spoken[]): { readonly sphereId: string; readonly count: number } | undefined {
  const counts = new Map<string, number>();
  for (const id of people.flatMap(({ sphereIds }) => sphereIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Array.from(counts, ([sphereId, count]) => ({ sphereId, count })).toSorted(
    (one, other) => other.count - one.count || compareTexts(one.sphereId, other.sphereId),
  )[0];
}
