/** Gifts: what one offers that others seek, and whom to think of this week. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { giveFirst, meetingBy, soughtOffers, type Gift } from '../../src/domain/gift.ts';

const today = calendarDate('2026-03-08');

/** The same word, whatever its case. */
function isSame(offered: string, sought: string): boolean {
  return offered.toLowerCase() === sought.toLowerCase();
}

describe('what one side offers that the other seeks', () => {
  test.each([
    ['nothing meets', ['Budgets'], ['a flat'], []],
    ['one does', ['Budgets', 'Choirs'], ['a flat', 'choirs'], [{ offered: 'Choirs', sought: 'choirs' }]],
    ['nothing is offered', [], ['choirs'], []],
  ])('%s', (_, offers, seeks, expected) => {
    expect(soughtOffers(offers, seeks, isSame)).toEqual(expected);
  });
});

describe('offers and seeks meet by the words in them', () => {
  const read: string[] = [];
  const meet = meetingBy((text) => {
    read.push(text);
    return text.split(' ').map((word) => ({ word, keys: [word.toLowerCase()] }));
  });

  test.each([
    ['Budgets', 'budgets', true],
    ['Budgets', 'help with budgets', true],
    ['Budgets', 'a flat', false],
    ['', 'budgets', false],
  ])('%j and %j: %j', (offered, sought, expected) => {
    expect(meet(offered, sought)).toBe(expected);
  });

  test('each text is read once', () => {
    expect(new Set(read).size).toBe(read.length);
  });
});

function offerTo(contactId: string): Gift {
  return { contactId, kind: 'offer', offered: 'Budgets', sought: 'budgets' };
}

describe('the one to think of this week', () => {
  test('nobody, where there is nobody', () => {
    expect(giveFirst([], { lastGiven: new Map(), today })).toBeUndefined();
  });

  test('whoever had something within thirty days is left alone', () => {
    const lastGiven = new Map([['ada', addDays(today, -29)]]);
    expect(giveFirst([offerTo('ada')], { lastGiven, today })).toBeUndefined();
    expect(giveFirst([offerTo('ada')], { lastGiven, today: addDays(today, 1) })).toEqual(offerTo('ada'));
  });

  test('the first of several gifts for one person is the one', () => {
    const tip: Gift = { contactId: 'ada', kind: 'tip', tipId: 'walks' };
    expect(giveFirst([tip, offerTo('ada')], { lastGiven: new Map(), today })).toEqual(tip);
  });

  test('it is the same all week, and everybody comes round', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 8 }), (ids) => {
        const gifts = ids.map(offerTo);
        // a Monday and the weeks of one year after it
        const monday = calendarDate('2026-01-05');
        const weeks = Array.from({ length: ids.length }, (_, index) => addDays(monday, index * 7));
        const chosen = weeks.map((day) => giveFirst(gifts, { lastGiven: new Map(), today: day })?.contactId);
        const onSunday = weeks.map(
          (day) => giveFirst(gifts, { lastGiven: new Map(), today: addDays(day, 6) })?.contactId,
        );
        expect(onSunday).toEqual(chosen);
        expect(new Set(chosen)).toEqual(new Set(ids));
      }),
    );
  });

  test('those who had nothing for longest come first in the order', () => {
    const gifts = ['ada', 'bo'].map(offerTo);
    const lastGiven = new Map([
      ['ada', addDays(today, -40)],
      ['bo', addDays(today, -90)],
    ]);
    // ISO week 10 is an even one, and takes the first of two
    expect(giveFirst(gifts, { lastGiven, today })?.contactId).toBe('bo');
  });
});
