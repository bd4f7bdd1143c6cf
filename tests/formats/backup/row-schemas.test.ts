import { expect, test } from 'vitest';
import { backedUpTables, isRowOf } from '../../../src/formats/backup/row-schemas.ts';
import { Database } from '../../../src/store/database.ts';
import { sampleTables } from '../../support/backup-files.ts';
import { makeContact, makeInteraction, makePlan, makePromise, makeSettings, makeSphere } from '../../support/make.ts';

const OF_DEVICE = ['undos', 'snapshots', 'handles'];

test('a backup holds every table but those of the device', () => {
  const tables = new Database('tables').tables.map(({ name }) => name);
  expect([...backedUpTables(), ...OF_DEVICE].toSorted()).toEqual(tables.toSorted());
});

const samples = [...sampleTables()].flatMap(([table, rows]) => rows.map((row) => ({ table, row })));

test.each(samples.filter(({ table }) => table !== 'photos'))('$row.id is a row of $table', ({ table, row }) => {
  expect(isRowOf(table, row)).toBe(true);
  expect(isRowOf(table, { ...row, later: { than: ['us'] } })).toBe(true);
});

test.each([
  ['contacts', makeContact()],
  ['interactions', makeInteraction()],
  ['spheres', makeSphere()],
  ['settings', makeSettings()],
  ['plans', makePlan()],
  ['promises', makePromise()],
])('what tests make for %s is a row of it', (table, row) => {
  expect(isRowOf(table, row)).toBe(true);
});

test('no sample has a field that may be taken away and then is missed, nor one that may be anything', () => {
  const wrong = samples.flatMap(({ table, row }) =>
    Object.keys(row)
      .filter((field) => isRowOf(table, { ...row, [field]: null }) !== false)
      .map((field) => `${table}.${field}`),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

test.each([
  ['contacts', { dueOn: '2026-02-30' }],
  ['contacts', { birthday: { month: 13, day: 1 } }],
  ['contacts', { tags: ['a', 5] }],
  ['contacts', { tags: undefined }],
  ['contacts', { tie: 'medium' }],
  ['contacts', { rhythm: { every: 0, unit: 'day' } }],
  ['contacts', { id: '' }],
  ['contacts', { id: 5 }],
  ['contacts', { id: ['a'] }],
  ['contacts', { rev: 1.5 }],
  ['interactions', { contactIds: 'contact-1' }],
  ['settings', { id: 'other' }],
  ['settings', { language: 'xx' }],
  ['settings', { checkInTime: 'soon' }],
  ['photos', { type: 'image/svg+xml' }],
])('%s with %j are no rows', (table, fields) => {
  const sample = samples.find((each) => each.table === table);
  expect(isRowOf(table, { ...sample?.row, ...fields })).toBe(false);
});

test('a table that nobody knows is told from a row that is none', () => {
  expect(isRowOf('undos', {})).toBeUndefined();
  expect(isRowOf('__proto__', {})).toBeUndefined();
});
