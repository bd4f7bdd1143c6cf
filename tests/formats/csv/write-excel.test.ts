import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { EXCEL_COLUMNS, writeExcel, type ExcelColumn, type ExcelWords } from '../../../src/formats/csv/write-excel.ts';
import { splitRecords } from '../../../src/formats/csv/table/split-records.ts';
import { makeContact } from '../../support/make.ts';

const WORDS: ExcelWords = {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a header for each column, the column's own name
  headers: Object.fromEntries(EXCEL_COLUMNS.map((name) => [name, name.toUpperCase()])) as {
    [Column in ExcelColumn]: string;
  },
  ties: { strong: 'tæt', weak: 'løst', none: '' },
  sphereName: (id) => `sphere ${id}`,
};

test('a row a person, parted by semicolons, with a mark for Excel', () => {
  const contact = makeContact({
    displayName: '=Mette',
    tie: 'strong',
    sphereIds: ['1', '2'],
    emails: [{ label: '', value: 'm@x.dk' }],
    phones: [
      { label: '', value: '+45 1' },
      { label: '', value: '+45 2' },
    ],
    addresses: [
      {
        label: '',
        street: 'Nygade 1',
        extended: 'st.',
        poBox: '',
        city: 'Ry',
        region: '',
        postcode: '8680',
        country: '',
      },
    ],
    birthday: { year: 1970, month: 2, day: 3 },
    lastLightOn: calendarDate('2026-01-02'),
    notes: 'a;b',
  });
  const text = writeExcel(
    [contact, makeContact({ birthday: { month: 2, day: 3 } }), makeContact({ deletedAt: 'x' })],
    WORDS,
  );
  expect(text.startsWith('\uFEFFDISPLAYNAME;')).toBe(true);
  const [header = [], first = [], second = [], ...rest] = splitRecords(text.slice(1), ';').records;
  const cells = Object.fromEntries(header.map((name, index) => [name, first[index]]));
  expect(cells).toMatchObject({
    DISPLAYNAME: "'=Mette",
    TIE: 'tæt',
    SPHERES: 'sphere 1, sphere 2',
    EMAIL: 'm@x.dk',
    EMAIL2: '',
    PHONE: '+45 1',
    PHONE2: '+45 2',
    ADDRESS: 'Nygade 1, st.',
    BIRTHDAY: '1970-02-03',
    LASTCONTACT: '2026-01-02',
    NOTES: 'a;b',
  });
  expect(second).toContain('3.2.');
  expect(rest).toEqual([]);
});
