/**
 * Deciding due days: what an intention does to the contacts it names. One is decided by its own target; several whose
 * targets are past, or planned anew from the same day, are spread. A contact whose target stays, stays.
 *
 * A log leaves the rhythm as it is, so that those one met at the same dinner are each due a rhythm later, not next week.
 */
import { addDays, laterOf, weekdayOnOrBefore, type CalendarDate, type Span } from './calendar-date.ts';
import { nextCheckIn } from './check-in-week.ts';
import type { Contact, HistoryFields } from './contact.ts';
import { dueDay, leeway, roundWithRoom, type Weeks } from './due-day.ts';
import { hasDueDay, nominalDays, rhythmOf } from './rhythm.ts';
import type { Settings } from './settings.ts';
import type { Sphere } from './sphere.ts';
import { spread, type OneOfMany } from './spread.ts';
import { historyOf, targetOf, type RhythmEvent, type Target } from './target.ts';
import type { Tie } from './tie.ts';

/** The rules in force on a day. */
export type Rules = {
  readonly today: CalendarDate;
  readonly settings: Pick<Settings, 'checkInWeekday' | 'capacity' | 'defaultRhythms'>;
  readonly spheres: ReadonlyMap<string, Pick<Sphere, 'private' | 'rhythms'>>;
};

/** A contact as an intention leaves it, and as it stood before; absent before: it is new. */
export type Named = {
  readonly contact: Contact;
  /** All its interactions, in any order. */
  readonly interactions: readonly RhythmEvent[];
  readonly before?: {
    readonly contact: Contact;
    readonly interactions: readonly RhythmEvent[];
    /** The rules before, where the intention changed those. */
    readonly rules?: Rules;
  };
  /** Decide anew even where the target stays, as a fresh start does. */
  readonly anew?: boolean;
  /**
   * Spread with the others of the act, or alone, whatever the targets say: how long ago one was last in touch with the
   * first people is a guess, and the first of them is to have a card at once.
   */
  readonly together?: boolean;
};

/** What is to be saved of the decision; absent fields are to be absent. */
export type Decision = HistoryFields & Pick<Contact, 'dueOn' | 'setAside'>;

/** A contact whose due day is still open, or is kept, or is none. */
export type OpenDecision = {
  readonly contact: Contact;
  readonly history: HistoryFields;
  readonly kept?: CalendarDate;
  readonly setAside?: NonNullable<Contact['setAside']>;
  readonly asked?: Asked;
};

/** What the due day follows from. */
type Asked = {
  readonly contact: Contact;
  readonly tie: Tie;
  readonly rhythm: Span;
  readonly target: Target;
  readonly notBefore?: CalendarDate;
  /** What became of the rhythm; 'same' after a log or a snooze, 'anew' when all is decided again. */
  readonly change: 'new' | 'same' | 'tightened' | 'loosened' | 'anew' | 'together';
  /** Met, and no contact since: due at the first round with room. */
  readonly isJustMet: boolean;
};

/** The first step: what follows from each contact's own history, before the weeks to come are looked at. */
export function openDecisions(named: readonly Named[], rules: Rules): readonly OpenDecision[] {
  return named.map((one) => openDecision(one, rules));
}

/** The days between which the due days of others matter to these decisions; undefined when none is open. */
export function daysThatMatter(
  decisions: readonly OpenDecision[],
  from: CalendarDate,
): { readonly first: CalendarDate; readonly last?: CalendarDate } | undefined {
  const asked = decisions.flatMap((decision) => decision.asked ?? []);
  if (asked.length === 0) return undefined;
  const firsts = asked.map(({ target }) => addDays(target.day, -leeway(target) - 7));
  const first = firsts.reduce((least, day) => (day < least ? day : least), addDays(from, -7));
  if (asked.length > 1 || asked.some(looksFarAhead)) return { first };
  const lasts = asked.map((each) => addDays(firstDayOf(each), leeway(each.target) + 7));
  return { first, last: lasts.reduce(laterOf) };
}

/**
 * The second step: a decision for each, in the same order. `taken` are the due days of everyone else that matter;
 * `from` is the first day a plan can still be made for.
 */
export function decide(
  decisions: readonly OpenDecision[],
  rules: Rules,
  weeks: { readonly from: CalendarDate; readonly taken: readonly CalendarDate[] },
): readonly Decision[] {
  const asked = decisions.flatMap((decision) => decision.asked ?? []);
  const { checkInWeekday: weekday, capacity } = rules.settings;
  const taken = [...weeks.taken, ...decisions.flatMap(({ kept }) => kept ?? [])];
  const dueOnById = new Map(spread(manyAtOnce(asked, rules.today), { from: weeks.from, taken, weekday, capacity }));
  const loads = new Loads([...taken, ...dueOnById.values()], rules);
  for (const each of asked) {
    const { contact, target, notBefore, isJustMet } = each;
    if (dueOnById.has(contact.id)) continue;
    const day = isJustMet ? roundWithRoom(firstDayOf(each), loads) : dueDay(target, loads, notBefore);
    loads.add(day);
    dueOnById.set(contact.id, day);
  }
  return decisions.map(({ contact, history, kept, setAside }) => {
    const dueOn = kept ?? dueOnById.get(contact.id);
    return { ...history, ...(dueOn !== undefined && { dueOn }), ...(setAside !== undefined && { setAside }) };
  });
}

/** The rhythm by which a contact has a due day; undefined when it has none. */
export function dueRhythmOf(contact: Contact, rules: Rules): Span | undefined {
  const rhythm = rhythmOf(contact, rules.spheres, rules.settings.defaultRhythms);
  return hasDueDay(contact, rhythm) ? rhythm : undefined;
}

/** Whether a contact has a due day, or none, as the rules say; which day it is stays undecided here. */
export function isRightlyDue(contact: Contact, rules: Rules): boolean {
  return (contact.dueOn === undefined) === (dueRhythmOf(contact, rules) === undefined);
}

function openDecision(one: Named, rules: Rules): OpenDecision {
  const { contact } = one;
  const history = historyOf(one.interactions);
  const rhythm = dueRhythmOf(contact, rules);
  const target = targetUnder(contact, one.interactions, rules);
  if (contact.tie === undefined || rhythm === undefined || target === undefined) {
    const setAside = dayInTrash(one, rules);
    return { contact, history, ...(setAside !== undefined && { setAside }) };
  }
  const change = changeOf(one, rhythm, rules);
  const kept = DECIDED_AGAIN.has(change) ? undefined : keptDay(one, target, rules);
  if (kept !== undefined) return { contact, history, kept };
  const isJustMet = hasJustMet(one);
  const waits = change === 'tightened' || isJustMet;
  const floor = waits ? nextCheckIn(rules.today, rules.settings.checkInWeekday) : undefined;
  const notBefore = latest(contact.snoozedUntil, floor);
  const asked = { contact, tie: contact.tie, rhythm, target, change, isJustMet };
  return { contact, history, asked: { ...asked, ...(notBefore !== undefined && { notBefore }) } };
}

const DECIDED_AGAIN: ReadonlySet<Asked['change']> = new Set(['anew', 'together', 'tightened'] as const);

function hasJustMet({ contact, interactions }: Named): boolean {
  return contact.metOn !== undefined && interactions.length === 0;
}

/** The target, or the day before which nothing may be due. */
function firstDayOf({ target, notBefore }: Asked): CalendarDate {
  return laterOf(target.day, notBefore ?? target.day);
}

/** A place is sought beyond the leeway of the target. */
function looksFarAhead({ change, isJustMet }: Asked): boolean {
  return change === 'anew' || change === 'together' || isJustMet;
}

function changeOf(one: Named, rhythm: Span, rules: Rules): Asked['change'] {
  if (one.together === true) return 'together';
  if (one.anew === true) return 'anew';
  const old = rhythmBefore(one, rules);
  if (old === undefined) return 'new';
  if (nominalDays(rhythm) === nominalDays(old)) return 'same';
  return nominalDays(rhythm) < nominalDays(old) ? 'tightened' : 'loosened';
}

function rhythmBefore({ before }: Named, rules: Rules): Span | undefined {
  return before === undefined ? undefined : dueRhythmOf(before.contact, before.rules ?? rules);
}

/** What the trash keeps of the due day: as it was on the way in. */
function dayInTrash({ contact, before }: Named, rules: Rules): Contact['setAside'] {
  if (contact.deletedAt === undefined) return undefined;
  if (before === undefined || before.contact.deletedAt !== undefined) return contact.setAside;
  const target = targetUnder(before.contact, before.interactions, before.rules ?? rules);
  const { dueOn } = before.contact;
  return dueOn === undefined || target === undefined ? undefined : { dueOn, target: target.day };
}

/** What the trash gives back: the day as it was, unless the rhythm asks for another meanwhile. */
function dayFromTrash({ setAside }: Contact, target: Target): CalendarDate | undefined {
  return setAside?.target === target.day ? setAside.dueOn : undefined;
}

/** The day that stands. A first log decides anew even when the target stays: until then the rhythm's start gave the day. */
function keptDay({ before, contact, interactions }: Named, target: Target, rules: Rules): CalendarDate | undefined {
  if (before?.contact.deletedAt !== undefined) return dayFromTrash(contact, target);
  if (before === undefined || before.contact.snoozedUntil !== contact.snoozedUntil) return undefined;
  if (before.interactions.length === 0 && interactions.length > 0) return undefined;
  const old = targetUnder(before.contact, before.interactions, before.rules ?? rules);
  return old?.day === target.day ? before.contact.dueOn : undefined;
}

function targetUnder(contact: Contact, interactions: readonly RhythmEvent[], rules: Rules): Target | undefined {
  const { tie, rhythmSince, metOn } = contact;
  const rhythm = dueRhythmOf(contact, rules);
  if (rhythm === undefined || tie === undefined) return undefined;
  const since = { ...(rhythmSince !== undefined && { rhythmSince }), ...(metOn !== undefined && { metOn }) };
  return targetOf({ tie, rhythm, ...since }, interactions);
}

function manyAtOnce(asked: readonly Asked[], today: CalendarDate): readonly OneOfMany[] {
  const planned = asked.filter(({ change }) => change !== 'same');
  const shared = sharedDays(planned.map(({ target }) => countedFrom(target)));
  return asked
    .filter(({ target, change }) => {
      const isPast = target.day < today && (asked.length > 1 || change === 'anew');
      return isPast || change === 'together' || (change !== 'same' && shared.has(countedFrom(target)));
    })
    .map(oneOfMany);
}

function sharedDays(days: readonly CalendarDate[]): ReadonlySet<CalendarDate> {
  const seen = new Set<CalendarDate>();
  const shared = new Set<CalendarDate>();
  for (const day of days) {
    if (seen.has(day)) shared.add(day);
    seen.add(day);
  }
  return shared;
}

function oneOfMany({ contact, tie, rhythm, notBefore }: Asked): OneOfMany {
  const favoured = contact.birthday !== undefined || (contact.notes ?? '') !== '';
  return { id: contact.id, tie, rhythm, favoured, ...(notBefore !== undefined && { notBefore }) };
}

function countedFrom(target: Target): CalendarDate {
  return addDays(target.day, -target.bought);
}

function latest(one: CalendarDate | undefined, other: CalendarDate | undefined): CalendarDate | undefined {
  return one === undefined || other === undefined ? (one ?? other) : laterOf(one, other);
}

/** How many are due in each week, counted as decisions are made. */
class Loads implements Weeks {
  readonly weekday: Weeks['weekday'];
  readonly capacity: number;
  readonly #counts = new Map<CalendarDate, number>();

  constructor(days: readonly CalendarDate[], rules: Rules) {
    this.weekday = rules.settings.checkInWeekday;
    this.capacity = rules.settings.capacity;
    for (const day of days) this.add(day);
  }

  readonly load = (opening: CalendarDate): number => this.#counts.get(opening) ?? 0;

  add(day: CalendarDate): void {
    const opening = weekdayOnOrBefore(day, this.weekday);
    this.#counts.set(opening, this.load(opening) + 1);
  }
}
