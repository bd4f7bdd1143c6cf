import { expect, test } from 'vitest';
import { findHeader } from '../../../../src/formats/csv/headers/find-header.ts';

type Rows = readonly (readonly string[])[];

test.each<readonly [string, Rows, number | undefined]>([
  [
    'the first row',
    [
      ['Name', 'E-mail'],
      ['Bo', 'bo@x.dk'],
    ],
    0,
  ],
  [
    'below notes',
    [['Notes:'], ['This file holds your people.'], ['First Name', 'Last Name', 'URL'], ['Bo', 'Berg', '']],
    2,
  ],
  ['below a blank row', [[''], ['Name', 'Skostørrelse'], ['Bo', '44']], 1],
  [
    'one known word among unknown',
    [
      ['Hvem', 'Navn'],
      ['a', 'b'],
    ],
    0,
  ],
  [
    'unknown words',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
    0,
  ],
  [
    'none: an address in the first row',
    [
      ['John Doe', 'john@x.dk'],
      ['Jane Doe', 'jane@x.dk'],
    ],
    undefined,
  ],
  ['none: a number in the first row', [['Bo', '+45 22 33 44 55']], undefined],
  ['none: names alone', [['Anna Holm'], ['Bo Sand']], undefined],
  ['none: one word, and more of its kind', [['Anna'], ['Bo']], undefined],
  ['one column that is known', [['Name'], ['Bo']], 0],
  [
    'a label in a person’s row is no header',
    [
      ['Bo', 'bo@x.dk', 'Home'],
      ['Ida', 'ida@x.dk', 'Work'],
    ],
    undefined,
  ],
])('%s', (_what, rows, header) => {
  expect(findHeader({ rows, delimiter: ',', firstRowNumber: 1 })).toBe(header);
});
