import { expect, test } from 'vitest';
import { checkedRow } from '../../../src/formats/backup/check-row.ts';
import { rowLine } from '../../../src/formats/backup/backup-row.ts';
import { sampleTables } from '../../support/backup-files.ts';
import { makeContact } from '../../support/make.ts';

const contact = makeContact({ id: 'ada' });
const line = (fields: object, table = 'contacts') => JSON.stringify({ table, row: { ...contact, ...fields } });

test('every row that can be written can be read, with all that is in it', async () => {
  for (const [table, rows] of sampleTables()) {
    for (const row of rows) expect(checkedRow(await rowLine(table, row))).toEqual({ table, row });
  }
});

test('fields that a newer version may have are kept', () => {
  const later = { hobbies: [{ name: 'både', since: 1998 }], constructor: 'x' };
  expect(checkedRow(line(later))).toEqual({ table: 'contacts', row: { ...contact, ...later } });
});

test.each([
  ['', { reason: 'not-json' }],
  ['{', { reason: 'not-json' }],
  ['[]', { reason: 'not-json' }],
  ['{"table":"contacts","row":[]}', { reason: 'not-json' }],
  [line({}, 'undos'), { table: 'undos', id: 'ada', reason: 'unknown-table' }],
  [line({ id: { a: 1 } }), { table: 'contacts', reason: 'bad-id' }],
  [line({ id: '' }), { table: 'contacts', reason: 'bad-id' }],
  [line({ tags: null }), { table: 'contacts', id: 'ada', reason: 'bad-field' }],
  [line({}, 'photos'), { table: 'photos', id: 'ada', reason: 'bad-field' }],
  [line({}).replace('"tags":[]', '"tags":[],"x":1e999'), { table: 'contacts', id: 'ada', reason: 'bad-field' }],
])('%s is left out, with the reason', (text, checked) => {
  expect(checkedRow(text)).toEqual(checked);
});

test.each(['"__proto__":{"isAdmin":true}', '"x":{"__proto__":{"isAdmin":true}}', '"x":[[{"__proto__":1}]]'])(
  'a key that is a trap is no row: %s',
  (trap) => {
    expect(checkedRow(line({}).replace('"tags":[]', `"tags":[],${trap}`))).toMatchObject({ reason: 'bad-field' });
    expect('isAdmin' in {}).toBe(false);
  },
);

test('two hundred thousand levels are left out, and cost no stack', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  expect(checkedRow(line({}).replace('"tags":[]', `"tags":[],"x":${deep}`))).toMatchObject({ reason: 'too-deep' });
});
