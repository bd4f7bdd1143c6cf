/**
 * The weekly round as a walk: what was since last time, people one at a time, one thing, the close. What is saved is
 * only how far one has gone on and whom one has passed; where one stands follows from that and from what is true now,
 * so that a round resumes at the same place, and whoever got a sign of life elsewhere is passed by itself.
 */

/** How long one has; it decides how much is asked. */
export type RoundMinutes = 2 | 5 | 10;

export const ROUND_STEPS = ['since', 'people', 'thing', 'close'] as const;
export type RoundStep = (typeof ROUND_STEPS)[number];

/** What is saved of a round. */
export type Round = {
  readonly minutes: RoundMinutes;
  /** The index in `ROUND_STEPS` of the step one has gone on to. */
  readonly step: number;
  /** The people of this round, in the order of the plan. */
  readonly contactIds: readonly string[];
  /** Those one has moved on from without a choice; they stay in the plan. */
  readonly passedIds: readonly string[];
  /** The code of the third step's offer; absent: it is passed over. */
  readonly thing?: string;
};

/** What is true now of what the round asks about. */
export type RoundFacts = {
  /** How many questions of the first step are still open. */
  readonly open: number;
  /** Those of the plan who still wait for a sign of life: neither done, waved off, snoozed, resting nor trashed. */
  readonly waitingIds: ReadonlySet<string>;
};

/** Where one stands; among the people also at whom, as the `number`th (from 1) `of` all. */
export type RoundPlace =
  | { readonly step: Exclude<RoundStep, 'people'> }
  | { readonly step: 'people'; readonly contactId: string; readonly number: number; readonly of: number };

/** A new round: one person in two minutes, three in five, in ten all of those waiting; in two minutes no third step. */
export function beginRound(minutes: RoundMinutes, waitingIds: readonly string[], thing?: string): Round {
  return {
    minutes,
    step: 0,
    contactIds: waitingIds.slice(0, MOST_PEOPLE[minutes]),
    passedIds: [],
    ...(thing !== undefined && minutes !== 2 && { thing }),
  };
}

/** The steps that this round has, in order: its progress line. */
export function stepsOf(round: Round): readonly RoundStep[] {
  return ROUND_STEPS.filter((step) => step !== 'thing' || round.thing !== undefined);
}

/** Where one stands: at the first step, from the one gone on to, that has something to show. */
export function placeOf(round: Round, facts: RoundFacts): RoundPlace {
  if (round.step <= SINCE && hasSince(round, facts)) return { step: 'since' };
  const contactId = round.step <= PEOPLE ? nextPerson(round, facts) : undefined;
  if (contactId !== undefined) {
    return { step: 'people', contactId, number: round.contactIds.indexOf(contactId) + 1, of: round.contactIds.length };
  }
  return { step: round.step <= THING && round.thing !== undefined ? 'thing' : 'close' };
}

/** One on: past the person, or past a step that has none. No choice is made of anyone. At the close nothing changes. */
export function movedOn(round: Round, facts: RoundFacts): Round {
  const place = placeOf(round, facts);
  if (place.step !== 'people') return { ...round, step: stepAfter(place.step) };
  return { ...round, step: PEOPLE, passedIds: [...round.passedIds, place.contactId] };
}

/** Past the whole step; among the people, nobody is passed, so that going back leads to the same one. */
export function stepSkipped(round: Round, facts: RoundFacts): Round {
  return { ...round, step: stepAfter(placeOf(round, facts).step) };
}

/** One back, to whom one passed last or to the step before; the same round where there is nothing before. */
export function movedBack(round: Round, facts: RoundFacts): Round {
  const place = placeOf(round, facts);
  if (place.step === 'since') return round;
  if (place.step === 'close' && round.thing !== undefined) return { ...round, step: THING };
  return backAmongPeople(round, facts, place) ?? (hasSince(round, facts) ? { ...round, step: SINCE } : round);
}

/** Whether there is anything to go back to. */
export function canMoveBack(round: Round, facts: RoundFacts): boolean {
  return movedBack(round, facts) !== round;
}

const MOST_PEOPLE: { readonly [Minutes in RoundMinutes]: number } = { 2: 1, 5: 3, 10: Number.POSITIVE_INFINITY };

const [SINCE, PEOPLE, THING] = [0, 1, 2];

/** In two minutes only what waits for an answer is asked; else also whom one has met. */
function hasSince(round: Round, { open }: RoundFacts): boolean {
  return round.minutes !== 2 || open > 0;
}

function stepAfter(step: RoundStep): number {
  return Math.min(ROUND_STEPS.indexOf(step) + 1, ROUND_STEPS.length - 1);
}

/** Whom to show: the first who waits and has not been passed. */
function nextPerson(round: Round, { waitingIds }: RoundFacts): string | undefined {
  const passed = new Set(round.passedIds);
  return round.contactIds.find((id) => waitingIds.has(id) && !passed.has(id));
}

/** The round back at someone before the place; undefined when nobody who waits stands there. */
function backAmongPeople(round: Round, facts: RoundFacts, place: RoundPlace): Round | undefined {
  const isLater = place.step !== 'people';
  // whoever was left standing when the step was skipped is where one was
  if (isLater && nextPerson(round, facts) !== undefined) return { ...round, step: PEOPLE };
  const end = isLater ? round.contactIds.length : round.contactIds.indexOf(place.contactId);
  const before = round.contactIds.slice(0, end).findLast((id) => facts.waitingIds.has(id));
  if (before === undefined) return undefined;
  return { ...round, step: PEOPLE, passedIds: round.passedIds.filter((id) => id !== before) };
}
