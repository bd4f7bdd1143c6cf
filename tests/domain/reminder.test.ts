import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  calendarDate,
  daysBetween,
  weekdayOf,
  type CalendarDate,
  type Weekday,
} from '../../src/domain/calendar-date.ts';
import {
  isRoundHour,
  isSameAppointment,
  reminderNow,
  roundDay,
  toldOf,
  waitingRound,
  type ReminderFacts,
  type Waiting,
} from '../../src/domain/reminder.ts';
import type { Moment } from '../../src/domain/way-home.ts';
import { SUNDAY } from '../support/make.ts';

const SUNDAYS: ReminderFacts = { appointment: { checkInWeekday: 7, checkInTime: '19:30' } };
const MONDAY = addDays(SUNDAY, 1);
const SATURDAY = addDays(SUNDAY, -1);
const LAST_SUNDAY = addDays(SUNDAY, -7);

/** `days` after the Sunday, at `time`. */
function at(days: number, time: string): Moment {
  return { day: addDays(SUNDAY, days), time };
}

test('the latest appointment is today’s on its weekday, else that of the days before', () => {
  expect(roundDay(SUNDAY, SUNDAYS.appointment)).toBe(SUNDAY);
  expect(roundDay(SATURDAY, SUNDAYS.appointment)).toBe(LAST_SUNDAY);
});

test.each([
  ['a minute before its time', at(0, '19:29'), undefined],
  ['at its time', at(0, '19:30'), SUNDAY],
  ['at the end of its day', at(0, '23:59'), SUNDAY],
  ['the morning after', at(1, '07:00'), SUNDAY],
  ['three days after', at(3, '19:30'), SUNDAY],
  ['four days after, when the next one is nearer', at(4, '00:00'), undefined],
  ['the day before the next one', at(6, '23:59'), undefined],
  ['on the next one’s day, before its time', at(7, '19:29'), undefined],
  ['at the next one’s time', at(7, '19:30'), addDays(SUNDAY, 7)],
] as const)('the round waits or not: %s', (_, now, expected) => {
  expect(waitingRound(now, SUNDAYS)).toBe(expected);
});

test('an appointment at midnight waits for the whole day', () => {
  const midnight: ReminderFacts = { appointment: { checkInWeekday: 7, checkInTime: '00:00' } };
  expect(waitingRound(at(0, '00:00'), midnight)).toBe(SUNDAY);
});

test.each([
  ['was begun in the week that opens with it', { startsOn: SUNDAY }],
  ['was gone through', { startsOn: SUNDAY, finishedOn: SUNDAY }],
  ['was closed since, in a plan of days before', { startsOn: addDays(SUNDAY, -3), finishedOn: MONDAY }],
  ['is under way in a plan that is still this week’s', { startsOn: addDays(SUNDAY, -3) }],
] as const)('a round that %s waits no more', (_, latestRound) => {
  expect(waitingRound(at(1, '20:00'), { ...SUNDAYS, latestRound })).toBeUndefined();
});

test.each([
  ['of the week before was gone through', { startsOn: LAST_SUNDAY, finishedOn: LAST_SUNDAY }],
  ['of the week before was left open', { startsOn: LAST_SUNDAY }],
  ['was gone through the day before the appointment', { startsOn: LAST_SUNDAY, finishedOn: SATURDAY }],
  ['of the very first, short week was gone through before', { startsOn: addDays(SUNDAY, -2), finishedOn: SATURDAY }],
] as const)('it waits all the same when a round %s', (_, latestRound) => {
  expect(waitingRound(at(0, '19:30'), { ...SUNDAYS, latestRound })).toBe(SUNDAY);
});

test('waved away, it doesn’t wait', () => {
  expect(waitingRound(at(0, '20:00'), { ...SUNDAYS, isWaved: true })).toBeUndefined();
  expect(reminderNow(at(0, '20:00'), { ...SUNDAYS, isWaved: true }, undefined)).toBeUndefined();
});

test('within the app it is said on its very day alone', () => {
  expect(isRoundHour(at(0, '19:29'), SUNDAYS)).toBe(false);
  expect(isRoundHour(at(0, '19:30'), SUNDAYS)).toBe(true);
  expect(isRoundHour(at(1, '08:00'), SUNDAYS)).toBe(false);
});

test('one notification for an appointment, however often the phone wakes', () => {
  const first = reminderNow(at(0, '20:00'), SUNDAYS, undefined);
  expect(first).toEqual({ roundOn: SUNDAY, isSilent: false });
  expect(reminderNow(at(0, '21:00'), SUNDAYS, first?.roundOn)).toBeUndefined();
  expect(reminderNow(at(2, '12:00'), SUNDAYS, first?.roundOn)).toBeUndefined();
  expect(reminderNow(at(7, '19:30'), SUNDAYS, first?.roundOn)).toEqual({
    roundOn: addDays(SUNDAY, 7),
    isSilent: false,
  });
});

test.each([
  ['not before its time', at(0, '12:00'), undefined],
  ['late in the evening of its day, with a sound, as one chose', at(0, '22:30'), false],
  ['in the night after, without a sound', at(1, '03:00'), true],
  ['late in the evening of the day after, without a sound', at(1, '22:00'), true],
  ['in the morning after, with one', at(1, '08:00'), false],
  ['too late', at(4, '12:00'), undefined],
] as const)('a phone that wakes late: %s', (_, now, expected) => {
  expect(reminderNow(now, SUNDAYS, LAST_SUNDAY)?.isSilent).toBe(expected);
});

test('no notification once the round was begun', () => {
  expect(reminderNow(at(0, '20:00'), { ...SUNDAYS, latestRound: { startsOn: SUNDAY } }, undefined)).toBeUndefined();
});

test.each([
  [1, 'Monday, the day after', undefined],
  [3, 'Wednesday, three days after', undefined],
  [4, 'Thursday, when a new week may open', addDays(SUNDAY, 4)],
] as const)('the weekday changed after the notification, to that %i days after (%s)', (days, _, expected) => {
  const day = addDays(SUNDAY, days);
  const changed = { appointment: { checkInWeekday: weekdayOf(day), checkInTime: '08:00' } };
  expect(reminderNow({ day, time: '09:00' }, changed, SUNDAY)?.roundOn).toBe(expected);
});

test('the time made later after the notification brings no second one', () => {
  const later = { appointment: { checkInWeekday: 7, checkInTime: '21:00' } } as const;
  expect(reminderNow(at(0, '21:00'), later, SUNDAY)).toBeUndefined();
});

test('summer time: an appointment in the hour that is skipped is kept in the next one, one in the hour that comes twice once', () => {
  // in Copenhagen 2026-03-29 goes from 01:59 to 03:00, 2026-10-25 from 02:59 to 02:00
  const night: ReminderFacts = { appointment: { checkInWeekday: 7, checkInTime: '02:30' } };
  const spring = calendarDate('2026-03-29');
  expect(reminderNow({ day: spring, time: '01:59' }, night, undefined)).toBeUndefined();
  expect(reminderNow({ day: spring, time: '03:00' }, night, undefined)?.roundOn).toBe(spring);
  const autumn = calendarDate('2026-10-25');
  expect(reminderNow({ day: autumn, time: '02:30' }, night, undefined)?.roundOn).toBe(autumn);
  expect(reminderNow({ day: autumn, time: '02:30' }, night, autumn)).toBeUndefined();
});

test('a journey west over the date line, back to the day before, brings no second one', () => {
  expect(reminderNow(at(-1, '20:00'), SUNDAYS, SUNDAY)).toBeUndefined();
  // and once it is Sunday again
  expect(reminderNow(at(0, '20:00'), SUNDAYS, SUNDAY)).toBeUndefined();
});

test('a journey east, past the appointment’s hour, brings it at once, and only once', () => {
  const early = reminderNow(at(0, '11:00'), SUNDAYS, LAST_SUNDAY);
  const landed = reminderNow(at(0, '21:00'), SUNDAYS, LAST_SUNDAY);
  expect([early, landed?.roundOn]).toEqual([undefined, SUNDAY]);
});

test('what a clock noted that was years ahead holds nothing back', () => {
  expect(reminderNow(at(0, '20:00'), SUNDAYS, calendarDate('2031-03-09'))?.roundOn).toBe(SUNDAY);
});

type Waking = { readonly hours: number; readonly weekday: Weekday; readonly time: string; readonly changes: boolean };

/** The days of all notifications that these wakings bring, the hours counted from the waking before. */
function shownOver(wakings: readonly Waking[]): readonly CalendarDate[] {
  let hours = 0;
  let { appointment } = SUNDAYS;
  const shown: CalendarDate[] = [];
  for (const waking of wakings) {
    hours += waking.hours;
    if (waking.changes) appointment = { checkInWeekday: waking.weekday, checkInTime: waking.time };
    const now = at(Math.floor(hours / 24), `${String(hours % 24).padStart(2, '0')}:00`);
    const reminder = reminderNow(now, { appointment }, shown.at(-1));
    if (reminder !== undefined) shown.push(reminder.roundOn);
  }
  return shown;
}

/** Days from one notification to the next. */
function gapsOver(wakings: readonly Waking[]): readonly number[] {
  return shownOver(wakings).flatMap((day, index, all) =>
    index === 0 ? [] : [daysBetween(all[index - 1] ?? day, day)],
  );
}

test('over any wakings, in any order of weekdays and times, no two notifications are closer than four days', () => {
  const waking = fc.record({
    hours: fc.integer({ min: 0, max: 40 }),
    weekday: fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7),
    time: fc.constantFrom('00:00', '06:15', '19:30', '23:59'),
    changes: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(waking, { maxLength: 60 }), (wakings) => {
      expect(gapsOver(wakings).filter((days) => days < 4)).toEqual([]);
    }),
  );
});

const HELLE: Waiting = { name: 'Helle', isPrivate: false };
const BO: Waiting = { name: 'Bo', isPrivate: false };
const MOTHER: Waiting = { name: 'Karen', isPrivate: true };
const ALLOWED = { withNames: true, isHidden: false };

test.each([
  ['nobody waits', [], ALLOWED, { waiting: 0, names: [] }],
  ['names were not allowed', [HELLE, BO], { withNames: false, isHidden: false }, { waiting: 2, names: [] }],
  ['names are hidden in the app', [HELLE], { withNames: true, isHidden: true }, { waiting: 1, names: [] }],
  ['they were allowed', [HELLE], ALLOWED, { waiting: 1, names: ['Helle'] }],
  ['there are more than two', [HELLE, BO, HELLE], ALLOWED, { waiting: 3, names: ['Helle', 'Bo'] }],
  ['one is of a private part of life', [MOTHER, BO], ALLOWED, { waiting: 2, names: ['Bo'] }],
  ['all are', [MOTHER], ALLOWED, { waiting: 1, names: [] }],
  ['a card has no name', [{ name: '', isPrivate: false }], ALLOWED, { waiting: 1, names: [] }],
] as const)('what a notification tells when %s', (_, people, naming, expected) => {
  expect(toldOf(people, naming)).toEqual(expected);
});

test('an appointment is the same on the same weekday at the same time', () => {
  const sunday = SUNDAYS.appointment;
  expect(isSameAppointment(sunday, { ...sunday })).toBe(true);
  expect(isSameAppointment(sunday, { ...sunday, checkInWeekday: 1 })).toBe(false);
  expect(isSameAppointment(sunday, { ...sunday, checkInTime: '19:31' })).toBe(false);
});
