/**
 * Five simulated years: three hundred contacts imported in one day, and a round every week after that. Our rules beside
 * three simpler ones, all measured by the same yardstick: how late each sign of life is, counted from its target.
 */
import { addDays, calendarDate, daysBetween, type CalendarDate, type Span } from '../../src/domain/calendar-date.ts';
import { demandPerWeek } from '../../src/domain/capacity.ts';
import { weekEnd } from '../../src/domain/check-in-week.ts';
import { nominalDays } from '../../src/domain/rhythm.ts';
import { targetOf } from '../../src/domain/target.ts';
import {
  CHECK_IN_WEEKDAY,
  historyOf,
  oldestDue,
  type Network,
  type Person,
  type Rule,
  type Week,
} from './simulated-rules.ts';

export type Variant = {
  readonly seed: number;
  /** One in so many cards is waved away; absent: all is done. */
  readonly skipsOneIn?: number;
  /** Weeks without a round, and a fresh start after them. */
  readonly away?: { readonly fromWeek: number; readonly weeks: number };
  /** Whether signs are given on the day of the round, or on any day of its week. */
  readonly acts: 'at-the-round' | 'through-the-week';
};

export type Figures = {
  /** Signs of life a week that the rhythms ask for, as a share of capacity. */
  readonly demandOfCapacity: number;
  /** Signs given after the first half-year, as a share of those the rhythms ask for. */
  readonly givenOfAsked: number;
  /** The busiest week after the first half-year, as a multiple of the mean one; by people the week proposes. */
  readonly busiestToMean: number;
  readonly weeksAboveCapacity: number;
  /** The same by all who are due by the end of the week, those still waiting from earlier weeks included. */
  readonly busiestDueToMean: number;
  /** Lateness of signs in rhythms, counted from the target; those still waiting at the end included. */
  readonly p95Lateness: number;
  readonly worstLateness: number;
  /** The worst lateness in rhythms after coming back, counted from the due day; 0 without time away. */
  readonly worstAfterReturn: number;
};

/** What happens in the five years. */
export const VARIANTS = {
  allDone: {},
  oneInSevenSkipped: { skipsOneIn: 7 },
  fourWeeksAway: { away: { fromWeek: 100, weeks: 4 } },
} as const satisfies { readonly [Name in string]: Partial<Variant> };

/** Runs five years of a rule. */
export function simulate(rule: Rule, variant: Variant): Figures {
  const run = new Run(rule, variant);
  for (let index = 0; index < WEEKS; index += 1) run.week(index);
  return run.figures();
}

class Run {
  readonly #rule: Rule;
  readonly #variant: Variant;
  readonly #network: Network;
  readonly #proposals: number[] = [];
  readonly #dues: number[] = [];
  readonly #latenesses: number[] = [];
  #given = 0;
  #worstAfterReturn = 0;

  constructor(rule: Rule, variant: Variant) {
    this.#rule = rule;
    this.#variant = variant;
    this.#network = makeNetwork(variant.seed);
    rule.begin(this.#network);
  }

  week(index: number): void {
    const network = this.#network;
    const startsOn = addDays(network.importedOn, index * 7);
    const { fromWeek, weeks } = this.#variant.away ?? { fromWeek: WEEKS, weeks: 0 };
    if (index >= fromWeek && index < fromWeek + weeks) return;
    if (index === fromWeek + weeks) this.#rule.comeBack(network, startsOn);
    const week = { startsOn, endsOn: weekEnd(startsOn, CHECK_IN_WEEKDAY) };
    const proposed = this.#rule.propose(network, week);
    this.#dues.push(oldestDue(network, week).length);
    this.#proposals.push(proposed.length);
    for (const { person, day } of acts(network, proposed, { ...this.#variant, startsOn })) {
      if (index >= fromWeek + weeks) this.#noteReturn(person, day);
      if (index >= FIRST_WEEKS) this.#given += 1;
      this.#act(person, day);
    }
  }

  figures(): Figures {
    const network = this.#network;
    const end = addDays(network.importedOn, WEEKS * 7);
    const waiting = network.people.map((person) => latenessFromTarget(network, person, end)).filter((late) => late > 0);
    const sorted = [...this.#latenesses, ...waiting].toSorted((one, other) => one - other);
    const demand = demandPerWeek(network.people);
    return {
      demandOfCapacity: demand / network.capacity,
      givenOfAsked: this.#given / (demand * (WEEKS - FIRST_WEEKS)),
      busiestToMean: busiestToMean(this.#proposals),
      weeksAboveCapacity: this.#proposals.filter((count) => count > network.capacity).length,
      busiestDueToMean: busiestToMean(this.#dues),
      p95Lateness: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
      worstLateness: sorted.at(-1) ?? 0,
      worstAfterReturn: this.#worstAfterReturn,
    };
  }

  #act(person: Person, day: CalendarDate): void {
    this.#latenesses.push(latenessFromTarget(this.#network, person, day));
    person.lastOn = day;
    this.#rule.moveOn(this.#network, person, day);
  }

  #noteReturn(person: Person, day: CalendarDate): void {
    const late = daysBetween(person.dueOn, day) / nominalDays(person.rhythm);
    this.#worstAfterReturn = Math.max(this.#worstAfterReturn, late);
  }
}

const WEEKS = 5 * 52;
const FIRST_WEEKS = 27;
const MONTH: Span = { every: 1, unit: 'month' };
const HALF_YEAR: Span = { every: 6, unit: 'month' };

function makeNetwork(seed: number): Network {
  const importedOn = calendarDate('2026-03-08');
  const people = Array.from({ length: 300 }, (_, index): Person => {
    const tie = index % 5 === 0 ? 'strong' : 'weak';
    const id = `person-${String(index).padStart(3, '0')}`;
    return { id, tie, rhythm: tie === 'strong' ? MONTH : HALF_YEAR, dueOn: importedOn };
  });
  return { people, capacity: Math.ceil(demandPerWeek(people) / 0.9), importedOn, random: randomFrom(seed) };
}

/** What is done of a proposal: at most the capacity, the waved away left out, in the order of days. */
function acts(network: Network, proposed: readonly Person[], how: Variant & Pick<Week, 'startsOn'>) {
  return proposed
    .slice(0, network.capacity)
    .filter(() => how.skipsOneIn === undefined || network.random() >= 1 / how.skipsOneIn)
    .map((person) => {
      const offset = how.acts === 'at-the-round' ? 0 : Math.floor(network.random() * 7);
      return { person, day: addDays(how.startsOn, offset) };
    })
    .toSorted((one, other) => daysBetween(other.day, one.day));
}

function latenessFromTarget(network: Network, person: Person, day: CalendarDate): number {
  const target = targetOf({ ...person, rhythmSince: network.importedOn }, historyOf(person));
  return target === undefined ? 0 : Math.max(0, daysBetween(target.day, day) / nominalDays(person.rhythm));
}

function busiestToMean(counts: readonly number[]): number {
  const settled = counts.slice(FIRST_WEEKS);
  return (Math.max(...settled) * settled.length) / settled.reduce((sum, count) => sum + count, 0);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
