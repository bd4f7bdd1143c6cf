/**
 * Ties that fell quiet and ties that were taken up again within a year (B8; seed 001). A tie that has slept is worth more
 * than it seems: the trust is there still, and meanwhile each has learned what the other hasn't (Levin, Walter and
 * Murnighan, Dormant ties, 2011).
 */
import { addSpan, daysBetween, type CalendarDate, type Span } from './calendar-date.ts';
import { mayBeSuggested, type Contact } from './contact.ts';
import { lastContactOf, type KnownDays } from './insight-days.ts';
import type { TooLittle } from './insight.ts';
import { compareTexts } from './order.ts';
import { quietAfter } from './plan.ts';
import { isSnoozed } from './status.ts';

/** Somebody with a rhythm, with the days of contact: those of three years, and the last before them. */
export type Known = KnownDays & {
  readonly contact: Pick<
    Contact,
    'id' | 'tie' | 'restingSince' | 'snoozedUntil' | 'standing' | 'distance' | 'deletedAt'
  >;
  readonly rhythm: Span;
};

export type Revival = {
  /** How many fell quiet within the year, and are quiet still. */
  readonly fellQuiet: number;
  /** How many were taken up again within the year, after they had been quiet. */
  readonly revived: number;
  /** How many are quiet now, since whenever. */
  readonly quiet: number;
  /** Up to three of those, whom one might take up again: the close before the loose, the last to fall quiet first. */
  readonly suggestedIds: readonly string[];
  readonly standsOut: 'revived' | 'both' | 'fell-quiet' | 'quiet-before' | 'none';
};

/** Quiet is what `isLapsed` calls lapsed. Whoever rests by one's own wish is not quiet, nor who asked to be left alone. */
export function revivalOf(people: readonly Known[], today: CalendarDate): Revival | TooLittle {
  const touched = people.flatMap(whenTouched);
  if (touched.length < FEWEST_PEOPLE) return { needs: FEWEST_PEOPLE };
  const yearAgo = addSpan(today, { every: -1, unit: 'year' });
  const quiet = touched.filter((person) => isFollowed(person) && isQuiet(person, today));
  const fellQuiet = quiet.filter((person) => !isQuiet(person, yearAgo)).length;
  const revived = touched.filter((person) => wasRevived(person, yearAgo)).length;
  return {
    fellQuiet,
    revived,
    quiet: quiet.length,
    suggestedIds: quiet
      .filter((person) => mightBeRevived(person, today))
      .toSorted(byEase)
      .slice(0, MOST_SUGGESTED)
      .map(({ contact }) => contact.id),
    standsOut: standingOut({ fellQuiet, revived, quiet: quiet.length }),
  };
}

const FEWEST_PEOPLE = 5;
const MOST_SUGGESTED = 3;

type Touched = Known & { readonly last: CalendarDate };

function whenTouched(person: Known): readonly Touched[] {
  const last = lastContactOf(person);
  return last === undefined ? [] : [{ ...person, last }];
}

function isFollowed({ contact }: Known): boolean {
  return contact.restingSince === undefined && mayBeSuggested(contact);
}

function isQuiet({ last, rhythm }: Touched, on: CalendarDate): boolean {
  return daysBetween(last, on) >= quietAfter(rhythm);
}

function wasRevived({ days, rhythm }: Known, yearAgo: CalendarDate): boolean {
  return days.some((day, place) => {
    const before = days[place - 1];
    return day > yearAgo && before !== undefined && daysBetween(before, day) >= quietAfter(rhythm);
  });
}

/** As `mightServe` has it of loose ties: nobody at professional distance, nobody who is to be left alone for now. */
function mightBeRevived({ contact }: Known, today: CalendarDate): boolean {
  return contact.distance !== true && !isSnoozed(contact, today);
}

function byEase(one: Touched, other: Touched): number {
  return (
    Number(other.contact.tie === 'strong') - Number(one.contact.tie === 'strong') ||
    compareTexts(other.last, one.last) ||
    compareTexts(one.contact.id, other.contact.id)
  );
}

function standingOut({ fellQuiet, revived, quiet }: Pick<Revival, 'fellQuiet' | 'revived' | 'quiet'>) {
  if (revived > 0) return fellQuiet > revived ? 'both' : 'revived';
  if (fellQuiet > 0) return 'fell-quiet';
  return quiet > 0 ? 'quiet-before' : 'none';
}
