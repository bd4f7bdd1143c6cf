/** Restoring: everything as in the file, or both merged; what is asked first, and the ways back. */
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { SCHEMA_VERSION } from '../../../src/domain/settings.ts';
import { createContact, saveContact, trashContact } from '../../../src/store/contacts.ts';
import type { Database } from '../../../src/store/database.ts';
import { emptyTrash } from '../../../src/store/delete-for-good.ts';
import { logInteraction } from '../../../src/store/interactions.ts';
import { NewerDataError } from '../../../src/store/intend.ts';
import { undo } from '../../../src/store/undo.ts';
import { makeBackup } from '../../../src/store/backup/make-backup.ts';
import { restoreBackup, type RestoreRun } from '../../../src/store/backup/restore-backup.ts';
import { allRows, putRows } from '../../support/all-rows.ts';
import { contentsOf } from '../../support/backup-files.ts';
import { everyTable } from '../../support/every-table.ts';
import {
  makeContact,
  makeInteraction,
  makeMeeting,
  makeNetwork,
  makePlan,
  makePromise,
  makeSettings,
  makeSphere,
  SUNDAY,
} from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';

const today = calendarDate('2026-11-22');
const REPLACE: RestoreRun = { mode: 'replace', isSure: true, today };
const MERGE: RestoreRun = { mode: 'merge', isSure: true, today };

async function databaseOf(rows: Parameters<typeof putRows>[1]): Promise<Database> {
  const database = await openFresh();
  await putRows(database, rows);
  return database;
}

async function backupOf(database: Database) {
  const { file } = await makeBackup(database);
  return (await contentsOf(file)).tables;
}

async function restored(database: Database, file: Awaited<ReturnType<typeof backupOf>>, run: RestoreRun) {
  const done = await restoreBackup(database, file, run);
  if (!done.ok) throw new Error(done.failure.kind);
  return done.value;
}

describe('replacing', () => {
  it('makes every table as it was, field by field, whatever was here', async () => {
    const before = await databaseOf(everyTable());
    const database = await databaseOf({
      contacts: [makeContact({ id: 'contact-1', displayName: 'Another' }), makeContact()],
      plans: [makePlan({ startsOn: calendarDate('2026-11-15') })],
      settings: [makeSettings()],
    });
    const summary = await restored(database, await backupOf(before), REPLACE);
    expect(summary).toEqual({ mode: 'replace', contacts: 3, interactions: 4, snapshotId: expect.any(String) });
    expect(await allRows(database)).toEqual(await allRows(before));
  });

  it('can be taken back: the snapshot is a backup of all that was here', async () => {
    const database = await databaseOf(everyTable());
    const before = await allRows(database);
    const other = await databaseOf({ contacts: [makeContact()], settings: [makeSettings()] });
    const { snapshotId = '' } = await restored(database, await backupOf(other), REPLACE);
    const snapshot = await database.snapshots.get(snapshotId);
    expect(snapshot).toMatchObject({ why: 'replace', counts: { contacts: 4, interactions: 4, photos: 2, others: 30 } });
    const { tables } = await contentsOf(snapshot?.blob ?? new Blob());
    await restored(database, tables, { ...REPLACE, why: 'bring-back' });
    expect(await allRows(database)).toEqual(before);
    expect((await database.snapshots.toArray()).map(({ why }) => why).toSorted()).toEqual(['bring-back', 'replace']);
  });

  it('leaves the veil, its PIN and its key as they are on this device', async () => {
    const pin = { salt: 'c2FsdA==', hash: 'aGFzaA==', rounds: 5 };
    const veiled = { hideNames: true, veil: true, pin, deviceKey: 'key' };
    const there = await databaseOf({ settings: [makeSettings({ privacy: veiled })] });
    const { file } = await makeBackup(there);
    const said = JSON.stringify([...(await contentsOf(file)).tables]);
    expect(said).not.toContain('aGFzaA==');
    expect(said).not.toContain('deviceKey');
    const here = await databaseOf({ settings: [makeSettings({ privacy: { hideNames: false, veil: false } })] });
    await restored(here, await backupOf(there), REPLACE);
    expect(await here.settings.get('settings')).toMatchObject({ privacy: { hideNames: true, veil: false } });
    await restored(there, await backupOf(here), REPLACE);
    expect((await there.settings.get('settings'))?.privacy).toEqual({ ...veiled, hideNames: true });
  });

  it('leaves reminders as this device has them, and the week’s notification known', async () => {
    const reminders = { notify: true, withNames: true, notifiedFor: SUNDAY };
    const there = await databaseOf({ settings: [makeSettings({ reminders })] });
    const here = await databaseOf({ settings: [makeSettings()] });
    await restored(here, await backupOf(there), REPLACE);
    expect((await here.settings.get('settings'))?.reminders).toBeUndefined();
    await restored(there, await backupOf(here), REPLACE);
    expect((await there.settings.get('settings'))?.reminders).toEqual(reminders);
  });

  it('makes nobody come back from a time away that another device was left for', async () => {
    const opened = calendarDate('2026-11-21');
    const away = { since: calendarDate('2026-08-01'), until: calendarDate('2026-09-01') };
    const there = await databaseOf({ settings: [makeSettings({ lastOpenedOn: away.until, away })] });
    const here = await databaseOf({ settings: [makeSettings({ lastOpenedOn: opened })] });
    await restored(here, await backupOf(there), REPLACE);
    const after = await here.settings.get('settings');
    expect(after).toMatchObject({ lastOpenedOn: opened });
    expect(after).not.toHaveProperty('away');
  });

  it('never goes back behind what calendars were given since', async () => {
    const then = { id: 'cal', fingerprint: 'old', keys: ['round:'], gone: [] } as const;
    const now = { ...then, fingerprint: 'new', keys: ['round:', 'birthday:bo'] } as const;
    const there = await databaseOf({ settings: [makeSettings({ calendarSequence: 2, calendar: then })] });
    const here = await databaseOf({ settings: [makeSettings({ calendarSequence: 5, calendar: now })] });
    await restored(here, await backupOf(there), REPLACE);
    expect(await here.settings.get('settings')).toMatchObject({ calendarSequence: 5, calendar: now });
    const before = await databaseOf({ settings: [makeSettings()] });
    await restored(here, await backupOf(before), REPLACE);
    expect(await here.settings.get('settings')).toMatchObject({ calendarSequence: 5, calendar: now });
    await restored(before, await backupOf(there), REPLACE);
    expect(await before.settings.get('settings')).toMatchObject({ calendarSequence: 2, calendar: then });
  });

  it('keeps the settings that are here when the file has none that can be read', async () => {
    const database = await databaseOf({ settings: [makeSettings({ capacity: 9 })] });
    await restored(database, new Map([['contacts', [{ ...makeContact() }]]]), REPLACE);
    expect(await database.settings.get('settings')).toMatchObject({ capacity: 9 });
    expect(await database.contacts.count()).toBe(1);
  });

  it('keeps unknown fields of a newer version, and the data of the version that is here', async () => {
    const database = await openFresh();
    const newer = { ...makeSettings({ schemaVersion: SCHEMA_VERSION + 4 }), moon: { phase: 3 } };
    const contact = { ...makeContact(), hobbies: ['både'] };
    await restored(database, new Map(Object.entries({ settings: [newer], contacts: [contact] })), REPLACE);
    expect(await database.contacts.toArray()).toEqual([contact]);
    expect(await database.settings.get('settings')).toMatchObject({
      moon: { phase: 3 },
      schemaVersion: SCHEMA_VERSION,
    });
    expect((await backupOf(database)).get('contacts')).toEqual([contact]);
  });

  it('forgets the undos of before, which fit nothing any more', async () => {
    const database = await databaseOf({ settings: [makeSettings()] });
    const file = await backupOf(database);
    await createContact(database, { displayName: 'Helle' }, { today });
    await restored(database, file, REPLACE);
    expect(await database.undos.count()).toBe(0);
  });
});

describe('before many people go', () => {
  const FIVE = Array.from({ length: 5 }, (_, index) => makeContact({ id: `c${index}` }));

  it.each([
    ['a fifth goes without asking', 4, undefined],
    ['more than that is asked about', 3, { kind: 'asks-again', losing: 2, of: 5 }],
  ])('%s', async (_, staying, failure) => {
    const database = await databaseOf({ contacts: FIVE });
    const before = await allRows(database);
    const file = await backupOf(await databaseOf({ contacts: FIVE.slice(0, staying) }));
    const done = await restoreBackup(database, file, { ...REPLACE, isSure: false });
    expect(done).toMatchObject(failure === undefined ? { ok: true } : { ok: false, failure });
    const isSame = JSON.stringify(await allRows(database)) === JSON.stringify(before);
    expect(isSame).toBe(failure !== undefined);
    expect(await database.snapshots.count()).toBe(failure === undefined ? 1 : 0);
  });

  it('a merge asks too, and takes a snapshot when one is sure', async () => {
    const deletedAt = '2026-11-21T10:00:00.000Z';
    const trashed = FIVE.map((contact) => makeContact({ ...contact, updatedAt: deletedAt, deletedAt }));
    const database = await databaseOf({ contacts: FIVE });
    const file = await backupOf(await databaseOf({ contacts: trashed }));
    const failure = { kind: 'asks-again', losing: 5, of: 5 };
    expect(await restoreBackup(database, file, { ...MERGE, isSure: false })).toEqual({ ok: false, failure });
    expect(await restored(database, file, MERGE)).toMatchObject({
      contacts: 0,
      snapshotId: expect.any(String),
      undoId: expect.any(String),
    });
  });

  it('people who are not here, or here in the trash, are no loss', async () => {
    const trashed = FIVE.map((contact) => makeContact({ ...contact, deletedAt: '2026-11-21T10:00:00.000Z' }));
    const database = await databaseOf({ contacts: trashed });
    const done = await restoreBackup(database, new Map(), { ...REPLACE, isSure: false });
    expect(done.ok).toBe(true);
  });
});

describe('merging', () => {
  it('into an empty database brings everything', async () => {
    const there = await databaseOf(everyTable());
    const here = await openFresh();
    await restored(here, await backupOf(there), MERGE);
    const { settings: _, ...rows } = await allRows(here);
    const { settings: _there, ...rowsThere } = await allRows(there);
    expect(rows).toEqual(rowsThere);
  });

  it('the row written last stays, here or there', async () => {
    const later = '2026-11-20T10:00:00.000Z';
    const here = await databaseOf({
      contacts: [makeContact({ id: 'a', displayName: 'Here', updatedAt: later }), makeContact({ id: 'b' })],
    });
    const there = await databaseOf({
      contacts: [
        makeContact({ id: 'a', displayName: 'There' }),
        makeContact({ id: 'b', displayName: 'There', updatedAt: later, rev: 7 }),
      ],
    });
    await restored(here, await backupOf(there), MERGE);
    const rows = await here.contacts.orderBy('id').toArray();
    expect(rows.map(({ displayName, rev }) => ({ displayName, rev }))).toEqual([
      { displayName: 'Here', rev: 1 },
      { displayName: 'There', rev: 8 },
    ]);
  });

  it('a second time changes nothing', async () => {
    const here = await databaseOf({ ...everyTable(), contacts: [makeContact({ id: 'own' })] });
    const there = await databaseOf(everyTable());
    const file = await backupOf(there);
    await restored(here, file, MERGE);
    const once = await allRows(here);
    const again = await restored(here, file, MERGE);
    expect(await allRows(here)).toEqual(once);
    expect(again.undoId).toBeUndefined();
  });

  it('history is that of both sides afterwards, without the row counting as written', async () => {
    const here = await databaseOf({ contacts: [makeContact({ id: 'a' })], settings: [makeSettings()] });
    const file = await backupOf(here);
    await logInteraction(here, talk('a', '2026-11-01'), today);
    const there = await openFresh();
    await restored(there, file, REPLACE);
    await logInteraction(there, talk('a', '2026-11-10'), today);
    const before = await there.contacts.get('a');
    const written = (await there.contacts.get('a'))?.updatedAt;
    await restored(there, await backupOf(here), MERGE);
    const after = await there.contacts.get('a');
    expect(before?.lastFullOn).toBe('2026-11-10');
    expect(after?.lastFullOn).toBe('2026-11-10');
    expect(after?.updatedAt).toBe(written);
    await restored(here, await backupOf(there), MERGE);
    expect((await here.contacts.get('a'))?.lastFullOn).toBe('2026-11-10');
    expect(await here.interactions.count()).toBe(2);
  });

  it('can be undone, row by row', async () => {
    const here = await databaseOf({
      contacts: [makeContact({ id: 'contact-1', displayName: 'Before' }), makeContact()],
      plans: [makePlan({ id: 'old', startsOn: calendarDate('2026-11-15'), updatedAt: '2026-11-15T00:00:00.000Z' })],
      settings: [makeSettings()],
    });
    const before = await allRows(here);
    const there = await databaseOf(everyTable());
    const { undoId = '' } = await restored(here, await backupOf(there), MERGE);
    expect(await here.plans.toArray()).toMatchObject([{ id: 'plan-1' }]);
    await undo(here, undoId, today);
    expect(await allRows(here)).toEqual(before);
  });

  it('a week keeps one plan: that written last', async () => {
    const startsOn = calendarDate('2026-11-15');
    const mine = makePlan({ id: 'mine', startsOn, updatedAt: '2026-11-16T00:00:00.000Z' });
    const theirs = makePlan({ id: 'theirs', startsOn, updatedAt: '2026-11-15T00:00:00.000Z' });
    const here = await databaseOf({ plans: [mine] });
    const there = await databaseOf({ plans: [theirs] });
    const [fromHere, fromThere] = [await backupOf(here), await backupOf(there)];
    await restored(here, fromThere, MERGE);
    await restored(there, fromHere, MERGE);
    expect(await here.plans.toArray()).toEqual([mine]);
    expect(await there.plans.toArray()).toEqual([mine]);
  });

  it('what the other side noted of someone who was made one with somebody follows to that one', async () => {
    const at = '2026-11-20T10:00:00.000Z';
    const here = await databaseOf({
      contacts: [
        makeContact({ id: 'stays', updatedAt: at }),
        makeContact({ id: 'went', updatedAt: at, deletedAt: at, mergedIntoId: 'stays' }),
      ],
      settings: [makeSettings()],
    });
    const there = await databaseOf({
      contacts: [makeContact({ id: 'stays' }), makeContact({ id: 'went' })],
      interactions: [
        makeInteraction({ id: 'alone', contactIds: ['went'], day: calendarDate('2026-11-10') }),
        makeInteraction({ id: 'both', contactIds: ['stays', 'went'] }),
      ],
      promises: [makePromise({ contactId: 'went' })],
      networks: [makeNetwork({ id: 'choir', memberIds: ['went'] })],
      meetings: [makeMeeting({ networkId: 'choir', said: [{ contactId: 'went', text: 'A new hall' }] })],
      settings: [makeSettings()],
    });
    const [fromHere, fromThere] = [await backupOf(here), await backupOf(there)];
    for (const [database, file] of [
      [here, fromThere],
      [there, fromHere],
    ] as const) {
      await restored(database, file, MERGE);
      expect((await restored(database, file, MERGE)).undoId).toBeUndefined();
      await emptyTrash(database);
      const talks = await database.interactions.toArray();
      expect(talks.map(({ id, contactIds }) => [id, contactIds])).toEqual([
        ['alone', ['stays']],
        ['both', ['stays']],
      ]);
      expect(await database.networks.get('choir')).toMatchObject({ memberIds: ['stays'] });
      expect((await database.meetings.toArray())[0]?.said).toEqual([{ contactId: 'stays', text: 'A new hall' }]);
      expect(await database.promises.toArray()).toMatchObject([{ contactId: 'stays' }]);
      expect(await database.contacts.get('stays')).toMatchObject({ lastFullOn: '2026-11-10' });
    }
  });

  it('someone has one picture: that of the later day', async () => {
    const picture = { contactId: 'a', blob: new Blob(['a']), type: 'image/png' as const };
    const old = { ...picture, id: 'old', createdAt: '', updatedAt: '2026-11-01T00:00:00.000Z', rev: 1 };
    const newer = { ...old, id: 'newer', updatedAt: '2026-11-02T00:00:00.000Z' };
    const [here, there] = [await databaseOf({ photos: [old] }), await databaseOf({ photos: [newer] })];
    const [fromHere, fromThere] = [await backupOf(here), await backupOf(there)];
    await restored(here, fromThere, MERGE);
    await restored(there, fromHere, MERGE);
    for (const database of [here, there]) expect(await database.photos.toArray()).toMatchObject([{ id: 'newer' }]);
  });

  it('a fresh profile takes the settings of the other side, and its spheres are not doubled', async () => {
    const spheres = [makeSphere({ id: 'a', name: 'Familie' }), makeSphere({ id: 'b', name: 'Kor' })];
    const here = await databaseOf({
      spheres,
      settings: [makeSettings({ updatedAt: '2026-11-22T00:00:00.000Z', lastOpenedOn: today })],
    });
    const used = makeSphere({ id: 'c', name: 'familie' });
    const there = await databaseOf({
      spheres: [used],
      contacts: [makeContact({ id: 'x', sphereIds: ['c'] })],
      settings: [makeSettings({ capacity: 9, rev: 4 })],
    });
    await restored(here, await backupOf(there), MERGE);
    expect((await here.spheres.toArray()).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(await here.settings.get('settings')).toMatchObject({ capacity: 9, lastOpenedOn: today });
  });

  it('what was deleted for good comes back when the file has it', async () => {
    const here = await databaseOf({ contacts: [makeContact({ id: 'a' })], settings: [makeSettings()] });
    const file = await backupOf(here);
    await trashContact(here, 'a', today);
    await restored(here, file, MERGE);
    expect(await here.contacts.get('a')).toHaveProperty('deletedAt');
    await emptyTrash(here);
    await restored(here, file, MERGE);
    expect(await here.contacts.get('a')).not.toHaveProperty('deletedAt');
  });

  it('made-up people come along and can still all be let go together', async () => {
    const madeUp = makeContact({ id: 'm', madeUp: true });
    const there = await databaseOf({ contacts: [madeUp], settings: [makeSettings({ madeUpIds: ['m'] })] });
    const here = await databaseOf({ settings: [makeSettings({ madeUpIds: ['n'], rev: 3 })] });
    await restored(here, await backupOf(there), MERGE);
    expect((await here.settings.get('settings'))?.madeUpIds).toEqual(['n', 'm']);
  });

  it('a form that is open meanwhile sees the conflict', async () => {
    const since = makeContact({ id: 'a' });
    const here = await databaseOf({ contacts: [since], settings: [makeSettings()] });
    const there = await databaseOf({
      contacts: [makeContact({ ...since, displayName: 'There', updatedAt: '2026-11-20T10:00:00.000Z' })],
    });
    await restored(here, await backupOf(there), MERGE);
    const saved = await saveContact(here, { since, changes: { displayName: 'Form' } }, today);
    expect(saved).toMatchObject({ ok: false, failure: { kind: 'conflict', fields: ['displayName'] } });
  });
});

describe('links to nobody and faults on the way', () => {
  it('links to nobody come back as they were', async () => {
    const there = await databaseOf({ interactions: [makeInteraction({ contactIds: ['nobody'] })] });
    const [here, other] = [await openFresh(), await openFresh()];
    await restored(here, await backupOf(there), REPLACE);
    await restored(other, await backupOf(there), MERGE);
    expect(await allRows(here)).toEqual(await allRows(there));
    expect(await allRows(other)).toEqual(await allRows(there));
  });

  it.each([REPLACE, MERGE])('called off on its way nothing is written: $mode', async (run) => {
    const database = await databaseOf({ contacts: [makeContact()], settings: [makeSettings()] });
    const before = await allRows(database);
    const file = await backupOf(await databaseOf(everyTable()));
    await expect(restoreBackup(database, file, { ...run, onProgress: callOff })).rejects.toThrow('called off');
    expect(await allRows(database)).toEqual(before);
    expect(await database.snapshots.count()).toBe(0);
  });

  it('a full disk is said, and nothing is written', async () => {
    const database = await databaseOf({ contacts: [makeContact()] });
    const before = await allRows(database);
    const file = await backupOf(await databaseOf(everyTable()));
    database.contacts.hook('creating', () => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });
    expect(await restoreBackup(database, file, REPLACE)).toEqual({ ok: false, failure: { kind: 'no-space' } });
    expect(await allRows(database)).toEqual(before);
  });

  it('older code restores nothing over newer data', async () => {
    const database = await databaseOf({ settings: [makeSettings({ schemaVersion: SCHEMA_VERSION + 1 })] });
    await expect(restoreBackup(database, new Map(), REPLACE)).rejects.toBeInstanceOf(NewerDataError);
  });
});

function callOff(written: number): void {
  if (written > 5) throw new RangeError('called off');
}

function talk(contactId: string, day: string) {
  const {
    id: _id,
    createdAt: _at,
    updatedAt: _by,
    rev: _rev,
    ...draft
  } = makeInteraction({
    contactIds: [contactId],
    day: calendarDate(day),
  });
  return draft;
}
