import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { whereThin } from '../../src/domain/purpose-thin.ts';

const today = calendarDate('2026-03-08');
const lately = addDays(today, -10);
const long = calendarDate('2025-09-07');
const halfAYearAgo = calendarDate('2025-09-08');

const close = { tie: 'strong', lastFullOn: lately } as const;
const loose = { tie: 'weak', lastFullOn: lately } as const;

test('a purpose that nobody and nothing serves is thin', () => {
  expect(whereThin('new-job', { contacts: [], networks: [] }, today)).toBe('nobody');
});

test.each([
  [{ contacts: [{ tie: 'weak' }], networks: [] }, 'quiet'],
  [{ contacts: [{ ...loose, lastFullOn: long }], networks: [] }, 'quiet'],
  [{ contacts: [{ ...loose, lastFullOn: halfAYearAgo }], networks: [] }, undefined],
  [{ contacts: [{ ...loose, lastFullOn: long, lastLightOn: lately }], networks: [] }, undefined],
  [{ contacts: [{ tie: 'weak' }], networks: [{ lastMetOn: lately }] }, undefined],
  [{ contacts: [], networks: [{}] }, 'quiet'],
  [{ contacts: [], networks: [{ lastMetOn: long }] }, 'quiet'],
] as const)('it is quiet when there was no contact with any of them in half a year: %j is %s', (serving, expected) => {
  expect(whereThin('new-job', serving, today)).toBe(expected);
});

test.each([
  ['new-job', [close], 'close-only'],
  ['inspiration', [close, close], 'close-only'],
  ['new-job', [close, loose], undefined],
  ['new-job', [close, { lastFullOn: lately }], undefined],
  ['support', [close], undefined],
  ['friendship', [close], undefined],
  ['quick-help', [close], undefined],
] as const)('close ties alone bring little that is new: %s with %j is %s', (kind, contacts, expected) => {
  expect(whereThin(kind, { contacts, networks: [] }, today)).toBe(expected);
});

test('a network brings loose ties with it', () => {
  expect(whereThin('new-job', { contacts: [close], networks: [{}] }, today)).toBeUndefined();
});
