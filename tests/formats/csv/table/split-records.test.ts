import { expect, test } from 'vitest';
import { splitRecords } from '../../../../src/formats/csv/table/split-records.ts';

test('stops after as many records as it may read', () => {
  expect(splitRecords('a\nb\nc', ',', 2)).toEqual({ records: [['a'], ['b']], stopped: 'at-most-records' });
  expect(splitRecords('a\nb\n', ',', 2)).toEqual({ records: [['a'], ['b']] });
});

test('stops at a row of absurd width', () => {
  expect(splitRecords(','.repeat(5001), ',')).toEqual({ records: [], stopped: 'too-many-columns' });
});

test('a text of nothing has no record', () => {
  expect(splitRecords('', ',')).toEqual({ records: [] });
});

test('a quote that never closes is a letter, and the rows below stay rows', () => {
  expect(splitRecords('"a,1\n"b,2\n"c",3', ',').records).toEqual([
    ['"a', '1'],
    ['"b', '2'],
    ['c', '3'],
  ]);
});

test('after four quotes that only the end of the text stops, every quote is a letter', () => {
  const open = 'x,"a\n'.repeat(4);
  expect(splitRecords(`${open}"e",5`, ',').records.at(-1)).toEqual(['e', '5']);
  expect(splitRecords(`${'x,"a b\n'.repeat(4)}y`, ',').records).toHaveLength(5);
});

test('a cell longer than a book was no cell', () => {
  const [first = []] = splitRecords(`"${'x'.repeat(2_000_001)}",1`, ',').records;
  expect(first[0]?.startsWith('"')).toBe(true);
});
