/**
 * Target: the day by which the rhythm asks for the next sign of life, and what each interaction buys of it.
 *
 * The latest of (day + credit) over all interactions counts, so neither the order of logging matters, nor does a
 * back-dated log move anything back, nor a like after a dinner bring the next sign nearer.
 */
import { addDays, addSpan, daysBetween, type CalendarDate, type Span } from './calendar-date.ts';
import type { Contact, HistoryFields } from './contact.ts';
import { weightOf, type Interaction } from './interaction.ts';
import type { Tie } from './tie.ts';

export type Target = {
  readonly day: CalendarDate;
  /** How many days were bought to get there, counted from the interaction; it sets how far the due day may give way. */
  readonly bought: number;
};

/** What of an interaction the rhythm looks at. */
export type RhythmEvent = Pick<Interaction, 'day' | 'initiator' | 'answered' | 'depth' | 'tipId'>;

/**
 * The target of a contact with this rhythm; undefined without any interaction and without `rhythmSince`. Until there is
 * an interaction, someone met on a day (`metOn`) has the day after as the target, not a whole rhythm later: a new tie is
 * taken up at the next check-in or not at all. `interactions` may come in any order.
 */
export function targetOf(
  contact: {
    readonly tie: Tie;
    readonly rhythm: Span;
    readonly rhythmSince?: CalendarDate;
    readonly metOn?: CalendarDate;
  },
  interactions: readonly RhythmEvent[],
): Target | undefined {
  const targets = interactions.map((interaction) => {
    const bought = creditOf(interaction, contact.tie, contact.rhythm);
    return { day: addDays(interaction.day, bought), bought };
  });
  if (targets.length > 0) return targets.reduce(laterTarget);
  if (contact.metOn !== undefined) return { day: addDays(contact.metOn, 1), bought: 1 };
  if (contact.rhythmSince === undefined) return undefined;
  const day = addSpan(contact.rhythmSince, contact.rhythm);
  return { day, bought: daysBetween(contact.rhythmSince, day) };
}

/**
 * How many days an interaction buys, counted from its day. An unanswered try buys min(rhythm, max(half, 14 days)), to
 * be tried again through another channel (B15: one unanswered invitation is not the end); a light touch buys half
 * for a strong tie and all for a weak one; everything else buys the whole rhythm. Half is floored.
 */
export function creditOf(interaction: RhythmEvent, tie: Tie, rhythm: Span): number {
  const whole = daysBetween(interaction.day, addSpan(interaction.day, rhythm));
  const half = Math.floor(whole / 2);
  const weight = weightOf(interaction);
  if (weight === 'tried') return Math.min(whole, Math.max(half, RETRY_AFTER_DAYS));
  return weight === 'light' && tie === 'strong' ? half : whole;
}

/** The fields of a contact that are kept in step with its interactions, recomputed from all of them, in any order. */
export function historyOf(interactions: readonly RhythmEvent[]): HistoryFields {
  const lastFullOn = lastDayOf(interactions, 'full');
  const lastLightOn = lastDayOf(interactions, 'light');
  const lastTriedOn = lastDayOf(interactions, 'tried');
  const tries = interactions.filter(
    (each) => weightOf(each) === 'tried' && (lastFullOn === undefined || each.day > lastFullOn),
  ).length;
  return {
    ...(lastFullOn !== undefined && { lastFullOn }),
    ...(lastLightOn !== undefined && { lastLightOn }),
    ...(lastTriedOn !== undefined && { lastTriedOn }),
    ...(tries > 0 && { triesSince: tries }),
  };
}

/** The last day something came across between them, a light touch included, an unanswered try not. */
export function lastContactOn(contact: HistoryFields): CalendarDate | undefined {
  const { lastFullOn, lastLightOn } = contact;
  if (lastFullOn === undefined || lastLightOn === undefined) return lastFullOn ?? lastLightOn;
  return lastLightOn > lastFullOn ? lastLightOn : lastFullOn;
}

/** Whether it is time to suggest, kindly, to let the tie rest: three unanswered tries in a row (B15). */
export function suggestsRest(contact: Pick<Contact, 'triesSince' | 'restingSince'>): boolean {
  return contact.restingSince === undefined && (contact.triesSince ?? 0) >= TRIES_BEFORE_REST;
}

const RETRY_AFTER_DAYS = 14;
const TRIES_BEFORE_REST = 3;

function laterTarget(one: Target, other: Target): Target {
  if (one.day === other.day) return one.bought >= other.bought ? one : other;
  return one.day > other.day ? one : other;
}

function lastDayOf(
  interactions: readonly RhythmEvent[],
  weight: ReturnType<typeof weightOf>,
): CalendarDate | undefined {
  return interactions.reduce<CalendarDate | undefined>(
    (last, each) => (weightOf(each) === weight && (last === undefined || each.day > last) ? each.day : last),
    undefined,
  );
}
