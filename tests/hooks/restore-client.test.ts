// @vitest-environment node -- Blobs that are kept break under the other one
import { expect, test } from 'vitest';
import type { OpenBackupLine } from '../../src/hooks/backup-line.ts';
import { makeBackup } from '../../src/hooks/make-backup.ts';
import { RestoreClient } from '../../src/hooks/restore-client.ts';
import type { Database } from '../../src/store/database.ts';
import type { BackupAnswer, BackupRequest } from '../../src/workers/backup-messages.ts';
import { backupLineTo } from '../support/backup-line.ts';
import { makeContact, makeSettings, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const FILE = new File(['x'], 'mine.backup');

/** A line on which the test itself answers. */
function ownLine() {
  const asked: BackupRequest[] = [];
  const ends: ((answer: BackupAnswer) => void)[] = [];
  let closed = 0;
  const open: OpenBackupLine = (hear) => {
    ends.push(hear);
    return { send: (request) => void asked.push(request), close: () => void (closed += 1) };
  };
  return { open, asked, answer: (answer: BackupAnswer) => ends.at(-1)?.(answer), closed: () => closed };
}

async function withPeople(...names: readonly string[]): Promise<Database> {
  const database = await openFresh();
  await database.settings.put(makeSettings());
  await database.contacts.bulkAdd(names.map((displayName) => makeContact({ id: displayName, displayName })));
  return database;
}

async function backupOf(database: Database): Promise<File> {
  const end = await makeBackup(backupLineTo(database), {});
  if (end.kind !== 'made') throw new Error(end.kind);
  return new File([end.file], 'mine.backup');
}

async function namesIn(database: Database): Promise<readonly string[]> {
  return (await database.contacts.toArray()).map(({ displayName }) => displayName).toSorted();
}

async function untilStage(client: RestoreClient, kind: string): Promise<void> {
  await expect.poll(() => client.stage().kind).toBe(kind);
}

test('from a file to what is here, asked twice where many go, and back to what was here before', async () => {
  const file = await backupOf(await withPeople('Ada'));
  const database = await withPeople('Bo', 'Cilla', 'Dan');
  const client = new RestoreClient(backupLineTo(database));
  client.chooseFile(file);
  await untilStage(client, 'preview');
  expect(client.stage()).toMatchObject({
    opened: { file: 'mine.backup', preview: { inFile: { contacts: 1 }, here: { contacts: 3 } } },
  });
  client.restore('replace', SUNDAY);
  await untilStage(client, 'asked-again');
  expect(client.stage()).toMatchObject({ mode: 'replace', losing: 3, of: 3 });
  client.thinkAgain();
  expect(client.stage().kind).toBe('preview');
  client.restore('replace', SUNDAY);
  await untilStage(client, 'asked-again');
  expect(await namesIn(database)).toEqual(['Bo', 'Cilla', 'Dan']);
  client.restoreForSure(SUNDAY);
  await untilStage(client, 'restored');
  expect(await namesIn(database)).toEqual(['Ada']);
  const stage = client.stage();
  const snapshotId = stage.kind === 'restored' ? stage.summary.snapshotId : undefined;
  client.bringBack(snapshotId ?? '', SUNDAY);
  await untilStage(client, 'restored');
  expect(await namesIn(database)).toEqual(['Bo', 'Cilla', 'Dan']);
});

test('merging adds those who are missing', async () => {
  const file = await backupOf(await withPeople('Ada'));
  const database = await withPeople('Bo');
  const client = new RestoreClient(backupLineTo(database));
  client.chooseFile(file);
  await untilStage(client, 'preview');
  client.restore('merge', SUNDAY);
  await untilStage(client, 'restored');
  expect(await namesIn(database)).toEqual(['Ada', 'Bo']);
});

test('something that is no backup is told of', async () => {
  const client = new RestoreClient(backupLineTo(await withPeople('Ada')));
  client.chooseFile(new File(['Name,Email\n'], 'people.csv'));
  await untilStage(client, 'failed');
  expect(client.stage()).toEqual({ kind: 'failed', trouble: { code: 'not-a-backup' } });
});

test('a passphrase is tried on the file that was chosen', () => {
  const line = ownLine();
  const client = new RestoreClient(line.open);
  client.unlock('too early');
  client.chooseFile(FILE);
  line.answer({ kind: 'needs-passphrase', wasWrong: false });
  client.unlock('kaffe');
  expect(line.asked).toEqual([
    { kind: 'open', file: FILE },
    { kind: 'open', file: FILE, passphrase: 'kaffe' },
  ]);
  line.answer({ kind: 'needs-passphrase', wasWrong: true });
  expect(client.stage()).toEqual({ kind: 'locked', file: 'mine.backup', wasWrong: true });
});

test('reading is called off by closing the line', () => {
  const line = ownLine();
  const client = new RestoreClient(line.open);
  client.chooseFile(FILE);
  client.cancel();
  expect(client.stage()).toEqual({ kind: 'choosing', calledOff: true });
  expect(line.closed()).toBe(1);
});

test('writing is called off by asking, and the answer is what is told, also to whoever has left', async () => {
  const line = ownLine();
  const client = new RestoreClient(line.open);
  client.bringBack('before', SUNDAY);
  client.cancel();
  expect(client.stage()).toMatchObject({ kind: 'restoring', isEnding: true });
  expect(line.asked.at(-1)).toEqual({ kind: 'cancel' });
  const told = client.leave();
  line.answer({ kind: 'restored', summary: { mode: 'replace', contacts: 1, interactions: 0 } });
  expect(await told).toMatchObject({ kind: 'restored' });
});

test('leaving before anything is written leaves nothing to tell', async () => {
  const line = ownLine();
  const client = new RestoreClient(line.open);
  client.chooseFile(FILE);
  expect(await client.leave()).toBeUndefined();
  expect(line.closed()).toBe(1);
});
