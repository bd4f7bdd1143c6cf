import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { contactDays, lastContactOf } from '../../src/domain/insight-days.ts';
import { makeInteraction, SUNDAY } from '../support/make.ts';

const day = (ago: number) => addDays(SUNDAY, -ago);

test('the days of contact by person, each once, the earliest first', () => {
  const events = [
    makeInteraction({ contactIds: ['helle'], day: day(3) }),
    makeInteraction({ contactIds: ['helle', 'bo'], day: day(30) }),
    makeInteraction({ contactIds: ['helle'], day: day(3), depth: 'light' }),
  ];
  const found = contactDays(events, SUNDAY, () => true);
  expect(found).toEqual(
    new Map([
      ['helle', [day(30), day(3)]],
      ['bo', [day(30)]],
    ]),
  );
});

test('neither a try without an answer, nor what lies ahead or in the trash, nor a year alone, nor whoever is not counted', () => {
  const events = [
    makeInteraction({ contactIds: ['helle'], answered: 'no' }),
    makeInteraction({ contactIds: ['helle'], day: day(-1) }),
    makeInteraction({ contactIds: ['helle'], precision: 'year' }),
    makeInteraction({ contactIds: ['helle'], deletedAt: '2026-03-01T12:00:00.000Z' }),
    makeInteraction({ contactIds: ['mor'] }),
  ];
  expect(contactDays(events, SUNDAY, (id) => id !== 'mor').size).toBe(0);
});

test('the last contact is the later of the days and of what the card says', () => {
  expect(lastContactOf({ days: [day(9), day(5)] })).toBe(day(5));
  expect(lastContactOf({ days: [day(5)], lastContactOn: day(2) })).toBe(day(2));
  expect(lastContactOf({ days: [day(5)], lastContactOn: day(8) })).toBe(day(5));
  expect(lastContactOf({ days: [], lastContactOn: day(8) })).toBe(day(8));
  expect(lastContactOf({ days: [] })).toBeUndefined();
});
