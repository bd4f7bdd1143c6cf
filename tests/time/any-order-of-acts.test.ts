/**
 * Deciding over time: whatever the person does, in whatever order, every due day was legal when it was written, and
 * nobody moves whom the person has not named.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  calendarDate,
  laterOf,
  type CalendarDate,
  type Span,
  type Weekday,
} from '../../src/domain/calendar-date.ts';
import { nextCheckIn } from '../../src/domain/check-in-week.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { decide, openDecisions } from '../../src/domain/decision.ts';
import { nominalDays } from '../../src/domain/rhythm.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import { historyOf, targetOf, type RhythmEvent, type Target } from '../../src/domain/target.ts';
import { aRhythm, aTie, aWeekday, anEvent } from '../support/arbitrary.ts';
import { legalDay } from '../support/legal-day.ts';
import { makeContact, SUNDAY } from '../support/make.ts';

/** What the person does to one contact, the `who`-th of those there are. */
type Act = { readonly who: number; readonly later: number } & (
  | { readonly does: 'log'; readonly event: RhythmEvent }
  | { readonly does: 'set-rhythm'; readonly rhythm: Span }
  | { readonly does: 'snooze'; readonly days: number }
  | { readonly does: 'rest' | 'wake' | 'take-back-log' }
);

const common = { who: fc.nat(), later: fc.integer({ min: 0, max: 9 }) };
const anAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ ...common, does: fc.constant('log' as const), event: anEvent }) },
  fc.record({ ...common, does: fc.constant('set-rhythm' as const), rhythm: aRhythm }),
  fc.record({ ...common, does: fc.constant('snooze' as const), days: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ ...common, does: fc.constantFrom('rest' as const, 'wake' as const, 'take-back-log' as const) }),
);

type Kept = { readonly contact: Contact; readonly interactions: readonly RhythmEvent[] };

function after({ contact, interactions }: Kept, act: Act, today: CalendarDate): Kept {
  switch (act.does) {
    case 'log':
      return { contact, interactions: [...interactions, act.event] };
    case 'take-back-log':
      return { contact, interactions: interactions.slice(0, -1) };
    case 'set-rhythm':
      return { contact: { ...contact, rhythm: act.rhythm }, interactions };
    case 'snooze':
      return { contact: { ...contact, snoozedUntil: addDays(today, act.days) }, interactions };
    case 'rest':
      return { contact: { ...contact, restingSince: today }, interactions };
    case 'wake':
      return { contact: awakened(contact), interactions };
  }
}

function awakened({ restingSince: _restingSince, ...awake }: Contact): Contact {
  return awake;
}

/** The only right day for a contact that was just named; undefined when it may have none. */
function rightDay(now: Kept, before: Kept, weeks: Weeks): CalendarDate | undefined {
  const target = targetAsKept(now);
  if (target === undefined) return undefined;
  const { snoozedUntil } = now.contact;
  const isTightened = rhythmDays(now) < rhythmDays(before) && before.contact.restingSince === undefined;
  const stays = !isTightened && isPlannedAlike(now, before);
  if (stays && before.contact.dueOn !== undefined) return before.contact.dueOn;
  const nextRound = isTightened ? nextCheckIn(weeks.today, weeks.weekday) : LONG_AGO;
  return legalDay({ ...target, ...weeks, notBefore: laterOf(nextRound, snoozedUntil ?? LONG_AGO) });
}

/** Whether nothing happened that a due day follows from; a first log is such a thing. */
function isPlannedAlike(now: Kept, before: Kept): boolean {
  const isFirstLog = before.interactions.length === 0 && now.interactions.length > 0;
  const isSnoozedAlike = now.contact.snoozedUntil === before.contact.snoozedUntil;
  return !isFirstLog && isSnoozedAlike && targetAsKept(before)?.day === targetAsKept(now)?.day;
}

const LONG_AGO = calendarDate('0000-01-01');

function targetAsKept({ contact, interactions }: Kept): Target | undefined {
  const { tie, rhythm, rhythmSince } = contact;
  if (tie === undefined || rhythm === undefined || contact.restingSince !== undefined) return undefined;
  return targetOf({ tie, rhythm, ...(rhythmSince !== undefined && { rhythmSince }) }, interactions);
}

function rhythmDays({ contact }: Kept): number {
  return contact.rhythm === undefined ? Infinity : nominalDays(contact.rhythm);
}

type Weeks = {
  readonly today: CalendarDate;
  readonly weekday: Weekday;
  readonly capacity: number;
  readonly taken: readonly CalendarDate[];
};

const people = fc.array(fc.record({ tie: aTie, rhythm: aRhythm }), { minLength: 1, maxLength: 8 });
const capacities = fc.integer({ min: 1, max: 3 });

test('Every due day was legal when it was written, and stays while the target does', () => {
  fc.assert(
    fc.property(people, fc.array(anAct, { maxLength: 25 }), aWeekday, capacities, (given, acts, weekday, capacity) => {
      const kept: Kept[] = given.map((one) => ({
        contact: makeContact({ ...one, rhythmSince: SUNDAY }),
        interactions: [],
      }));
      const settings = { ...DEFAULT_SETTINGS, checkInWeekday: weekday, capacity };
      let today = SUNDAY;
      for (const act of acts) {
        today = addDays(today, act.later);
        const index = act.who % kept.length;
        const before = kept[index] as Kept;
        const now = after(before, act, today);
        const rules = { today, settings, spheres: new Map() };
        const taken = kept.flatMap(({ contact: { dueOn } }, at) => (at === index || dueOn === undefined ? [] : dueOn));
        const [decision] = decide(openDecisions([{ ...now, before }], rules), rules, { from: today, taken });
        const { dueOn, ...history } = decision ?? {};
        expect(history).toStrictEqual(historyOf(now.interactions));
        expect(dueOn).toBe(rightDay(now, before, { today, weekday, capacity, taken }));
        const { dueOn: _dueOn, ...rest } = now.contact;
        kept[index] = { contact: { ...rest, ...(dueOn !== undefined && { dueOn }) }, interactions: now.interactions };
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);
