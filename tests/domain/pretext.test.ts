/** Pretexts: what gives an occasion to write to someone now. 8 March 2026 is a Sunday; the week ends on the 15th. */
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate as on, type YearlyDay } from '../../src/domain/calendar-date.ts';
import { birthdayPretext, pretextsByContact } from '../../src/domain/pretext.ts';
import { makeInteraction, makePromise, SUNDAY } from '../support/make.ts';

const inDays = (count: number) => addDays(SUNDAY, count);
const week = { today: SUNDAY, endsOn: inDays(7) };

describe('What stands open with someone is a pretext', () => {
  test('a promise, with the days until it is due', () => {
    const promise = makePromise({ contactId: 'helle', dueOn: inDays(3) });
    expect([...pretextsByContact({ promises: [promise], replies: [] }, week)]).toEqual([
      ['helle', [{ code: 'promise', ids: [promise.id], days: 3 }]],
    ]);
  });

  test('a reply owed, with the days since, for everyone who was in it', () => {
    const reply = makeInteraction({ contactIds: ['helle', 'mette'], day: inDays(-4) });
    const reason = { code: 'reply-owed', ids: [reply.id], days: 4 };
    expect([...pretextsByContact({ promises: [], replies: [reply] }, week)]).toEqual([
      ['helle', [reason]],
      ['mette', [reason]],
    ]);
  });

  test('each kind once, with all its rows and the days of the oldest', () => {
    const promises = [
      makePromise({ id: 'late', contactId: 'helle', dueOn: inDays(5) }),
      makePromise({ id: 'early', contactId: 'helle', dueOn: inDays(-2) }),
    ];
    const replies = [
      makeInteraction({ id: 'new', contactIds: ['helle'], day: inDays(-1) }),
      makeInteraction({ id: 'old', contactIds: ['helle'], day: inDays(-9) }),
    ];
    expect(pretextsByContact({ promises, replies }, week).get('helle')).toEqual([
      { code: 'promise', ids: ['early', 'late'], days: -2 },
      { code: 'reply-owed', ids: ['old', 'new'], days: 9 },
    ]);
    expect(promises.map(({ id }) => id)).toEqual(['late', 'early']);
  });

  test('and nothing open is none', () => {
    expect(pretextsByContact({ promises: [], replies: [] }, week).size).toBe(0);
  });
});

describe('A birthday is a pretext in its week', () => {
  test.each<[YearlyDay, number]>([
    [{ month: 3, day: 8 }, 0],
    [{ year: 1980, month: 3, day: 14 }, 6],
  ])('%o is %i days away', (birthday, days) => {
    expect(birthdayPretext({ birthday }, week)).toEqual([{ code: 'birthday', ids: [], days }]);
  });

  test.each<[YearlyDay]>([[{ month: 3, day: 15 }], [{ month: 3, day: 7 }], [{ month: 9, day: 1 }]])(
    '%o is not in it',
    (birthday) => {
      expect(birthdayPretext({ birthday }, week)).toEqual([]);
    },
  );

  test('over the turn of the year, and on 28 February for those of the 29th', () => {
    const turn = { today: on('2026-12-27'), endsOn: on('2027-01-03') };
    expect(birthdayPretext({ birthday: { month: 1, day: 2 } }, turn)).toMatchObject([{ days: 6 }]);
    const end = { today: on('2026-02-22'), endsOn: on('2026-03-01') };
    expect(birthdayPretext({ birthday: { month: 2, day: 29 } }, end)).toMatchObject([{ days: 6 }]);
  });

  test('and none when it is not known', () => {
    expect(birthdayPretext({}, week)).toEqual([]);
  });
});
