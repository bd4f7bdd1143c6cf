import { expect, test } from 'vitest';
import { calendarDate } from '../../../../src/domain/calendar-date.ts';
import { CardBuilder } from '../../../../src/formats/csv/cells/card-builder.ts';
import type { ColumnField } from '../../../../src/formats/csv/column.ts';

type Cell = readonly [field: ColumnField, name: string, text: string, group?: string];

function build(cells: readonly Cell[]) {
  const builder = new CardBuilder(7, calendarDate('2026-11-21'));
  const columns = cells.map(([field, name, _text, group = ''], index) => ({
    field,
    name,
    group,
    label: '',
    index,
    order: 'dmy' as const,
  }));
  builder.readLabels(
    cells.map(([, , text]) => text),
    columns,
  );
  for (const [index, column] of columns.entries()) builder.put(column, cells[index]?.[2] ?? '');
  return { card: builder.finish(), warnings: builder.warnings };
}

test.each<readonly [string, readonly Cell[], object]>([
  ['what stays empty stays absent', [['email', 'E-mail', '']], {}],
  [
    'a label column names its value, wherever it stands',
    [
      ['phone', 'P', '1', 'a'],
      ['label', 'L', 'Work', 'a'],
    ],
    { phones: [{ label: 'work', value: '1' }] },
  ],
  [
    'notes grow',
    [
      ['notes', 'N', 'a'],
      ['notes', 'M', 'b'],
    ],
    { notes: 'a\nb' },
  ],
  [
    'a second job is kept beside the first',
    [
      ['jobTitle', 'Job', 'a'],
      ['jobTitle', 'Role', 'b'],
    ],
    { jobTitle: 'a', extra: [{ name: 'Role', value: 'b' }] },
  ],
  [
    'what is left out is left out',
    [
      ['ignore', 'X', 'a'],
      ['label', 'Y', 'b', 'y'],
    ],
    {},
  ],
  [
    'no address among addresses is kept beside them',
    [['email', 'E-mail', 'EX:/o=x']],
    { extra: [{ name: 'E-mail', value: 'EX:/o=x' }] },
  ],
  ['mailto goes', [['email', 'E', 'mailto:a@x.dk']], { emails: [{ label: '', value: 'a@x.dk' }] }],
  ['a last contact to come is none', [['lastInteraction', 'Last', '2027-01-01']], {}],
  ['a last contact without a year is none', [['lastInteraction', 'Last', '--01-01']], {}],
  [
    'a year of birth alone is kept beside',
    [['birthYear', 'Y', '1970']],
    { extra: [{ name: 'birthday', value: '1970' }] },
  ],
  ['spheres in words', [['sphere', 'S', 'Choir, Work']], { sphereNames: ['Choir', 'Work'] }],
  [
    'the first birthday stays',
    [
      ['birthday', 'B', '1970-01-02'],
      ['birthday', 'C', '1971-01-02'],
    ],
    { birthday: { year: 1970, month: 1, day: 2 } },
  ],
])('%s', (_what, cells, card) => {
  expect(build(cells).card).toEqual(card);
});

test('a birthday in three cells that no calendar has is told', () => {
  const { card, warnings } = build([
    ['birthYear', 'Y', '1970'],
    ['birthMonth', 'M', '2'],
    ['birthDay', 'D', '30'],
  ]);
  expect(card).not.toHaveProperty('birthday');
  expect(warnings).toEqual([{ code: 'impossible-date', row: 7, column: 'birthday', value: '1970-2-30' }]);
});
