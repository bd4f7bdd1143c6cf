/** The settings a new person starts with. */
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, LANGUAGES, SCHEMA_VERSION } from '../../src/domain/settings.ts';

test('The round is on Sunday at 19:30, for five people a week', () => {
  expect(DEFAULT_SETTINGS).toMatchObject({ checkInWeekday: 7, checkInTime: '19:30', capacity: 5 });
});

test('Close ties hear from one every three months, loose ones once a year', () => {
  expect(DEFAULT_SETTINGS.defaultRhythms).toEqual({
    strong: { every: 3, unit: 'month' },
    weak: { every: 1, unit: 'year' },
  });
});

test('Nothing is hidden, and the language is that of the phone', () => {
  expect(DEFAULT_SETTINGS.privacy).toEqual({ hideNames: false, veil: false });
  expect(DEFAULT_SETTINGS).not.toHaveProperty('language');
});

test('There are three languages from the first day', () => {
  expect(LANGUAGES).toEqual(['en', 'da', 'sv']);
});

test('New data is of the version that this code writes', () => {
  expect(DEFAULT_SETTINGS.schemaVersion).toBe(SCHEMA_VERSION);
});
