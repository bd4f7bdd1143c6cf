import { expect, test } from 'vitest';
import { chosenKinds } from '../../../src/formats/ical/choice.ts';
import { en } from '../../../src/i18n/en.ts';

const CHOICE = { withNames: true, words: en.exporting.calendar.events };

test('birthdays stand for all days that come round', () => {
  expect(chosenKinds({ ...CHOICE, kinds: ['birthday', 'round'] })).toEqual(new Set(['birthday', 'day', 'round']));
  expect(chosenKinds({ ...CHOICE, kinds: [] })).toEqual(new Set());
});
