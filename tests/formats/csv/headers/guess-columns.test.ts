import { expect, test } from 'vitest';
import { guessColumns } from '../../../../src/formats/csv/headers/guess-columns.ts';

type Rows = readonly (readonly string[])[];

test.each<readonly [string, Rows, readonly string[]]>([
  [
    'the whole name beside its parts',
    [
      ['John Doe', 'John', 'Doe', 'j@x.dk'],
      ['Jane Roe', 'Jane', 'Roe', ''],
    ],
    ['displayName', 'givenName', 'familyName', 'email'],
  ],
  [
    'the whole name alone',
    [
      ['John Doe', '+45 22334455'],
      ['Jane Roe', '22 33 44 55'],
    ],
    ['displayName', 'phone'],
  ],
  [
    'given and family name',
    [
      ['John', 'Doe', 'x.dk/a'],
      ['Jane', 'Roe', 'x.dk/b'],
    ],
    ['givenName', 'familyName', 'url'],
  ],
  [
    'a column of all sorts',
    [
      ['John', 'a@x.dk'],
      ['Jane', 'ask'],
      ['Joe', 'later'],
    ],
    ['givenName', 'familyName'],
  ],
  [
    'a blank column',
    [
      ['John Doe', ''],
      ['Jane Doe', ''],
    ],
    ['displayName', 'extra'],
  ],
  ['days are kept aside', [['John Doe', '1970-01-02']], ['displayName', 'extra']],
  ['a book in a cell is no name', [['x'.repeat(5000)]], ['extra']],
  ['nothing', [], ['extra', 'extra']],
])('%s', (_what, rows, fields) => {
  expect(guessColumns(rows, fields.length).map(({ field }) => field)).toEqual(fields);
});
