import { expect, test } from 'vitest';
import { cleanLabel } from '../../../../src/formats/csv/cells/labels.ts';

test.each([
  ['* Work', 'work'],
  ['Work', 'work'],
  ['Arbejde', 'work'],
  ['Hem', 'home'],
  ['Mobil', 'mobile'],
  ['Work Fax', 'work fax'],
  ['* ', ''],
  ['', ''],
  ['Sommerhus', 'Sommerhus'],
  [
    'a label that is longer than any label that has a usual name',
    'a label that is longer than any label that has a usual name',
  ],
])('%j is the label %j', (written, label) => {
  expect(cleanLabel(written)).toBe(label);
});
