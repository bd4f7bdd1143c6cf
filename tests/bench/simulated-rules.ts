/** Ours and three simpler rules of whom a week proposes, over people who are only a tie, a rhythm and a due day. */
import { addDays, addSpan, daysBetween, type CalendarDate, type Span } from '../../src/domain/calendar-date.ts';
import { dueDay } from '../../src/domain/due-day.ts';
import { planItems } from '../../src/domain/plan.ts';
import { spread } from '../../src/domain/spread.ts';
import { targetOf } from '../../src/domain/target.ts';
import type { Tie } from '../../src/domain/tie.ts';

/** How a rule proposes people and moves on. Each keeps what it needs in the person's `dueOn`. */
export type Rule = {
  readonly begin: (network: Network) => void;
  /** Who the week proposes, best first. */
  readonly propose: (network: Network, week: Week) => readonly Person[];
  /** The person has just been given a sign of life on `day`. */
  readonly moveOn: (network: Network, person: Person, day: CalendarDate) => void;
  readonly comeBack: (network: Network, today: CalendarDate) => void;
};

export type Person = {
  readonly id: string;
  readonly tie: Tie;
  readonly rhythm: Span;
  lastOn?: CalendarDate;
  dueOn: CalendarDate;
};

export type Network = {
  readonly people: readonly Person[];
  readonly capacity: number;
  readonly importedOn: CalendarDate;
  readonly random: () => number;
};

export type Week = { readonly startsOn: CalendarDate; readonly endsOn: CalendarDate };

/** The rules of the domain: many at once, the week's plan, the due day with room. */
const OURS: Rule = {
  begin: (network) => spreadOver(network, network.people, network.importedOn),
  propose: (network, week) => {
    const candidates = network.people.map(({ id, tie, rhythm, dueOn, lastOn }) => ({
      contact: { id, tie, dueOn, ...(lastOn !== undefined && { lastFullOn: lastOn }) },
      rhythm,
      pretexts: [],
    }));
    const personById = new Map(network.people.map((person) => [person.id, person]));
    return planItems(candidates, { today: week.startsOn, endsOn: week.endsOn, capacity: network.capacity }).flatMap(
      ({ contactId }) => personById.get(contactId) ?? [],
    );
  },
  moveOn: (network, person) => {
    const target = targetOf(person, historyOf(person));
    if (target === undefined) return;
    const load = (opening: CalendarDate) => {
      const closing = addDays(opening, 7);
      return network.people.filter((each) => each !== person && each.dueOn >= opening && each.dueOn < closing).length;
    };
    person.dueOn = dueDay(target, { weekday: CHECK_IN_WEEKDAY, capacity: network.capacity, load: remembered(load) });
  },
  comeBack: (network, today) =>
    spreadOver(
      network,
      network.people.filter(({ dueOn }) => dueOn < today),
      today,
    ),
};

/** A fixed interval since the import, whatever has happened in between. */
const FIXED_INTERVAL: Rule = {
  begin: (network) => {
    for (const person of network.people) person.dueOn = addSpan(network.importedOn, person.rhythm);
  },
  propose: oldestDue,
  moveOn: (_, person, day) => {
    while (person.dueOn <= day) person.dueOn = addSpan(person.dueOn, person.rhythm);
  },
  comeBack: () => undefined,
};

/** The last sign of life and the rhythm, however many fall in one week. */
const LAST_PLUS_INTERVAL: Rule = {
  begin: FIXED_INTERVAL.begin,
  propose: oldestDue,
  moveOn: (_, person, day) => {
    person.dueOn = addSpan(day, person.rhythm);
  },
  comeBack: () => undefined,
};

/** As many as one is willing to write to, drawn by lot. */
const BY_LOT: Rule = {
  begin: FIXED_INTERVAL.begin,
  propose: (network) =>
    network.people
      .map((person) => ({ person, lot: network.random() }))
      .toSorted((one, other) => one.lot - other.lot)
      .slice(0, network.capacity)
      .map(({ person }) => person),
  moveOn: LAST_PLUS_INTERVAL.moveOn,
  comeBack: () => undefined,
};

/** Ours and the simpler ones, by name. */
export const RULES = { ours: OURS, fixedInterval: FIXED_INTERVAL, lastPlusInterval: LAST_PLUS_INTERVAL, byLot: BY_LOT };

/** The round is on Sundays. */
export const CHECK_IN_WEEKDAY = 7;

/** All that has happened with a person that still matters to the rhythm. */
export function historyOf({ lastOn }: Person) {
  return lastOn === undefined ? [] : [{ day: lastOn, depth: 'full', initiator: 'me' } as const];
}

/** Who is due by the end of the week, the oldest first. */
export function oldestDue(network: Network, week: Week): readonly Person[] {
  return network.people
    .filter(({ dueOn }) => dueOn < week.endsOn)
    .toSorted((one, other) => daysBetween(other.dueOn, one.dueOn));
}

function spreadOver(network: Network, people: readonly Person[], from: CalendarDate): void {
  const moved = new Set(people);
  const dueOnById = spread(
    people.map(({ id, tie, rhythm }) => ({ id, tie, rhythm, favoured: false })),
    {
      from,
      weekday: CHECK_IN_WEEKDAY,
      capacity: network.capacity,
      taken: network.people.filter((person) => !moved.has(person)).map(({ dueOn }) => dueOn),
    },
  );
  for (const person of people) person.dueOn = dueOnById.get(person.id) ?? person.dueOn;
}

function remembered(load: (opening: CalendarDate) => number): (opening: CalendarDate) => number {
  const known = new Map<CalendarDate, number>();
  return (opening) => {
    const count = known.get(opening) ?? load(opening);
    known.set(opening, count);
    return count;
  };
}
