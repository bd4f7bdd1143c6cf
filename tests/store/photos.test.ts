import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { trashContact } from '../../src/store/contacts.ts';
import type { Database } from '../../src/store/database.ts';
import { deleteForGood } from '../../src/store/delete-for-good.ts';
import { importContacts } from '../../src/store/import-contacts.ts';
import { changePhoto, photoOf, picturedIds } from '../../src/store/photos.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { makePng } from '../support/pictures.ts';

const TODAY = calendarDate('2026-11-22');
const picture = { bytes: makePng({ width: 4, height: 3 }), type: 'image/png', width: 4, height: 3 } as const;
const other = { bytes: makePng({ width: 2, height: 2 }), type: 'image/png', width: 2, height: 2 } as const;

async function withHelle(): Promise<Database> {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'helle', displayName: 'Helle' }));
  return database;
}

async function shownBytes(database: Database): Promise<Uint8Array | undefined> {
  const photo = await photoOf(database, 'helle');
  return photo && new Uint8Array(await photo.blob.arrayBuffer());
}

test('a picture is kept byte by byte, and a later one takes its place', async () => {
  const database = await withHelle();
  await changePhoto(database, 'helle', picture);
  expect(await shownBytes(database)).toEqual(picture.bytes);
  expect((await photoOf(database, 'helle'))?.type).toBe('image/png');
  await changePhoto(database, 'helle', other);
  expect(await shownBytes(database)).toEqual(other.bytes);
  expect(await database.photos.count()).toBe(1);
  expect(await picturedIds(database)).toEqual(new Set(['helle']));
});

test('each change can be undone', async () => {
  const database = await withHelle();
  await changePhoto(database, 'helle', picture);
  const changed = await changePhoto(database, 'helle', other);
  await undo(database, changed ?? '', TODAY);
  expect(await shownBytes(database)).toEqual(picture.bytes);
  const removed = await changePhoto(database, 'helle', undefined);
  expect(await shownBytes(database)).toBeUndefined();
  await undo(database, removed ?? '', TODAY);
  expect(await shownBytes(database)).toEqual(picture.bytes);
});

test('nothing is done to who is gone, or has none to lose', async () => {
  const database = await withHelle();
  expect(await changePhoto(database, 'nobody', picture)).toBeUndefined();
  expect(await changePhoto(database, 'helle', undefined)).toBeUndefined();
  expect(await database.photos.count()).toBe(0);
  expect(await database.undos.count()).toBe(0);
});

test('who is deleted for good takes the picture along; in the trash it stays', async () => {
  const database = await withHelle();
  await changePhoto(database, 'helle', picture);
  await trashContact(database, 'helle', TODAY);
  expect(await database.photos.count()).toBe(1);
  await deleteForGood(database, [{ table: 'contacts', id: 'helle' }]);
  expect(await database.photos.count()).toBe(0);
});

test('someone whose picture was changed since they came in stays when the import is taken back', async () => {
  const database = await openFresh();
  const batch = { matched: [], interactions: [], spheres: [], set: {} };
  const helle = { displayName: 'Helle', matchKeys: [], row: 1, photo: picture };
  const done = await importContacts(database, { ...batch, added: [helle] }, { today: TODAY });
  if (!done.ok) throw new Error('it did not come in');
  const [contact] = await database.contacts.toArray();
  await changePhoto(database, contact?.id ?? '', other);
  await undo(database, done.value.undoId, TODAY);
  expect(await database.contacts.count()).toBe(1);
  expect(await database.photos.count()).toBe(1);
});
