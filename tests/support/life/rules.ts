/** The rules of keeping in touch, written once more and as plainly as the design says them; they know no rule of `src`. */
import {
  addDays,
  addSpan,
  calendarDate,
  daysBetween,
  weekdayOf,
  type CalendarDate,
  type Span,
} from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Interaction } from '../../../src/domain/interaction.ts';
import type { LastInTouch } from '../../../src/domain/rough-day.ts';
import type { Sphere } from '../../../src/domain/sphere.ts';
import type { Choices, World } from './world.ts';

/** What a rhythm follows from beside the contact itself. */
export type Inherited = { readonly spheres: readonly Sphere[]; readonly defaultRhythms: Choices['defaultRhythms'] };

export type Remembered = { readonly day: CalendarDate; readonly precision: 'month' | 'year' };

export type Wanted = { readonly day: CalendarDate; readonly bought: number; readonly rhythm: Span };

export function inheritedIn(world: World): Inherited {
  return { spheres: world.all('spheres'), defaultRhythms: world.choices.defaultRhythms };
}

/** A month is 30.44 days where lengths are compared. */
export function lengthOf({ every, unit }: Span): number {
  return every * { day: 1, week: 7, month: 30.44, year: 12 * 30.44 }[unit];
}

/** The interactions that are part of the history of a contact. */
export function eventsOf(world: World, contactId: string): readonly Interaction[] {
  return world.all('interactions').filter((row) => row.deletedAt === undefined && row.contactIds.includes(contactId));
}

/** The ids, each once, with those of whom they became for who was made one with somebody. */
export function idsNow(world: World, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map((id) => idNow(world, id)))];
}

function idNow(world: World, id: string): string {
  const become = world.get('contacts', id)?.mergedIntoId;
  return become === undefined ? id : idNow(world, become);
}

/** The contact's own rhythm, else the shortest of its spheres, else none if they are all private, else the default. */
export function rhythmFor(contact: Contact, { spheres, defaultRhythms }: Inherited): Span | undefined {
  const { tie } = contact;
  if (tie === undefined) return undefined;
  if (contact.rhythm !== undefined) return contact.rhythm;
  const own = spheres.filter(({ id, deletedAt }) => deletedAt === undefined && contact.sphereIds.includes(id));
  const given = own.flatMap(({ rhythms }) => rhythms[tie] ?? []);
  if (given.length > 0) return given.toSorted((one, other) => lengthOf(one) - lengthOf(other))[0];
  return own.length > 0 && own.every((sphere) => sphere.private) ? undefined : defaultRhythms[tie];
}

/** Resting, unsorted, remembered, 'never' and trashed contacts, and those without a rhythm, have no due day. */
export function dueRhythm(contact: Contact, inherited: Inherited): Span | undefined {
  const isOut = contact.restingSince !== undefined || contact.standing !== undefined || contact.deletedAt !== undefined;
  return isOut ? undefined : rhythmFor(contact, inherited);
}

/** The latest of day + credit, else the day after one met, else a rhythm after it began. */
export function wantedFor(contact: Contact, events: readonly Interaction[], inherited: Inherited): Wanted | undefined {
  const rhythm = dueRhythm(contact, inherited);
  if (rhythm === undefined) return undefined;
  const wishes = events.map((event) => {
    const bought = creditFor(event, contact.tie === 'strong', rhythm);
    return { day: addDays(event.day, bought), bought, rhythm };
  });
  if (wishes.length > 0) {
    return wishes.toSorted((one, other) =>
      one.day === other.day ? other.bought - one.bought : one.day < other.day ? 1 : -1,
    )[0];
  }
  const { metOn, rhythmSince } = contact;
  if (metOn !== undefined) return { day: addDays(metOn, 1), bought: 1, rhythm };
  if (rhythmSince === undefined) return undefined;
  const day = addSpan(rhythmSince, rhythm);
  return { day, bought: daysBetween(rhythmSince, day), rhythm };
}

function creditFor(event: Interaction, isStrong: boolean, rhythm: Span): number {
  const whole = daysBetween(event.day, addSpan(event.day, rhythm));
  const half = Math.floor(whole / 2);
  const weight = weightFor(event);
  if (weight === 'tried') return Math.min(whole, Math.max(half, 14));
  return weight === 'light' && isStrong ? half : whole;
}

/** A forward is light until a word comes back, and never an unanswered try. */
function weightFor({ tipId, initiator, answered, depth }: Interaction): 'tried' | 'light' | 'full' {
  const isForward = tipId !== undefined && initiator === 'me';
  if (isForward) return answered === 'yes' ? 'full' : 'light';
  return initiator === 'me' && answered === 'no' ? 'tried' : depth;
}

/** What is kept of a history with the contact; a field that is undefined is to be absent. */
export function historyFields(events: readonly Interaction[]) {
  const lastOf = (weight: string) =>
    events
      .filter((event) => weightFor(event) === weight)
      .map(({ day }) => day)
      .toSorted()
      .at(-1);
  const lastFullOn = lastOf('full');
  const tries = events.filter((event) => weightFor(event) === 'tried' && event.day > (lastFullOn ?? ''));
  return {
    lastFullOn,
    lastLightOn: lastOf('light'),
    lastTriedOn: lastOf('tried'),
    triesSince: tries.length === 0 ? undefined : tries.length,
  };
}

/** The middle of this month, this year or the year before, as far as it has come: when one was last in touch, roughly. */
export function remembered(last: LastInTouch, today: CalendarDate): Remembered | undefined {
  if (last === 'unknown') return undefined;
  const year = Number(today.slice(0, 4));
  const middle = { month: `${today.slice(0, 8)}15`, year: `${year}-07-01`, longer: `${year - 1}-07-01` }[last];
  const day = middle < today ? calendarDate(middle) : today;
  return { day, precision: last === 'month' ? 'month' : 'year' };
}

/** The check-in strictly after a day. */
export function checkInAfter(world: World, day: CalendarDate): CalendarDate {
  return checkInFrom(world, addDays(day, 1));
}

/** The first check-in on or after a day. */
export function checkInFrom(world: World, day: CalendarDate): CalendarDate {
  return weekdayOf(day) === world.choices.checkInWeekday ? day : checkInFrom(world, addDays(day, 1));
}

/** The last check-in on or before a day. */
export function checkInUpTo(world: World, day: CalendarDate): CalendarDate {
  return weekdayOf(day) === world.choices.checkInWeekday ? day : checkInUpTo(world, addDays(day, -1));
}

/** The day that opens this week, and the day after its end; a week has at least four days. */
export function weekNow(world: World) {
  const last = lastPlan(world);
  const opening = checkInUpTo(world, world.today);
  const isNew = last === undefined || daysBetween(last.startsOn, opening) >= 4;
  const startsOn = last === undefined ? world.today : isNew ? opening : last.startsOn;
  return { startsOn, endsOn: checkInFrom(world, addDays(startsOn, 4)), last, isMade: last?.startsOn === startsOn };
}

function lastPlan(world: World) {
  const believed = world.all('plans').filter(({ startsOn }) => startsOn <= addDays(world.today, 7));
  return believed.toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1)).at(-1);
}

/** Not at professional distance, and not with whom one has to do in private life alone. */
export function mayHaveLedger(world: World, contactId: string): boolean {
  const contact = world.get('contacts', contactId);
  if (contact === undefined || contact.distance === true) return false;
  const own = world
    .all('spheres')
    .filter(({ id, deletedAt }) => deletedAt === undefined && contact.sphereIds.includes(id));
  return own.length === 0 || own.some((sphere) => !sphere.private);
}
