import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../src/domain/settings.ts';
import { Database } from '../../src/store/database.ts';
import { makeContact, makeInteraction, makePlan, makePromise, makeSettings, makeSphere } from '../support/make.ts';
import { VERSION_1 } from '../support/version-1.ts';
import { VERSION_2 } from '../support/version-2.ts';
import { VERSION_3 } from '../support/version-3.ts';

test('the schema is the one that was shipped: it may only grow, by a new version with a test that opens the one before', () => {
  const database = new Database('schema');
  const tables = database.tables.map(
    ({ name, schema }) => `${name}: ${[schema.primKey, ...schema.indexes].map((index) => index.src).join(', ')}`,
  );
  expect({ version: database.verno, tables }).toMatchInlineSnapshot(`
    {
      "tables": [
        "contacts: id, dueOn, *sphereIds, *tags, *purposeIds, *matchKeys, [birthday.month+birthday.day], *dayKeys, deletedAt",
        "photos: id, contactId",
        "spheres: id, deletedAt",
        "interactions: id, *contactIds, day, openSince, networkId, tipId, askId, deletedAt",
        "tips: id, fromContactId, deletedAt",
        "forwards: id, [contactId+day], tipId",
        "introductions: id, *contactIds, status, deletedAt",
        "exchanges: id, contactId, networkId, day, deletedAt",
        "promises: id, contactId, openDueOn, deletedAt",
        "asks: id, status, purposeId, deletedAt",
        "requests: id, [contactId+day], askId",
        "purposes: id, deletedAt",
        "networks: id, *memberIds, *purposeIds, deletedAt",
        "meetings: id, [networkId+day], day, deletedAt",
        "reviews: id, [networkId+day]",
        "measures: id, day",
        "questions: id",
        "plans: id, &startsOn",
        "checkIns: id",
        "intentions: id",
        "dismissals: id",
        "undos: id",
        "settings: id",
        "snapshots: id",
        "handles: id",
      ],
      "version": 4,
    }
  `);
});

test('the data says of which version it is', () => {
  expect(SCHEMA_VERSION).toBe(new Database('version').verno);
});

test('the tables have the names under which files and other tools know them', () => {
  expect(new Database('names').name).toBe('names');
  expect(new Database().name).toBe('livstegn');
});

test.each([
  [1, VERSION_1],
  [2, VERSION_2],
  [3, VERSION_3],
] as const)(
  'data of version %i is all there in this one, and the trash and whose day it is are found by index',
  async (version, stores) => {
    const name = `from-${version}`;
    const before = new Dexie(name);
    before.version(version).stores(stores);
    const ada = makeContact({ id: 'ada', sphereIds: ['work'], dates: [{ label: 'wedding', month: 2, day: 29 }] });
    const bo = makeContact({ id: 'bo' });
    const rows: { readonly [table: string]: readonly { readonly id: string }[] } = {
      contacts: [ada, bo],
      spheres: [makeSphere({ id: 'work' })],
      interactions: [
        makeInteraction({ id: 'gone', contactIds: ['ada'], deletedAt: '2026-03-01T12:00:00.000Z' }),
        makeInteraction({ id: 'talk', contactIds: ['ada'] }),
      ],
      promises: [makePromise({ id: 'promise', contactId: 'ada' })],
      plans: [makePlan({ id: 'plan' })],
      settings: [makeSettings({ schemaVersion: version, capacity: 7 })],
    };
    await Promise.all(Object.entries(rows).map(([table, put]) => before.table(table).bulkAdd([...put])));
    before.close();

    const database = new Database(name);
    const found = await Promise.all(Object.keys(rows).map((table) => database.table(table).toArray()));
    expect(Object.fromEntries(Object.keys(rows).map((table, index) => [table, found[index]]))).toEqual({
      ...rows,
      contacts: [{ ...ada, dayKeys: [229] }, bo],
      settings: rows['settings']?.map((row) => Object.assign({}, row, { schemaVersion: SCHEMA_VERSION })),
    });
    expect(await database.interactions.where('deletedAt').above('').primaryKeys()).toEqual(['gone']);
    expect(await database.contacts.where('dayKeys').between(101, 301).primaryKeys()).toEqual(['ada']);
    expect(await Promise.all([database.snapshots.count(), database.handles.count()])).toEqual([0, 0]);
  },
);

test('a fresh profile is of the newest version at once', async () => {
  const database = new Database('fresh');
  await database.open();
  expect(database.verno).toBe(SCHEMA_VERSION);
});
