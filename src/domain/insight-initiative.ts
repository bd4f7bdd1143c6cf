/**
 * Who gets in touch: oneself, the others, or both at once, over a year. A bond rests on both hands (seed 001: whoever only
 * takes; seed 004: one may write first, and again), and many are better at one of the two; neither is a fault.
 */
import { addSpan, type CalendarDate } from './calendar-date.ts';
import type { Interaction } from './interaction.ts';
import type { TooLittle } from './insight.ts';

export type Initiative = {
  /** How many times within the year; one sending to many counts once, and so does an evening with many. */
  readonly me: number;
  readonly them: number;
  readonly both: number;
  readonly standsOut: 'together' | 'mostly-me' | 'mostly-them' | 'even';
};

export type Talk = Pick<Interaction, 'id' | 'groupId' | 'contactIds' | 'day' | 'precision' | 'initiator' | 'deletedAt'>;

/** Of what happened after the same day a year before `today`, up to today, with somebody who `counts`. */
export function initiativeOf(
  talks: readonly Talk[],
  today: CalendarDate,
  counts: (contactId: string) => boolean,
): Initiative | TooLittle {
  const yearAgo = addSpan(today, { every: -1, unit: 'year' });
  const times = { me: new Set<string>(), them: new Set<string>(), both: new Set<string>() };
  for (const { id, groupId, contactIds, day, precision, initiator, deletedAt } of talks) {
    const isThen = day > yearAgo && day <= today && precision !== 'year';
    if (deletedAt === undefined && isThen && contactIds.some(counts)) times[initiator].add(groupId ?? id);
  }
  const counted = { me: times.me.size, them: times.them.size, both: times.both.size };
  if (counted.me + counted.them + counted.both < FEWEST_TIMES) return { needs: FEWEST_TIMES };
  return { ...counted, standsOut: standingOut(counted) };
}

/** One a month: of fewer one learns what was noted rather than what happened. */
const FEWEST_TIMES = 12;

function standingOut({ me, them, both }: Pick<Initiative, 'me' | 'them' | 'both'>): Initiative['standsOut'] {
  if (both > me + them) return 'together';
  if (me >= (me + them) * MOSTLY) return 'mostly-me';
  return them >= (me + them) * MOSTLY ? 'mostly-them' : 'even';
}

/** Twice as often as the other: between friends it shifts from year to year, and less is no pattern. */
const MOSTLY = 2 / 3;
