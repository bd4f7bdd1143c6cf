import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../../src/domain/calendar-date.ts';
import { CardDraft } from '../../../../../src/formats/vcard/read/card/card-draft.ts';
import { placeReading, readVcardDay } from '../../../../../src/formats/vcard/read/card/days.ts';
import { readLines } from '../../../../support/read-vcf.ts';

const today = calendarDate('2026-11-22');

describe('a day is read by its parts', () => {
  it.each([
    ['1996-04-15', { year: 1996, month: 4, day: 15 }],
    ['19960415', { year: 1996, month: 4, day: 15 }],
    ['--04-12', { month: 4, day: 12 }],
    ['--0412', { month: 4, day: 12 }],
    ['-0412', { month: 4, day: 12 }],
    ['--0229', { month: 2, day: 29 }],
    ['1604-02-29', { month: 2, day: 29 }],
    ['0000-04-12', { month: 4, day: 12 }],
    ['1953-10-15T23:10:00Z', { year: 1953, month: 10, day: 15 }],
    ['19531015T231000Z', { year: 1953, month: 10, day: 15 }],
    ['1987-09-27T08:30:00-06:00', { year: 1987, month: 9, day: 27 }],
    ['20191231T233000-1200', { year: 2019, month: 12, day: 31 }],
    ['2019-02-10T00:00:33', { year: 2019, month: 2, day: 10 }],
    ['2019-02-10 00:00', { year: 2019, month: 2, day: 10 }],
    ['--0412T1000', { month: 4, day: 12 }],
    ['1980-3-2', { year: 1980, month: 3, day: 2 }],
    ['15 Jun 1980', { year: 1980, month: 6, day: 15 }],
    ['31.12.1980', { year: 1980, month: 12, day: 31 }],
  ])('%s', (text, day) => {
    expect(readVcardDay(text, { today })).toEqual({ kind: 'day', day });
  });

  it.each([
    ['1997-02-29', 'impossible'],
    ['19801332', 'impossible'],
    ['--0231', 'impossible'],
    ['circa 1800', 'unreadable'],
    ['1996', 'unreadable'],
    ['1996-04', 'unreadable'],
    ['---12', 'unreadable'],
    ['T102200', 'unreadable'],
    ['', 'none'],
    ['0000-00-00', 'none'],
    ['00000000', 'none'],
  ])('%j is %s', (text, kind) => {
    expect(readVcardDay(text, { today })).toEqual({ kind });
  });
});

describe('days of a card', () => {
  it.each<readonly [string, string, object]>([
    ['a birthday', 'BDAY;VALUE=date:1980-05-21', { birthday: { year: 1980, month: 5, day: 21 } }],
    [
      'one without its year, as Apple writes it',
      'BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-21',
      { birthday: { month: 5, day: 21 } },
    ],
    ['with another year for none', 'BDAY;X-APPLE-OMIT-YEAR=1900:1900-05-21', { birthday: { month: 5, day: 21 } }],
    [
      'with a year that counts',
      'BDAY;X-APPLE-OMIT-YEAR=1604:1980-05-21',
      { birthday: { year: 1980, month: 5, day: 21 } },
    ],
    [
      'the first of several, the others kept',
      'BDAY:1996-04-15\nBDAY:1953-10-15',
      { birthday: { year: 1996, month: 4, day: 15 }, extra: [{ name: 'BDAY', value: '1953-10-15' }] },
    ],
    ['an anniversary', 'ANNIVERSARY:20090808', { dates: [{ label: 'anniversary', year: 2009, month: 8, day: 8 }] }],
    [
      'the same one in two manners',
      'X-ANNIVERSARY:2009-08-08\nitem1.X-ABDATE:2009-08-08\nitem1.X-ABLabel:_$!<Anniversary>!$_',
      { dates: [{ label: 'anniversary', year: 2009, month: 8, day: 8 }] },
    ],
    [
      'a day with a label of one’s own',
      'item1.X-ABDATE;VALUE=date:1604-08-08\nitem1.X-ABLabel:Navnedag',
      { dates: [{ label: 'Navnedag', month: 8, day: 8 }] },
    ],
    ['a day of death, which is no birthday', 'DEATHDATE:--0415', { extra: [{ name: 'DEATHDATE', value: '--0415' }] }],
  ])('%s', (_what, lines, expected) => {
    const { displayName: _d, row: _r, matchKeys: _m, warnings, ...rest } = readLines(`FN:Bo\n${lines}`);
    expect(rest).toEqual(expected);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['1997-02-29', 'impossible-date'],
    ['circa 1800', 'unreadable-date'],
  ])('%s is kept as it stands, and told of', (value, code) => {
    const { birthday, extra, warnings } = readLines(`FN:Bo\nBDAY:${value}`);
    expect({ birthday, extra, warnings }).toEqual({
      birthday: undefined,
      extra: [{ name: 'BDAY', value }],
      warnings: [{ code, row: 1, column: 'BDAY', value }],
    });
  });
});

it('a day that is none is neither kept nor told of', () => {
  const draft = new CardDraft(1);
  const kept: unknown[] = [];
  placeReading({ kind: 'none' }, { name: 'BDAY', text: '' }, { draft, keep: (day) => kept.push(day) });
  expect({ card: draft.finish(), warnings: draft.warnings, kept }).toEqual({ card: {}, warnings: [], kept: [] });
});
