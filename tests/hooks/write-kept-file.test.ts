// @vitest-environment node -- Blobs that are kept break under the other one
/** Writing the file that is kept up to date: a stand-in for the browser's file remembers what was written. */
import { beforeEach, expect, test, vi } from 'vitest';
import { passphraseKey } from '../../src/formats/backup/seal-head.ts';
import type { OpenBackupLine } from '../../src/hooks/backup-line.ts';
import { writeKeptFile } from '../../src/hooks/write-kept-file.ts';
import type { Database } from '../../src/store/database.ts';
import { keepFile, keptFile } from '../../src/store/kept-file.ts';
import type { Handle } from '../../src/store/own-rows.ts';
import { backupLineTo } from '../support/backup-line.ts';
import { contentsOf } from '../support/backup-files.ts';
import { makeContact, makeSettings } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

let written: Blob[];
let permission: PermissionState;
let isThere: boolean;

beforeEach(() => {
  written = [];
  permission = 'granted';
  isThere = true;
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, _options: unknown, work: (lock: object) => unknown) => work({}) },
  });
  return () => vi.unstubAllGlobals();
});

/** A file of the browser's, as far as it is asked here. */
const HANDLE = {
  name: 'livstegn.backup',
  queryPermission: async () => permission,
  createWritable: async () => {
    if (!isThere) throw new DOMException('gone', 'NotFoundError');
    return { write: async (blob: Blob) => void written.push(blob), close: async () => undefined };
  },
} as unknown as FileSystemFileHandle;

/** A database that keeps the file, though what can't be cloned is put beside it. */
async function keeping(people: number, key?: CryptoKey): Promise<Database> {
  const database = await openFresh();
  await database.settings.put(makeSettings());
  await database.contacts.bulkAdd(Array.from({ length: people }, () => makeContact()));
  const { handles } = database;
  const [get, put] = [handles.get.bind(handles), handles.put.bind(handles)] as const;
  Object.assign(handles, {
    get: (id: string) => get(id).then((row) => row && { ...row, handle: HANDLE }),
    put: (row: Handle) => put(Object.assign({ ...row }, { handle: { name: row.handle.name } })),
  });
  await keepFile(database, { handle: HANDLE, ...(key && { key }) });
  return database;
}

test('it is written, and its age and how many are in it are known', async () => {
  const database = await keeping(3);
  expect(await writeKeptFile(database, backupLineTo(database), false)).toBe('written');
  const [file] = written;
  expect((file && (await contentsOf(file)))?.tables.get('contacts')).toHaveLength(3);
  expect((await database.settings.get('settings'))?.backup).toMatchObject({ lastKind: 'handle', changesSince: 0 });
  expect(await keptFile(database)).toMatchObject({ people: 3 });
});

test('it is locked by what was made of the passphrase, which opens it', async () => {
  const database = await keeping(1, await passphraseKey('kaffe sejl måne tog'));
  expect(await writeKeptFile(database, backupLineTo(database), false)).toBe('written');
  const [file] = written;
  await expect(file && contentsOf(file)).rejects.toThrow('sealed');
  expect((file && (await contentsOf(file, 'kaffe sejl måne tog')))?.tables.get('contacts')).toHaveLength(1);
});

test('without leave it is left alone', async () => {
  const database = await keeping(1);
  permission = 'prompt';
  expect(await writeKeptFile(database, backupLineTo(database), true)).toBe('left');
  expect(written).toEqual([]);
});

test('by itself it takes nobody out of the file in numbers; when asked for it does', async () => {
  const database = await keeping(10);
  await writeKeptFile(database, backupLineTo(database), false);
  const ids = await database.contacts.toCollection().primaryKeys();
  await database.contacts.bulkDelete(ids.slice(0, 3));
  expect(await writeKeptFile(database, backupLineTo(database), false)).toBe('troubled');
  expect(await keptFile(database)).toMatchObject({ trouble: 'fewer', people: 10 });
  expect(written).toHaveLength(1);
  expect(await writeKeptFile(database, backupLineTo(database), true)).toBe('written');
  expect(await keptFile(database)).not.toHaveProperty('trouble');
});

test('people who went while the backup was made, as when another was brought back, stay in the file', async () => {
  const database = await keeping(10);
  await writeKeptFile(database, backupLineTo(database), false);
  const meanwhile: OpenBackupLine = (hear) => {
    const line = backupLineTo(database)(hear);
    return { ...line, send: (request) => void database.contacts.clear().then(() => line.send(request)) };
  };
  expect(await writeKeptFile(database, meanwhile, false)).toBe('troubled');
  expect(await keptFile(database)).toMatchObject({ trouble: 'fewer', people: 10 });
  expect(written).toHaveLength(1);
});

test('a file that is gone is noted, and nothing is said to be saved', async () => {
  const database = await keeping(1);
  isThere = false;
  expect(await writeKeptFile(database, backupLineTo(database), true)).toBe('troubled');
  expect(await keptFile(database)).toMatchObject({ trouble: 'gone' });
  expect((await database.settings.get('settings'))?.backup).toEqual({ changesSince: 0 });
});

test('with no file kept there is nothing to do', async () => {
  const database = await openFresh();
  expect(await writeKeptFile(database, backupLineTo(database), true)).toBe('left');
});
