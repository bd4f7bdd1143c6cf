import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { ImportedContact } from '../../src/formats/imported-contact.ts';
import type { Database } from '../../src/store/database.ts';
import type { ImportBatch } from '../../src/store/import-batch.ts';
import { importContacts } from '../../src/store/import-contacts.ts';
import { changePhoto, photoOf } from '../../src/store/photos.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { makePng } from '../support/pictures.ts';

const TODAY = calendarDate('2026-11-22');
const bytes = makePng({ width: 4, height: 3 });
const photo = { bytes, type: 'image/png', width: 4, height: 3 } as const;
const EMPTY: ImportBatch = { added: [], matched: [], interactions: [], spheres: [], set: {} };

function told(displayName: string): ImportedContact {
  return { displayName, matchKeys: [], row: 1, photo };
}

function nothing(): object {
  return {};
}

async function bringIn(database: Database, batch: Partial<ImportBatch>) {
  const done = await importContacts(database, { ...EMPTY, ...batch }, { today: TODAY });
  if (!done.ok) throw new Error(done.failure.kind);
  return done.value;
}

test('a picture comes in with its person, and is no part of the person’s row', async () => {
  const database = await openFresh();
  const summary = await bringIn(database, { added: [told('Helle'), told('Bo')] });
  expect(summary).toMatchObject({ added: 2, photos: 2, changed: 0 });
  for (const contact of await database.contacts.toArray()) {
    expect(contact).not.toHaveProperty('photo');
    const row = await photoOf(database, contact.id);
    expect(new Uint8Array((await row?.blob.arrayBuffer()) ?? new ArrayBuffer())).toEqual(bytes);
    expect(row).toMatchObject({ type: 'image/png', contactId: contact.id, rev: 1 });
  }
});

test('taking the import back takes the pictures back', async () => {
  const database = await openFresh();
  const { undoId } = await bringIn(database, { added: [told('Helle')] });
  await undo(database, undoId, TODAY);
  expect([await database.contacts.count(), await database.photos.count()]).toEqual([0, 0]);
});

test('who is there without a picture gains it and is counted; who has one keeps their own', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'bare', displayName: 'Helle' }),
    makeContact({ id: 'pictured', displayName: 'Bo' }),
  ]);
  const own = { bytes: makePng({ width: 1, height: 1 }), type: 'image/png', width: 1, height: 1 } as const;
  await changePhoto(database, 'pictured', own);
  const matched = ['bare', 'pictured', 'gone'].map((id) => ({ id, changes: nothing, photo }));
  const summary = await bringIn(database, { matched });
  expect(summary).toMatchObject({ added: 0, changed: 1, photos: 1 });
  expect(new Uint8Array((await (await photoOf(database, 'bare'))?.blob.arrayBuffer()) ?? [])).toEqual(bytes);
  expect(new Uint8Array((await (await photoOf(database, 'pictured'))?.blob.arrayBuffer()) ?? [])).toEqual(own.bytes);
  await undo(database, summary.undoId, TODAY);
  expect(await photoOf(database, 'bare')).toBeUndefined();
  expect(await photoOf(database, 'pictured')).toBeDefined();
});

test('called off, no picture is left behind', async () => {
  const database = await openFresh();
  const run = new AbortController();
  run.abort();
  const done = await importContacts(
    database,
    { ...EMPTY, added: [told('Helle')] },
    { today: TODAY, signal: run.signal },
  );
  expect(done).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  expect(await database.photos.count()).toBe(0);
});
