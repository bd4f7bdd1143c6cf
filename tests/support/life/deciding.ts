/**
 * Which day someone gets. Where an act decides one by one there is a single right day, found by brute force; where it
 * spreads many, what the app chose is judged, and taken over.
 */
import { expect } from 'vitest';
import { addDays, daysBetween, type CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Interaction } from '../../../src/domain/interaction.ts';
import { legalDay } from '../legal-day.ts';
import {
  checkInAfter,
  checkInFrom,
  dueRhythm,
  eventsOf,
  historyFields,
  inheritedIn,
  lengthOf,
  wantedFor,
  weekNow,
  type Inherited,
  type Wanted,
} from './rules.ts';
import { withFields, type World } from './world.ts';

/** How someone stood before an act; absent: they are new. */
export type Before = {
  readonly contact: Contact;
  readonly events: readonly Interaction[];
  readonly inherited?: Inherited;
};

export type Named = { readonly id: string; readonly contact: Contact; readonly before?: Before };

/** 'anew': even where the target stays; 'together': spread whatever the target says. */
export type Manner = 'anew' | 'together' | undefined;

type Asked = {
  readonly contact: Contact;
  readonly wanted: Wanted;
  readonly change: 'new' | 'same' | 'tightened' | 'loosened' | 'anew' | 'together';
  readonly isJustMet: boolean;
  readonly notBefore: CalendarDate | undefined;
};

/** Brings history and due day of those named in step, in their order. `seen` is what the app has saved. */
export function settle(
  world: World,
  named: readonly Named[],
  { seen, manner }: { readonly seen: ReadonlyMap<string, Contact>; readonly manner?: Manner },
): ReadonlyMap<string, Contact> {
  const settled = new Map<string, Contact>();
  const asked: Asked[] = [];
  for (const one of named) {
    const events = eventsOf(world, one.id);
    const history = historyFields(events);
    const wanted = wantedFor(one.contact, events, inheritedIn(world));
    if (wanted === undefined) {
      const setAside = dayForTrash(one, world);
      settled.set(one.id, withFields(one.contact, { ...history, dueOn: undefined, setAside }));
      continue;
    }
    const now = { ...one, events, wanted, change: changeOf(one, { wanted, manner }, world) };
    const kept = keptDay(now, world);
    const contact = withFields(one.contact, { ...history, dueOn: kept, setAside: undefined });
    settled.set(one.id, contact);
    if (kept === undefined) asked.push(askFor({ ...now, contact }, world));
  }
  decide(world, asked, { settled, seen });
  return settled;
}

type Now = Named & Pick<Asked, 'wanted' | 'change'> & { readonly events: readonly Interaction[] };

/** Someone just met, and someone whose rhythm was tightened, wait for the next check-in; no one comes out of a snooze. */
function askFor({ contact, events, wanted, change }: Now, world: World): Asked {
  const isJustMet = contact.metOn !== undefined && events.length === 0;
  const waits = change === 'tightened' || isJustMet ? checkInAfter(world, world.today) : undefined;
  return { contact, wanted, change, isJustMet, notBefore: later(contact.snoozedUntil, waits) };
}

type Wish = { readonly wanted: Wanted; readonly manner: Manner };

function changeOf({ before }: Named, { wanted, manner }: Wish, world: World): Asked['change'] {
  if (manner !== undefined) return manner;
  const old = before && dueRhythm(before.contact, before.inherited ?? inheritedIn(world));
  if (old === undefined) return 'new';
  if (lengthOf(wanted.rhythm) === lengthOf(old)) return 'same';
  return lengthOf(wanted.rhythm) < lengthOf(old) ? 'tightened' : 'loosened';
}

/** The day that stands, since nothing has happened that it follows from. */
function keptDay(now: Now, world: World): CalendarDate | undefined {
  const { before, contact, events, wanted, change } = now;
  if (before === undefined || ['anew', 'together', 'tightened'].includes(change)) return undefined;
  if (before.contact.deletedAt !== undefined) return dayFromTrash(contact, wanted);
  const isFirstTalk = before.events.length === 0 && events.length > 0;
  if (isFirstTalk || before.contact.snoozedUntil !== contact.snoozedUntil) return undefined;
  return targetBefore(before, world) === wanted.day ? before.contact.dueOn : undefined;
}

function dayFromTrash({ setAside }: Contact, wanted: Wanted): CalendarDate | undefined {
  return setAside?.target === wanted.day ? setAside.dueOn : undefined;
}

/** What the trash keeps of a due day, to give it back. */
function dayForTrash({ before, contact }: Named, world: World): Contact['setAside'] {
  if (contact.deletedAt === undefined) return undefined;
  if (before === undefined || before.contact.deletedAt !== undefined) return contact.setAside;
  const target = targetBefore(before, world);
  const { dueOn } = before.contact;
  return dueOn === undefined || target === undefined ? undefined : { dueOn, target };
}

function targetBefore({ contact, events, inherited }: Before, world: World): CalendarDate | undefined {
  return wantedFor(contact, events, inherited ?? inheritedIn(world))?.day;
}

type Deciding = { readonly settled: Map<string, Contact>; readonly seen: ReadonlyMap<string, Contact> };

function decide(world: World, asked: readonly Asked[], { settled, seen }: Deciding): void {
  const taken = world.all('contacts').flatMap(({ id, dueOn }) => (settled.has(id) ? [] : (dueOn ?? [])));
  taken.push(...Array.from(settled.values()).flatMap(({ dueOn }) => dueOn ?? []));
  const many = manyOf(asked, world.today);
  for (const [{ contact }, day] of judged(world, many, { taken, seen })) {
    settled.set(contact.id, withFields(contact, { dueOn: day }));
    taken.push(day);
  }
  const { checkInWeekday: weekday, capacity } = world.choices;
  for (const { contact, wanted, notBefore, isJustMet } of asked.filter((one) => !many.includes(one))) {
    const day = isJustMet
      ? roundWithRoom(world, taken, later(wanted.day, notBefore) ?? wanted.day)
      : legalDay({ ...wanted, weekday, capacity, taken, ...(notBefore !== undefined && { notBefore }) });
    settled.set(contact.id, withFields(contact, { dueOn: day }));
    taken.push(day);
  }
}

/** Several whose targets are past, or whose rhythm is new and counted from the same day. */
function manyOf(asked: readonly Asked[], today: CalendarDate): readonly Asked[] {
  const countedFrom = ({ wanted }: Asked) => addDays(wanted.day, -wanted.bought);
  const planned = asked.filter(({ change }) => change !== 'same');
  return asked.filter((one) => {
    const isPast = one.wanted.day < today && (asked.length > 1 || one.change === 'anew');
    const shares = planned.some((other) => other !== one && countedFrom(other) === countedFrom(one));
    return isPast || one.change === 'together' || (one.change !== 'same' && shares);
  });
}

/** The days that the app chose for the many: none too early, no week over capacity, all within the time it may take. */
function judged(
  world: World,
  many: readonly Asked[],
  { taken, seen }: { readonly taken: readonly CalendarDate[]; readonly seen: ReadonlyMap<string, Contact> },
): readonly (readonly [Asked, CalendarDate])[] {
  const capacity = Math.max(1, world.choices.capacity);
  const { startsOn, endsOn, isMade } = weekNow(world);
  const from = isMade ? endsOn : world.today;
  const second = checkInFrom(world, addDays(from, 4));
  const weekOf = (day: CalendarDate) => (day < second ? 0 : 1 + Math.floor(daysBetween(second, day) / 7));
  const others = taken.filter((day) => day >= from).map(weekOf);
  const chosen = many.map((one) => [one, seen.get(one.contact.id)?.dueOn ?? startsOn] as const);
  const weeks = [...others, ...chosen.map(([, day]) => weekOf(day))];
  for (const [{ contact, wanted, notBefore }, day] of chosen) {
    expect(day >= from && day >= (notBefore ?? from), `${contact.id} has a day, not before it may`).toBe(true);
    const week = weekOf(day);
    expect(weeks.filter((each) => each === week).length, `the week of ${day} has room`).toBeLessThanOrEqual(capacity);
    const before = many.filter((other) => lengthOf(other.wanted.rhythm) <= lengthOf(wanted.rhythm)).length;
    const within = Math.max(Math.ceil(lengthOf(wanted.rhythm) / 7), weeksFor(before, others, capacity));
    if (notBefore === undefined) expect(week, `${contact.id} comes within its time`).toBeLessThan(within);
  }
  return chosen;
}

/** How many weeks it takes until so many free places have gone by. */
function weeksFor(count: number, others: readonly number[], capacity: number): number {
  let free = 0;
  let week = 0;
  while (free < count) {
    free += Math.max(0, capacity - others.filter((each) => each === week).length);
    week += 1;
  }
  return week;
}

function roundWithRoom(world: World, taken: readonly CalendarDate[], from: CalendarDate): CalendarDate {
  const round = checkInFrom(world, from);
  const inWeek = taken.filter((day) => day >= round && day < addDays(round, 7)).length;
  return inWeek < world.choices.capacity ? round : roundWithRoom(world, taken, addDays(round, 1));
}

function later(one: CalendarDate | undefined, other: CalendarDate | undefined): CalendarDate | undefined {
  return [one, other]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}
