import { expect, test } from 'vitest';
import { USUAL_RHYTHMS } from '../../src/domain/rhythm.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import { rhythmKey, rhythmOfKey, rhythmOptions } from '../../src/i18n/rhythm-options.ts';

test('every usual rhythm can be chosen and is read back as it was', async () => {
  const options = rhythmOptions(await loadMessages('da'));
  expect(options.map((option) => rhythmOfKey(option.value))).toEqual(USUAL_RHYTHMS);
  expect(options.at(0)?.label).toBe('Hver uge');
});

test('an unusual rhythm stands among them in its place', async () => {
  const unusual = { every: 4, unit: 'month' } as const;
  const options = rhythmOptions(await loadMessages('en'), unusual);
  const place = options.findIndex((option) => option.value === rhythmKey(unusual));
  expect(options.map((option) => option.label).slice(place - 1, place + 2)).toEqual([
    'Every three months',
    'Every four months',
    'Every six months',
  ]);
});

test('no rhythm is an empty key, and what is no key is no rhythm', () => {
  expect(rhythmKey(undefined)).toBe('');
  expect(rhythmOfKey('')).toBeUndefined();
  expect(rhythmOfKey('3 moons')).toBeUndefined();
});
