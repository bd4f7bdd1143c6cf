import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/formats/csv/read-table.ts';
import { splitRecords } from '../../../src/formats/csv/table/split-records.ts';

function rowsOf(text: string): readonly (readonly string[])[] {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.failure.code);
  return table.value.rows;
}

describe('a table is read as it was meant', () => {
  it.each([
    [
      'commas',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1;2\t3',
      [
        ['a', 'b'],
        ['1;2', '3'],
      ],
    ],
    [
      'carriage returns alone',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'mixed line ends',
      'a,b\r\n1,2\n3,4',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'a quoted line end',
      'a,b\n"one\r\ntwo",2',
      [
        ['a', 'b'],
        ['one\r\ntwo', '2'],
      ],
    ],
    [
      'doubled quotes',
      'a,b\n"say ""hi""",2',
      [
        ['a', 'b'],
        ['say "hi"', '2'],
      ],
    ],
    [
      'an empty quoted cell',
      'a,b\n"",2',
      [
        ['a', 'b'],
        ['', '2'],
      ],
    ],
    [
      'spaces around quotes',
      'a,b\n "x, y" ,2',
      [
        ['a', 'b'],
        ['x, y', '2'],
      ],
    ],
    [
      'a lone quote inside',
      'a,b\n5" disk,2',
      [
        ['a', 'b'],
        ['5" disk', '2'],
      ],
    ],
    [
      'a lone quote inside quotes',
      'a,b\n"Bo "Bob" Berg",2',
      [
        ['a', 'b'],
        ['Bo "Bob" Berg', '2'],
      ],
    ],
    [
      'a quote that never closes',
      'a,b\n"Anna,1\nBo,2',
      [
        ['a', 'b'],
        ['"Anna', '1'],
        ['Bo', '2'],
      ],
    ],
    ['ragged rows', 'a,b,c\n1\n1,2,3,4', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
    ['a blank line', 'a,b\n\n1,2\n', [['a', 'b'], [''], ['1', '2']]],
    [
      'a trailing comma',
      'a,b,\n1,2,',
      [
        ['a', 'b', ''],
        ['1', '2', ''],
      ],
    ],
    [
      'a byte order mark',
      '\uFEFFa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a sep line',
      'sep=;\r\na;b\r\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a quoted sep line',
      '"sep=\t"\na\tb\n1,2\t3',
      [
        ['a', 'b'],
        ['1,2', '3'],
      ],
    ],
    ['one column', 'Name\nAnna\nBo', [['Name'], ['Anna'], ['Bo']]],
  ])('%s', (_what, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('known headers tell the delimiter where cells are full of others', () => {
    expect(rowsOf('Fornavn;Efternavn;Noter\nBo;Berg;a,b,c,d\nAnna;Ås;e,f,g,h')[1]).toEqual(['Bo', 'Berg', 'a,b,c,d']);
  });

  it('counts the rows as a spreadsheet does when the sep line was taken off', () => {
    const table = readTable('sep=;\na;b\n1;2');
    expect(table).toMatchObject({ ok: true, value: { firstRowNumber: 2, delimiter: ';' } });
  });
});

const TORTURE = new URL('../../../../shared/real-input/csv/torture-spectrum/', import.meta.url);
const LOCAL = new URL('../../fixtures/csv/torture/', import.meta.url);

describe.each([LOCAL, ...(isThere(TORTURE) ? [TORTURE] : [])])(
  'torture files read as their JSON says: %s',
  (folder) => {
    it.each(readdirSync(folder).filter((name) => name.endsWith('.csv')))('%s', (name) => {
      const [header = [], ...rows] = rowsOf(readFileSync(new URL(name, folder), 'utf8'));
      const asObjects = rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index] ?? ''])));
      expect(asObjects).toEqual(JSON.parse(readFileSync(new URL(name.replace('.csv', '.json'), folder), 'utf8')));
    });
  },
);

describe('what cannot be a table ends as data', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blank lines', ' \n,,\n\n', 'empty'],
    ['too many columns', ','.repeat(20_000), 'too-many-columns'],
    ['too many rows', 'a\n'.repeat(400_200), 'too-many-rows'],
  ])('%s', (_what, text, code) => {
    expect(readTable(text)).toMatchObject({ ok: false, failure: { code } });
  });
});

describe('any table that a writer writes is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ø', '"', ',', ';', '\t', '\n', '\r', ' ', "'", '😀') });
  it.each([',', ';', '\t'])('parted by %j', (delimiter) => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const text = Papa.unparse(rows, { delimiter, newline: '\r\n', quotes: true });
        expect(splitRecords(text, delimiter).records).toEqual(rows);
      }),
    );
  });
});

describe('hostile files cost their length and no more: what grew with its square would not end in a minute', () => {
  it.each([
    ['quotes alone', '"'.repeat(4_000_000)],
    ['quotes with letters', '"a"b'.repeat(1_000_000)],
    ['lines that open a quote', '"a\n'.repeat(150_000)],
    ['quotes and spaces', '" '.repeat(2_000_000)],
    ['quoted empties', '"","\n'.repeat(150_000)],
    ['a closing quote that is none', '"a" b,'.repeat(500)],
    ['many quotes before a run of spaces', `"${'"x'.repeat(1_000_000)}${' '.repeat(1_000_000)},`],
    ['one line without an end', 'a'.repeat(8_000_000)],
  ])(
    '%s',
    (_what, text) => {
      expect(rowsOf(text).length).toBeGreaterThan(0);
    },
    60_000,
  );
});

function isThere(folder: URL): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}
