/**
 * Prototype pollution: files whose names of fields, columns and properties are those that every object has. The prototypes
 * are frozen while they are read, so that a write to them would throw, and are as before afterwards.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { hexOf, Sha256 } from '../../src/formats/backup/sha-256.ts';
import { OWN_COLUMNS } from '../../src/formats/csv/own/own-columns.ts';
import type { Database } from '../../src/store/database.ts';
import { BackupDesk } from '../../src/workers/backup-desk.ts';
import type { BackupAnswer } from '../../src/workers/backup-messages.ts';
import { ImportDesk } from '../../src/workers/import-desk.ts';
import type { ImportAnswer } from '../../src/workers/import-messages.ts';
import { makeContact } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { reportFigures } from '../support/reliability.ts';
import { freezeObjects } from './support/frozen.ts';

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'constructor.prototype.polluted',
  '__proto__.polluted',
  '__proto__[polluted]',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  '__lookupSetter__',
] as const;

const today = calendarDate('2026-11-22');
const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype];
const before = PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length);
const figures = { names: NAMES.length, files: 0, keysAdded: 0, prototypesChanged: 0 };

beforeAll(async () => {
  // what is loaded for the first time may have its own to add
  await openFresh();
  freezeObjects();
  Object.freeze(Array.prototype);
});

afterAll(() => reportFigures('attacks-prototypes', figures));

/** All that is saved afterwards; that no prototype has changed, and that nobody got another one, is asserted each time. */
async function savedAfter(bringIn: (database: Database) => Promise<void>) {
  const database = await openFresh();
  await bringIn(database);
  const rows = (await Promise.all(database.tables.map((table) => table.toArray()))).flat();
  figures.files += 1;
  const keys = PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length);
  keys.forEach((count, index) => (figures.keysAdded += count - (before[index] ?? 0)));
  const changed = everyObjectIn(rows).filter((each) => !isPlain(each));
  figures.prototypesChanged += changed.length;
  expect(keys).toEqual(before);
  expect(changed).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  return rows;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype || prototype === Blob.prototype;
}

function everyObjectIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(everyObjectIn)];
}

async function importing(database: Database, text: string): Promise<void> {
  const answers: ImportAnswer[] = [];
  const desk = new ImportDesk(database, (answer) => answers.push(answer));
  await desk.take({ kind: 'parse', file: new TextEncoder().encode(text).buffer, country: 'DK', today });
  expect(answers.at(-1)?.kind).toBe('preview');
  await desk.take({ kind: 'commit', set: {} });
  expect(answers.at(-1)?.kind).toBe('done');
}

async function restoring(database: Database, lines: readonly string[]): Promise<void> {
  const counts = { contacts: 0, interactions: 0, photos: 0, others: 0 };
  const header = {
    format: 'livstegn-backup',
    version: 1,
    schemaVersion: 3,
    madeAt: '2026-11-22T06:00:00.000Z',
    counts,
  };
  const text = [JSON.stringify(header), ...lines].map((line) => `${line}\n`).join('');
  const sha256 = hexOf(new Sha256().update(new TextEncoder().encode(text)).digest());
  const answers: BackupAnswer[] = [];
  const desk = new BackupDesk(database, (answer) => answers.push(answer));
  const file = new Blob([`${text}${JSON.stringify({ end: true, rows: lines.length, sha256 })}\n`]);
  await desk.take({ kind: 'open', file });
  expect(answers.at(-1)).toMatchObject({ kind: 'opened' });
  await desk.take({ kind: 'restore', mode: 'merge', isSure: true, today });
  expect(answers.at(-1)?.kind).toBe('restored');
}

test('the columns of a table', async () => {
  const header = ['First Name', 'Last Name', ...NAMES, 'Labels', 'Custom Field 1 - Label', 'Custom Field 1 - Value'];
  const rows = NAMES.map((name) => ['Bo', name, ...NAMES.map(() => 'polluted'), name, name, 'polluted']);
  const text = [header, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
  const saved = await savedAfter((database) => importing(database, text));
  expect(saved.length).toBeGreaterThan(NAMES.length);
});

test.each(['{"__proto__":{"polluted":1}}', '[{"__proto__":{"polluted":1},"label":"","value":"1"}]', '"__proto__"'])(
  'the cells of our own table: %s',
  async (json) => {
    const cells = new Map([
      ['record', 'contact'],
      ['displayName', 'Bo Berg'],
    ]);
    const rowOf = (column: string): string => {
      const cell = cells.get(column);
      return cell ?? (['phones', 'extra', 'tags', 'birthday', 'tieAnswers', 'rhythm'].includes(column) ? json : '');
    };
    const row = OWN_COLUMNS.map((column) => `"${rowOf(column).replaceAll('"', '""')}"`).join(',');
    const saved = await savedAfter((database) =>
      importing(database, `${OWN_COLUMNS.join(',')},__proto__,constructor\n${row},polluted,polluted\n`),
    );
    expect(saved.length).toBeGreaterThan(0);
  },
);

test('the properties, parameters, groups and labels of a card', async () => {
  const lines = NAMES.flatMap((name) => [
    `X-${name}:polluted`,
    `${name}:polluted`,
    `${name}.TEL;${name}=polluted;TYPE=${name}:12345678`,
    `${name}.X-ABLABEL:${name}`,
    `X-ABRELATEDNAMES;TYPE=${name}:polluted`,
    `CATEGORIES:${name}`,
  ]);
  const card = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Bo Berg', ...lines, 'END:VCARD', ''].join('\r\n');
  const saved = await savedAfter((database) => importing(database, card));
  expect(JSON.stringify(saved)).toContain('polluted');
});

test('the fields, rows and tables of a backup', async () => {
  const good = makeContact({ id: 'good', displayName: 'Ada Lund' });
  const lines = NAMES.flatMap((name, index) => {
    const row = JSON.stringify({ ...good, id: `bad-${index}` });
    const withField = row.replace(/}$/, `,"${name}":{"polluted":true}}`);
    const deeper = row.replace('"tags":[]', `"tags":[],"x":{"${name}":{"polluted":true}}`);
    return [
      `{"table":"contacts","row":${withField}}`,
      `{"table":"contacts","row":${deeper.replace('bad-', 'deep-')}}`,
      `{"table":"${name}","row":${row}}`,
      `{"table":"contacts","${name}":{"polluted":true},"row":${row.replace('bad-', 'beside-')}}`,
      JSON.stringify({ table: 'contacts', row: { ...good, id: name } }),
    ];
  });
  const saved = await savedAfter((database) =>
    restoring(database, [JSON.stringify({ table: 'contacts', row: good }), ...lines]),
  );
  expect(saved).toContainEqual(good);
});
