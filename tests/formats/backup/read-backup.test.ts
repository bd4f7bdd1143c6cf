import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { BackupTables } from '../../../src/formats/backup/backup-row.ts';
import { readBackup } from '../../../src/formats/backup/read-backup.ts';
import { Sha256, hexOf } from '../../../src/formats/backup/sha-256.ts';
import { SEALING_ROUNDS, writeBackup } from '../../../src/formats/backup/write-backup.ts';
import { bytesOf, inChunks, sampleTables, textChunks } from '../../support/backup-files.ts';
import { plainRows } from '../../support/all-rows.ts';

const madeAt = '2026-11-22T06:00:00.000Z';
const source = { schemaVersion: 3, madeAt, tables: sampleTables() };

async function plain(tables: BackupTables): Promise<unknown> {
  return Promise.all([...tables].map(async ([table, rows]) => [table, await plainRows(rows)]));
}

async function readBack(file: Uint8Array, passphrase?: string): Promise<unknown> {
  const read = await readBackup(inChunks(file), passphrase);
  return read.ok ? { ...read.value, tables: await plain(read.value.tables) } : read.failure;
}

test('what was written is read, row by row', async () => {
  expect(await readBack(await bytesOf(writeBackup(source)))).toMatchObject({
    header: { madeAt, schemaVersion: 3 },
    isEncrypted: false,
    unreadCount: 0,
    tables: await plain(source.tables),
  });
});

test('so it is when encrypted, with as many rounds as for a backup that is kept', async () => {
  expect(SEALING_ROUNDS).toBe(600_000);
  const sealing = { passphrase: 'regnvejr', rounds: SEALING_ROUNDS };
  const file = await bytesOf(writeBackup(source, { sealing }));
  const tables = await plain(source.tables);
  expect(await readBack(file, 'regnvejr')).toMatchObject({ isEncrypted: true, unreadCount: 0, tables });
  expect(await readBack(file)).toEqual({ code: 'sealed' });
  expect(await readBack(file, 'solskin')).toEqual({ code: 'wrong-passphrase' });
});

/** A backup by its lines, with an end that fits them. */
function withEnd(lines: readonly string[]): string {
  const text = lines.map((line) => `${line}\n`).join('');
  const sha256 = hexOf(new Sha256().update(new TextEncoder().encode(text)).digest());
  return `${text}${JSON.stringify({ end: true, rows: lines.length - 1, sha256 })}\n`;
}

const HEADER = JSON.stringify({
  format: 'livstegn-backup',
  version: 1,
  schemaVersion: 3,
  madeAt,
  counts: { contacts: 0, interactions: 0, photos: 0, others: 0 },
});
const QUESTION = { id: 'q', createdAt: '', updatedAt: '', rev: 1, text: 'Hvem?', order: 0 };
const line = (row: object, table = 'questions') => JSON.stringify({ table, row });

test('a file that a browser has unpacked on its way is read too', async () => {
  const read = await readBackup(textChunks(withEnd([HEADER, line(QUESTION)])));
  expect(read).toMatchObject({ ok: true, value: { isEncrypted: false } });
});

test('rows that can’t be read are told of with their lines; the others come in', async () => {
  const lines = [HEADER, line(QUESTION), 'x', line(QUESTION), line({}, 'dreams'), line({ ...QUESTION, id: 'r' })];
  const read = await readBackup(textChunks(withEnd(lines)));
  expect(read).toMatchObject({
    ok: true,
    value: {
      tables: new Map([['questions', [QUESTION, { ...QUESTION, id: 'r' }]]]),
      unreadCount: 3,
      unread: [
        { line: 3, reason: 'not-json' },
        { line: 4, table: 'questions', id: 'q', reason: 'double-id' },
        { line: 5, table: 'dreams', reason: 'unknown-table' },
      ],
    },
  });
});

const WHOLE = withEnd([HEADER, line(QUESTION)]);

test.each([
  ['nothing at all', '', 'empty'],
  ['a text', 'Hello', 'not-a-backup'],
  ['other JSON', '{"a":1}\n', 'not-a-backup'],
  ['a format of a later version', WHOLE.replace('"version":1', '"version":2'), 'too-new'],
  ['no last line', `${HEADER}\n${line(QUESTION)}\n`, 'cut-off'],
  ['half a last line', WHOLE.slice(0, -20), 'cut-off'],
  ['another letter', WHOLE.replace('Hvem', 'Hvad'), 'damaged'],
  ['a line more', WHOLE.replace('\n', '\n\n'), 'damaged'],
  ['something after the end', `${WHOLE}{}\n`, 'damaged'],
  ['two ends', `${WHOLE}${WHOLE}`, 'damaged'],
])('%s is refused', async (_, text, code) => {
  expect(await readBackup(textChunks(text))).toEqual({ ok: false, failure: { code } });
  const packedCode = code === 'empty' ? 'cut-off' : code;
  expect(await readBackup(inChunks(gzipSync(text)))).toEqual({ ok: false, failure: { code: packedCode } });
});

test('bytes that are no text are damage', async () => {
  const bytes = Buffer.concat([Buffer.from(`${HEADER}\n`), Buffer.from([0xff, 0xfe, 0x0a])]);
  expect(await readBackup(inChunks(bytes))).toEqual({ ok: false, failure: { code: 'damaged' } });
});

test('a gigabyte of zeros in a small file is refused before it is unpacked', async () => {
  const megabyte = gzipSync(new Uint8Array(2 ** 20));
  expect(await readBackup(inChunks(megabyte))).toEqual({ ok: false, failure: { code: 'not-a-backup' } });
});

async function* calledOff(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield Uint8Array.from(gzipSync(WHOLE).subarray(0, 30));
  throw new RangeError('called off');
}

test('whatever the bytes reject with is what reading rejects with', async () => {
  await expect(readBackup(calledOff())).rejects.toThrow('called off');
});
