/** Asks: whom one may ask, what an answer makes of a request, and when one is asked about it. */
import { describe, expect, test } from 'vitest';
import { afterResponse, isRemembered, isToFollow, isToThank, isWaiting, mayBeAsked } from '../../src/domain/ask.ts';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { makeContact, makeRequest, makeSphere, SUNDAY } from '../support/make.ts';

describe('who may be asked', () => {
  const work = makeSphere({ id: 'work' });
  const family = makeSphere({ id: 'family', private: true });
  const spheres = new Map([work, family].map((sphere) => [sphere.id, sphere]));

  test.each([
    ['somebody from work', { sphereIds: ['work'] }, true],
    ['somebody in no sphere', {}, true],
    ['somebody from work who is family too', { sphereIds: ['work', 'family'] }, true],
    ['family alone', { sphereIds: ['family'] }, false],
    ['somebody at professional distance', { distance: true }, false],
    ['who is remembered', { standing: 'remembered' }, false],
    ['who is to get no suggestions', { standing: 'never' }, false],
    ['whose tie rests', { restingSince: SUNDAY }, false],
    ['who lies in the trash', { deletedAt: '2026-03-01T12:00:00.000Z' }, false],
  ] as const)('%s', (_, fields, may) => {
    expect(mayBeAsked(makeContact(fields), spheres)).toBe(may);
  });
});

describe('an answer', () => {
  test('is kept with its day', () => {
    const request = makeRequest({ contactId: 'mette', day: calendarDate('2026-03-01') });
    const after = afterResponse(request, { response: 'later', day: SUNDAY });
    expect(after).toEqual({ ...request, response: 'later', answeredOn: SUNDAY });
  });

  test('another than yes takes the thanks back', () => {
    const thanked = makeRequest({ response: 'yes', thankedOn: SUNDAY });
    expect(afterResponse(thanked, { response: 'no', day: SUNDAY })).not.toHaveProperty('thankedOn');
    expect(afterResponse(thanked, { response: 'yes', day: SUNDAY }).thankedOn).toBe(SUNDAY);
  });

  test('is waited for until it is yes or no', () => {
    expect(isWaiting({})).toBe(true);
    expect(isWaiting({ response: 'later' })).toBe(true);
    expect(isWaiting({ response: 'yes' })).toBe(false);
    expect(isWaiting({ response: 'no' })).toBe(false);
  });

  test('a yes is to be thanked for, once', () => {
    expect(isToThank({ response: 'yes' })).toBe(true);
    expect(isToThank({ response: 'yes', thankedOn: SUNDAY })).toBe(false);
    expect(isToThank({ response: 'no' })).toBe(false);
    expect(isToThank({})).toBe(false);
  });
});

describe('what came of a request', () => {
  test('to a network is asked once it has met, counted from then', () => {
    const request = makeRequest({ day: SUNDAY, networkId: 'circle' });
    const later = addDays(SUNDAY, 80);
    expect(isToFollow(request, addDays(SUNDAY, 5))).toBe(false);
    expect(isToFollow(request, later, addDays(SUNDAY, 80))).toBe(false);
    expect(isToFollow(request, later, addDays(SUNDAY, 79))).toBe(true);
  });

  test.each([
    ['is not asked on the day itself', {}, 0, false],
    ['is asked from the day after', {}, 1, true],
    ['is asked for two months', {}, 60, true],
    ['and no longer', {}, 61, false],
    ['is not asked once they said yes', { response: 'yes' }, 5, false],
    ['is not asked once they said no', { response: 'no' }, 5, false],
    ['waits two weeks after "later"', { response: 'later', answeredOn: SUNDAY }, 13, false],
    ['and is asked then', { response: 'later', answeredOn: SUNDAY }, 14, true],
    ['counts from the request where the day of "later" is not known', { response: 'later' }, 14, true],
  ] as const)('%s', (_, fields, days, isAsked) => {
    expect(isToFollow(makeRequest({ day: SUNDAY, ...fields }), addDays(SUNDAY, days))).toBe(isAsked);
  });
});

test('that somebody was asked is worth a word for a year', () => {
  const request = makeRequest({ day: SUNDAY });
  expect(isRemembered(request, addDays(SUNDAY, 365))).toBe(true);
  expect(isRemembered(request, addDays(SUNDAY, 366))).toBe(false);
});
