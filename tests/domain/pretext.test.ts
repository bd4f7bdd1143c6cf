import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { birthdayPretext, pretextsByContact } from '../../src/domain/pretext.ts';
import { makeInteraction, makePromise } from '../support/make.ts';

const week = { today: calendarDate('2026-12-27'), endsOn: calendarDate('2027-01-03') };

test('several promises to one person are one pretext, with the days of the earliest', () => {
  const later = makePromise({ id: 'later', contactId: 'ada', dueOn: calendarDate('2026-12-30') });
  const earlier = makePromise({ id: 'earlier', contactId: 'ada', dueOn: calendarDate('2026-12-28') });
  const pretexts = pretextsByContact({ promises: [later, earlier], replies: [] }, week);
  expect(pretexts.get('ada')).toEqual([{ code: 'promise', ids: ['earlier', 'later'], days: 1 }]);
});

test('a message to which several wait for a word is a pretext for each of them', () => {
  const reply = makeInteraction({ id: 'note', contactIds: ['ada', 'bo'], day: calendarDate('2026-12-20') });
  const pretexts = pretextsByContact({ promises: [], replies: [reply] }, week);
  expect(pretexts.get('ada')).toEqual([{ code: 'reply-owed', ids: ['note'], days: 7 }]);
  expect(pretexts.get('bo')).toEqual([{ code: 'reply-owed', ids: ['note'], days: 7 }]);
});

test('one person can have a promise and a reply owed', () => {
  const promise = makePromise({ contactId: 'ada', dueOn: week.today });
  const reply = makeInteraction({ contactIds: ['ada'], day: week.today });
  const pretexts = pretextsByContact({ promises: [promise], replies: [reply] }, week);
  expect(pretexts.get('ada')?.map((reason) => reason.code)).toEqual(['promise', 'reply-owed']);
});

test.each([
  ['on the first day of the week', { month: 12, day: 27 }, 0],
  ['across the new year', { month: 1, day: 2 }, 6],
])('a birthday %s is a pretext', (_, birthday, days) => {
  expect(birthdayPretext({ birthday }, week)).toEqual([{ code: 'birthday', ids: [], days }]);
});

test.each([
  ['the day after the week', { month: 1, day: 3 }],
  ['yesterday', { month: 12, day: 26 }],
])('a birthday %s is none', (_, birthday) => {
  expect(birthdayPretext({ birthday }, week)).toEqual([]);
});

test('without a birthday there is nothing to say', () => {
  expect(birthdayPretext({}, week)).toEqual([]);
});
