/** Ask load: who is held back, and how much being asked before weighs. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askLoadOf, heldBackBy, shareLeft, type PastRequest } from '../../src/domain/ask-load.ts';
import { addDays } from '../../src/domain/calendar-date.ts';
import { SUNDAY } from '../support/make.ts';

function asked(daysAgo: number, fields: Partial<PastRequest> = {}): PastRequest {
  return { day: addDays(SUNDAY, -daysAgo), isOpen: false, ...fields };
}

function whyOf(...requests: readonly PastRequest[]): string | undefined {
  return heldBackBy(askLoadOf(requests, SUNDAY))?.code;
}

describe('who is held back', () => {
  test('nobody who was never asked', () => {
    expect(askLoadOf([], SUNDAY)).toBeUndefined();
    expect(heldBackBy(undefined)).toBeUndefined();
  });

  test('nobody who was asked once, answered and helped', () => {
    expect(whyOf(asked(10, { response: 'yes' }))).toBeUndefined();
  });

  test.each([
    ['twice in 90 days', [asked(90), asked(1)], 'asked-twice'],
    ['twice, but the first was 91 days ago', [asked(91), asked(1)], undefined],
    ['twice on one day', [asked(0), asked(0)], 'asked-twice'],
    ['twice, and both said yes to', [asked(40, { response: 'yes' }), asked(4, { response: 'yes' })], 'asked-twice'],
    ['tomorrow by the calendar, after a journey west, and before', [asked(-1), asked(3)], 'asked-twice'],
  ])('asked %s', (_, requests, why) => {
    expect(whyOf(...requests)).toBe(why);
  });

  test('whoever has a request open, until it is 90 days old', () => {
    expect(whyOf(asked(20, { isOpen: true }))).toBe('waiting');
    expect(whyOf(asked(20, { isOpen: true, response: 'later' }))).toBe('waiting');
    expect(whyOf(asked(91, { isOpen: true }))).toBeUndefined();
  });

  test('whoever said no twice in a row within a year', () => {
    const [long, before] = [asked(300, { response: 'no' }), asked(120, { response: 'no' })];
    expect(whyOf(long, before)).toBe('declined');
    expect(whyOf(before, long)).toBe('declined');
    expect(whyOf(asked(366, { response: 'no' }), before)).toBeUndefined();
    expect(whyOf(long, before, asked(100, { response: 'yes' }))).toBeUndefined();
    expect(whyOf(long, asked(200, { response: 'yes' }), before)).toBeUndefined();
    expect(whyOf(long, asked(200, { response: 'later' }), before)).toBe('declined');
  });

  test('it is told since when', () => {
    expect(heldBackBy(askLoadOf([asked(40), asked(4)], SUNDAY))).toEqual({
      code: 'asked-twice',
      lastOn: addDays(SUNDAY, -4),
    });
  });

  test('everyone who was asked twice in 90 days, whatever else happened and in whatever order', () => {
    const request = fc.record({
      daysAgo: fc.integer({ min: 0, max: 800 }),
      response: fc.constantFrom('yes', 'no', 'later', undefined),
      isOpen: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 12 }), (drawn) => {
        const requests = drawn.map(({ daysAgo, response, isOpen }) =>
          asked(daysAgo, { isOpen, ...(response !== undefined && { response }) }),
        );
        const lately = drawn.filter(({ daysAgo }) => daysAgo <= 90).length;
        expect(whyOf(...requests) === 'asked-twice').toBe(lately >= 2);
        expect(whyOf(...requests.toReversed())).toBe(whyOf(...requests));
      }),
    );
  });
});

describe('what being asked leaves of how well somebody fits', () => {
  test('all, for who was never asked', () => {
    expect(shareLeft(undefined)).toBe(1);
  });

  test('less for one asked lately, less still for one who said no', () => {
    const once = shareLeft(askLoadOf([asked(10, { response: 'yes' })], SUNDAY));
    const refused = shareLeft(askLoadOf([asked(10, { response: 'no' })], SUNDAY));
    expect(once).toBeLessThan(1);
    expect(refused).toBeLessThan(once);
  });

  test('all again when it is long ago, and never less than something', () => {
    expect(shareLeft(askLoadOf([asked(400, { response: 'no' })], SUNDAY))).toBe(1);
    const often = Array.from({ length: 20 }, (__, at) => asked(at, { response: 'no' }));
    expect(shareLeft(askLoadOf(often, SUNDAY))).toBeGreaterThan(0);
  });
});
