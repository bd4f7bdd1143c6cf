import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from '../../src/store/database.ts';

test('the schema is the one that was shipped: it may only grow, by a new version with a test that opens the one before', () => {
  const database = new Database('schema');
  const tables = database.tables.map(
    ({ name, schema }) => `${name}: ${[schema.primKey, ...schema.indexes].map((index) => index.src).join(', ')}`,
  );
  expect({ version: database.verno, tables }).toMatchInlineSnapshot(`
    {
      "tables": [
        "contacts: id, dueOn, *sphereIds, *tags, *purposeIds, *matchKeys, [birthday.month+birthday.day], deletedAt",
        "photos: id, contactId",
        "spheres: id",
        "interactions: id, *contactIds, day, openSince, networkId, tipId, askId",
        "tips: id, fromContactId",
        "forwards: id, [contactId+day], tipId",
        "introductions: id, *contactIds, status",
        "exchanges: id, contactId, networkId, day",
        "promises: id, contactId, openDueOn",
        "asks: id, status, purposeId",
        "requests: id, [contactId+day], askId",
        "purposes: id",
        "networks: id, *memberIds, *purposeIds",
        "meetings: id, [networkId+day], day",
        "reviews: id, [networkId+day]",
        "measures: id, day",
        "questions: id",
        "plans: id, &startsOn",
        "checkIns: id",
        "intentions: id",
        "dismissals: id",
        "undos: id",
        "settings: id",
      ],
      "version": 1,
    }
  `);
});

test('the tables have the names under which files and other tools know them', () => {
  expect(new Database('names').name).toBe('names');
  expect(new Database().name).toBe('livstegn');
});
