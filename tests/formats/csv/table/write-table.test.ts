import { expect, test } from 'vitest';
import { writeTable } from '../../../../src/formats/csv/table/write-table.ts';

test('quotes what must be quoted, guards what looks like a formula, and ends every line', () => {
  const rows = [
    ['Navn', 'Note'],
    ['Bo; "Bob"', '=1+1'],
    ['Ida', '+45 22 33 44 55'],
  ];
  expect(writeTable(rows, { delimiter: ';', byteOrderMark: true })).toBe(
    '\uFEFFNavn;Note\r\n"Bo; ""Bob""";\'=1+1\r\nIda;+45 22 33 44 55\r\n',
  );
});
