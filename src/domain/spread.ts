/**
 * Many at once: when one act gives several contacts a target that is past or counted from the same day (an import, a
 * batch sorted, a sphere's new rhythm, a fresh start), they fill the free places of the weeks to come, evenly over
 * their own rhythm. Five hundred imported people never become five hundred debts.
 */
import { addDays, daysBetween, laterOf, type CalendarDate, type Span, type Weekday } from './calendar-date.ts';
import { weekEnd } from './check-in-week.ts';
import { nominalDays } from './rhythm.ts';
import type { Tie } from './tie.ts';

/** One of many: who it is and what puts it early. */
export type OneOfMany = {
  readonly id: string;
  readonly tie: Tie;
  readonly rhythm: Span;
  /** Has a birthday or a note, so that there is something to say. */
  readonly favoured: boolean;
  /** The snooze, or the next check-in after a rhythm was tightened. */
  readonly notBefore?: CalendarDate;
};

/** Where the spreading begins and what is taken already. */
export type OpenWeeks = {
  /** The first day that a plan can still be made for. */
  readonly from: CalendarDate;
  readonly weekday: Weekday;
  readonly capacity: number;
  /** The due days of everyone else from `from` on, in any order. */
  readonly taken: Iterable<CalendarDate>;
};

/**
 * A due day for each. Those of one rhythm are spread over max(rhythm in weeks, as many weeks as it takes to find a
 * free place for all), strong ties and those with a birthday or note first; the shortest rhythms choose first. Nobody
 * comes before their snooze ends, and no week gets more than its capacity.
 */
export function spread(many: readonly OneOfMany[], open: OpenWeeks): ReadonlyMap<string, CalendarDate> {
  const places = new Places(open);
  const dueOnById = new Map<string, CalendarDate>();
  for (const group of groupsByRhythm(many)) {
    const weeks = places.weeksFor(group.length, Math.ceil(nominalDays(group[0].rhythm) / 7));
    for (const [index, one] of group.toSorted(byEarliness).entries()) {
      const wanted = Math.floor((index * weeks) / group.length);
      dueOnById.set(one.id, places.take(wanted, weeks, one.notBefore ?? open.from));
    }
  }
  return dueOnById;
}

type Group = readonly [OneOfMany, ...OneOfMany[]];

function groupsByRhythm(many: readonly OneOfMany[]): readonly Group[] {
  const groups = new Map<number, [OneOfMany, ...OneOfMany[]]>();
  for (const one of many) {
    const days = nominalDays(one.rhythm);
    const group = groups.get(days);
    if (group === undefined) groups.set(days, [one]);
    else group.push(one);
  }
  return [...groups.entries()].toSorted(([one], [other]) => one - other).map(([, group]) => group);
}

function byEarliness(one: OneOfMany, other: OneOfMany): number {
  return rankOf(one) - rankOf(other);
}

function rankOf(one: OneOfMany): number {
  return (one.tie === 'strong' ? 0 : 2) + (one.favoured ? 0 : 1);
}

/** The free places of the weeks to come; week 0 is the one that begins on `from`. */
class Places {
  readonly #from: CalendarDate;
  readonly #capacity: number;
  readonly #second: CalendarDate;
  readonly #free: number[] = [];

  constructor(open: OpenWeeks) {
    this.#from = open.from;
    this.#capacity = Math.max(1, open.capacity);
    this.#second = weekEnd(open.from, open.weekday);
    for (const day of open.taken) if (day >= open.from) this.#setFree(this.#weekOf(day), -1);
  }

  /** How many weeks it takes to find `count` free places, at least `least`. */
  weeksFor(count: number, least: number): number {
    let weeks = 0;
    for (let free = 0; free < count; weeks += 1) free += Math.max(0, this.#freeIn(weeks));
    return Math.max(weeks, least);
  }

  /**
   * Takes the place nearest after week `wanted` within the first `weeks`, else the nearest before it that is not
   * earlier than `notBefore`, else the first after them all.
   */
  take(wanted: number, weeks: number, notBefore: CalendarDate): CalendarDate {
    const earliest = this.#weekOf(notBefore);
    const start = Math.max(wanted, earliest);
    const week = this.#freeBetween(start, weeks) ?? this.#lastFreeBetween(earliest, start) ?? this.#freeFrom(start);
    this.#setFree(week, -1);
    return laterOf(week === 0 ? this.#from : addDays(this.#second, (week - 1) * 7), notBefore);
  }

  #freeBetween(start: number, end: number): number | undefined {
    for (let week = start; week < end; week += 1) if (this.#freeIn(week) > 0) return week;
    return undefined;
  }

  #lastFreeBetween(start: number, end: number): number | undefined {
    for (let week = end - 1; week >= start; week -= 1) if (this.#freeIn(week) > 0) return week;
    return undefined;
  }

  #freeFrom(start: number): number {
    let week = start;
    while (this.#freeIn(week) <= 0) week += 1;
    return week;
  }

  #weekOf(day: CalendarDate): number {
    return day < this.#second ? 0 : 1 + Math.floor(daysBetween(this.#second, day) / 7);
  }

  #freeIn(week: number): number {
    return this.#free[week] ?? this.#capacity;
  }

  #setFree(week: number, change: number): void {
    this.#free[week] = this.#freeIn(week) + change;
  }
}
