import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeBackup } from '../../../src/formats/backup/write-backup.ts';
import { bytesOf, sampleTables } from '../../support/backup-files.ts';

const source = { schemaVersion: 3, madeAt: '2026-11-22T06:00:00.000Z', tables: sampleTables() };
const COUNT = [...sampleTables().values()].reduce((sum, rows) => sum + rows.length, 0);

test('a backup is a text that anyone can unpack, read and check', async () => {
  const text = gunzipSync(await bytesOf(writeBackup(source))).toString();
  const lines = text.trimEnd().split('\n');
  const [header, ...rest] = lines.map((line) => JSON.parse(line));
  const end = rest.pop();
  expect(header).toEqual({
    format: 'livstegn-backup',
    version: 1,
    schemaVersion: 3,
    madeAt: '2026-11-22T06:00:00.000Z',
    counts: { contacts: 4, interactions: 4, photos: 2, others: COUNT - 10 },
  });
  expect(rest.every(({ table, row }) => typeof table === 'string' && typeof row.id === 'string')).toBe(true);
  const before = text.slice(0, text.lastIndexOf('{"end":'));
  expect(end).toEqual({ end: true, rows: COUNT, sha256: createHash('sha256').update(before).digest('hex') });
});

test('how far it has come is told up to the last row', async () => {
  const told: number[] = [];
  await bytesOf(writeBackup(source, { onProgress: (rows) => told.push(rows) }));
  expect(told.at(-1)).toBe(COUNT);
});

function callOff(): never {
  throw new RangeError('called off');
}

test('whoever is told may call it off', async () => {
  await expect(bytesOf(writeBackup(source, { onProgress: callOff }))).rejects.toThrow('called off');
});
