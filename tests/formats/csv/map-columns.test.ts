import { expect, test } from 'vitest';
import { readText } from '../../support/read-csv-file.ts';

test('rows are counted as a spreadsheet counts them, blank ones too', () => {
  const { contacts, blank } = readText('sep=;\nNavn;By\n\nBo;Ry\n');
  expect(contacts).toMatchObject([{ displayName: 'Bo', row: 4 }]);
  expect(blank).toBe(1);
});

test('a column of days that proves nothing follows the others of its file', () => {
  const { contacts, warnings } = readText('Name,Birthday,Anniversary\nBo,1/2/1990,25/12/2000\n');
  expect(contacts[0]?.birthday).toEqual({ year: 1990, month: 2, day: 1 });
  expect(warnings).toEqual([]);
});

test('what had to be assumed of a column is said once', () => {
  const { contacts, warnings } = readText('Name,Birthday\nBo,1/2/1990\nIda,3/4/1990\n');
  expect(contacts[0]?.birthday).toEqual({ year: 1990, month: 1, day: 2 });
  expect(warnings).toEqual([{ code: 'assumed-date-order', row: 1, column: 'Birthday', value: 'mdy' }]);
});

test('a row with nothing to call anyone by is skipped and said', () => {
  const { contacts, skipped } = readText('Name,Notes\n,only a note\nBo,\n');
  expect(contacts).toHaveLength(1);
  expect(skipped).toEqual([{ code: 'nobody', row: 2 }]);
});

test('a link is better than nothing to call someone by', () => {
  expect(readText('Name,Website\n,x.dk/bo\n').contacts).toMatchObject([{ displayName: 'https://x.dk/bo' }]);
});
