/** Formula injection: whatever people are called, no spreadsheet reckons with a cell of ours, and every cell comes back. */
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { cleanText } from '../../src/formats/clean-text.ts';
import { rowMapper } from '../../src/formats/csv/map-columns.ts';
import { readCsv, type CsvFile } from '../../src/formats/csv/read-csv.ts';
import { ownReader } from '../../src/formats/csv/read-own.ts';
import { unguardedCell } from '../../src/formats/csv/table/formula-guard.ts';
import { splitRecords } from '../../src/formats/csv/table/split-records.ts';
import { writeTable } from '../../src/formats/csv/table/write-table.ts';
import { writeExcel } from '../../src/formats/csv/write-excel.ts';
import { writeGoogle } from '../../src/formats/csv/write-google.ts';
import { writeOwn } from '../../src/formats/csv/write-own.ts';
import { en } from '../../src/i18n/en.ts';
import { makeContact, makeInteraction, makeSphere } from '../support/make.ts';
import { reportFigures } from '../support/reliability.ts';

const RUNS = 300;
const figures = { texts: 0, cells: 0, unguarded: 0, differences: 0 };
const options = { today: calendarDate('2026-11-22'), matchKeysOf: () => [] };

afterAll(() => reportFigures('attacks-formulas', figures));

const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', "'", "''", ' ', '"', ',', ';', ''];
const ENDS = ['1+1', "cmd|' /c calc'!A0", 'HYPERLINK("http://evil.example","x")', '45 22 33', '45-1', 'SUM(A1:A9)', ''];

/** Any text at all, and those that a spreadsheet would like. */
const aText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll('\0', '')),
  fc.tuple(fc.constantFrom(...STARTS), fc.constantFrom(...STARTS), fc.constantFrom(...ENDS)).map((all) => all.join('')),
);

/** What a spreadsheet may reckon with, said otherwise than the guard says it. */
function isReckonedWith(cell: string): boolean {
  return /^[=@\t\r\n\0＝＋－＠+-]/.test(cell) && !/^\+[\d ().-]*\d[\d ().-]*$/.test(cell);
}

function cellsOf(text: string, delimiter: string): readonly string[] {
  return splitRecords(text.replace(/^\uFEFF/, ''), delimiter).records.flat();
}

function fileOf(text: string): CsvFile {
  const file = readCsv(new TextEncoder().encode(text));
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  return file.value;
}

/** Counts the cells of a file that nothing guards. */
function judge(text: string, delimiter: string): void {
  const cells = cellsOf(text, delimiter);
  const unguarded = cells.filter(isReckonedWith);
  figures.cells += cells.length;
  figures.unguarded += unguarded.length;
  expect(unguarded).toEqual([]);
}

function same(back: unknown, before: unknown): void {
  figures.differences += Number(JSON.stringify(back) !== JSON.stringify(before));
  expect(back).toEqual(before);
}

/** Someone of whom every field that is a text says the same. */
function someone(text: string): Contact {
  const labelled = [{ label: text, value: text }];
  const named = { displayName: text || 'Bo', givenName: text, familyName: text, organization: text, jobTitle: text };
  const place = { street: text, extended: text, poBox: text, city: text, region: text, postcode: text, country: text };
  return makeContact({
    ...named,
    notes: text,
    emails: labelled,
    phones: labelled,
    urls: labelled,
    addresses: [{ label: text, ...place }],
    tags: [text],
    nicknames: [text],
    extra: [{ name: text, value: text }],
  });
}

/** What the one row that came back says, and what the one before said; an empty text is a field that lacks. */
function sayings([back = {}]: readonly object[], before: object): readonly [object, object] {
  return [textsOf(back), textsOf(before)];
}

function textsOf(row: object): object {
  return Object.fromEntries(TEXTS.map((field) => [field, Reflect.get(row, field) ?? '']));
}

const TEXTS = ['displayName', 'givenName', 'notes', 'note', 'phones', 'emails', 'addresses', 'tags', 'extra'] as const;

test.each([',', ';', '\t'] as const)('a table parted by %j guards every cell, and each comes back', (delimiter) => {
  fc.assert(
    fc.property(fc.array(aText, { minLength: 1, maxLength: 6 }), (row) => {
      const text = writeTable([['Header'], [...row, 'end']], { delimiter, byteOrderMark: true });
      figures.texts += row.length;
      judge(text, delimiter);
      const back = splitRecords(text.slice(1), delimiter).records[1] ?? [];
      same(back.map(unguardedCell), [...row, 'end']);
    }),
    { numRuns: RUNS },
  );
  expect(figures).toMatchObject({ unguarded: 0, differences: 0 });
});

test('our own file guards every cell, and every text comes back', () => {
  fc.assert(
    fc.property(aText, (text) => {
      const contact = someone(text);
      const interaction = makeInteraction({ id: 'x', contactIds: [contact.id], note: text });
      const sphere = makeSphere({ id: text || 'y', name: text || 'Kor' });
      const written = writeOwn(
        { contacts: [contact], interactions: [interaction], spheres: [sphere] },
        { withConfidential: true },
      );
      figures.texts += 1;
      judge(written, ',');
      const { table, recognition } = fileOf(written);
      const reader = ownReader(table, recognition.headerRow ?? 0, options);
      for (let index = 0; index < reader.count; index += 1) reader.read(index);
      same(...sayings(reader.people.contacts, contact));
      same(...sayings(reader.people.interactions, interaction));
    }),
    { numRuns: RUNS },
  );
  expect(figures).toMatchObject({ unguarded: 0, differences: 0 });
});

test('the files for Google and for Excel guard every cell, and a note comes back as every import cleans it', () => {
  fc.assert(
    fc.property(aText, (text) => {
      figures.texts += 1;
      const contact = { ...someone(text), givenName: 'Bo', familyName: 'Berg' };
      judge(writeExcel([{ ...contact, sphereIds: ['x'] }], { ...en.exporting.excel, sphereName: () => text }), ';');
      const google = writeGoogle([contact]);
      judge(google, ',');
      const { table, recognition } = fileOf(google);
      const row = rowMapper(table, recognition, options).map(0);
      same(row.kind === 'contact' ? (row.contact.notes ?? '') : row.kind, cleanText(text));
    }),
    { numRuns: RUNS },
  );
  expect(figures).toMatchObject({ unguarded: 0, differences: 0 });
});
