import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { SCHEMA_VERSION } from '../../src/domain/settings.ts';
import type { Database } from '../../src/store/database.ts';
import { BackupDesk } from '../../src/workers/backup-desk.ts';
import type { BackupAnswer, BackupRequest } from '../../src/workers/backup-messages.ts';
import { allRows, putRows } from '../support/all-rows.ts';
import { everyTable } from '../support/every-table.ts';
import { makeContact, makeSettings } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-11-22');

function deskOn(database: Database) {
  const answers: BackupAnswer[] = [];
  const desk = new BackupDesk(database, (answer) => answers.push(answer));
  return {
    answers,
    desk,
    ask: async (request: BackupRequest): Promise<BackupAnswer> => {
      await desk.take(request);
      const last = answers.at(-1);
      if (last === undefined) throw new Error('no answer');
      return last;
    },
  };
}

async function filled(): Promise<Database> {
  const database = await openFresh();
  await putRows(database, everyTable());
  return database;
}

async function fileOf(database: Database, passphrase?: string): Promise<Blob> {
  const made = await deskOn(database).ask({ kind: 'make', ...(passphrase !== undefined && { passphrase }) });
  if (made.kind !== 'made') throw new Error(made.kind);
  return made.file;
}

describe('a backup', () => {
  it('is made with its counts, and how far it has come is told meanwhile', async () => {
    const { ask, answers } = deskOn(await filled());
    expect(await ask({ kind: 'make' })).toEqual({
      kind: 'made',
      file: expect.any(Blob),
      madeAt: expect.stringMatching(/^\d{4}-/),
      counts: { contacts: 4, interactions: 4, photos: 2, others: 30 },
      isEncrypted: false,
    });
    expect(answers.at(-2)).toEqual({ kind: 'progress', stage: 'packing', done: 40, total: 40 });
  });

  it('is opened, with what restoring it would do', async () => {
    const file = await fileOf(await filled());
    const database = await openFresh();
    await putRows(database, {
      contacts: [makeContact({ id: 'contact-1', displayName: 'Before' }), makeContact({ id: 'own' })],
      settings: [makeSettings()],
    });
    const { ask } = deskOn(database);
    expect(await ask({ kind: 'open', file })).toMatchObject({
      kind: 'opened',
      preview: {
        schemaVersion: SCHEMA_VERSION,
        isFromFuture: false,
        isEncrypted: false,
        inFile: { contacts: 4, interactions: 4, photos: 2, others: 30 },
        here: { contacts: 2, interactions: 0, photos: 0, others: 1 },
        replace: { added: 2, changed: 1, dropped: 1 },
        merge: { added: 2, changed: 1, dropped: 0, kept: 1 },
        unreadCount: 0,
        unread: [],
      },
    });
    expect(await ask({ kind: 'restore', mode: 'replace', isSure: false, today })).toEqual({
      kind: 'asks-again',
      mode: 'replace',
      losing: 1,
      of: 2,
    });
    expect(await ask({ kind: 'restore', mode: 'merge', isSure: false, today })).toMatchObject({
      kind: 'restored',
      summary: { mode: 'merge', contacts: 4, interactions: 4, undoId: expect.any(String) },
    });
    expect(await database.contacts.get('own')).toBeDefined();
  });

  it('asks for its passphrase, and again when that was another', async () => {
    const file = await fileOf(await filled(), 'regnvejr');
    const { ask } = deskOn(await openFresh());
    expect(await ask({ kind: 'open', file })).toEqual({ kind: 'needs-passphrase', wasWrong: false });
    const wrong = await ask({ kind: 'open', file, passphrase: 'solskin' });
    expect(wrong).toEqual({ kind: 'needs-passphrase', wasWrong: true });
    const right = await ask({ kind: 'open', file, passphrase: 'regnvejr' });
    expect(right).toMatchObject({ kind: 'opened', preview: { isEncrypted: true } });
  });

  it('replaces everything, and what was here can be brought back', async () => {
    const file = await fileOf(await filled());
    const database = await openFresh();
    await putRows(database, { contacts: [makeContact({ id: 'own' })], settings: [makeSettings()] });
    const before = await allRows(database);
    const { ask } = deskOn(database);
    await ask({ kind: 'open', file });
    const replaced = await ask({ kind: 'restore', mode: 'replace', isSure: true, today });
    if (replaced.kind !== 'restored') throw new Error(replaced.kind);
    const restored = await allRows(await filled());
    expect(await allRows(database)).toEqual(restored);
    const { snapshotId = '' } = replaced.summary;
    expect(await ask({ kind: 'bring-back', snapshotId, today })).toMatchObject({
      kind: 'restored',
      summary: { mode: 'replace', contacts: 1, interactions: 0 },
    });
    // but what calendars were given meanwhile stays known, and so do the days on which this device was opened
    const given = restored['settings']?.map((row) => ({
      calendar: row['calendar'],
      calendarSequence: row['calendarSequence'],
      away: row['away'],
      lastOpenedOn: row['lastOpenedOn'],
    }));
    const settings = before['settings']?.map((row, index) => Object.assign({}, row, given?.[index]));
    expect(await allRows(database)).toEqual({ ...before, settings });
  });
});

describe('what can’t be done is answered, and changes nothing', () => {
  it('a cancel ends what is under way', async () => {
    const database = await filled();
    const before = await allRows(database);
    const { desk, answers } = deskOn(database);
    const making = desk.take({ kind: 'make' });
    await desk.take({ kind: 'cancel' });
    await making;
    expect(answers.at(-1)).toEqual({ kind: 'cancelled' });
    expect(await allRows(database)).toEqual(before);
  });

  it('of two that are asked for at once the later one is answered', async () => {
    const { desk, answers } = deskOn(await filled());
    await Promise.all([desk.take({ kind: 'make' }), desk.take({ kind: 'make', passphrase: 'regnvejr' })]);
    expect(answers.filter(({ kind }) => kind !== 'progress')).toMatchObject([{ kind: 'made', isEncrypted: true }]);
  });

  it.each([
    ['restoring what was never opened', { kind: 'restore', mode: 'merge', isSure: true, today }, 'unexpected'],
    ['bringing back a snapshot that is gone', { kind: 'bring-back', snapshotId: 'gone', today }, 'unreadable'],
    ['opening something else', { kind: 'open', file: new Blob(['hello']) }, 'not-a-backup'],
    ['opening nothing', { kind: 'open', file: new Blob([]) }, 'empty'],
  ] as const)('%s', async (_, request, code) => {
    expect(await deskOn(await openFresh()).ask(request)).toMatchObject({ kind: 'failed', failure: { code } });
  });

  it('a file that the browser no longer gives', async () => {
    const file = new Blob(['x']);
    file.stream = () =>
      new ReadableStream({
        pull: () => {
          throw Object.assign(new Error('gone'), { name: 'NotReadableError' });
        },
      });
    const answer = await deskOn(await openFresh()).ask({ kind: 'open', file });
    expect(answer).toEqual({ kind: 'failed', failure: { code: 'unreadable' } });
  });
});
