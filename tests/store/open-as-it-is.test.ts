import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../src/domain/settings.ts';
import { openAsItIs } from '../../src/store/open-as-it-is.ts';
import { Database } from '../../src/store/database.ts';
import { makeSettings } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

/** A database of that version, with settings in it. */
async function databaseOf(version: number): Promise<string> {
  const name = `version-${version}`;
  const older = new Dexie(name);
  older.version(version).stores({ settings: 'id', checkIns: 'id', dismissals: 'id', contacts: 'id' });
  await older.open();
  await older.table('settings').add(makeSettings({ checkInTime: '07:15' }));
  older.close();
  return name;
}

test('a database of our version opens whole, beside the one who has it open', async () => {
  const page = await openFresh();
  await page.settings.add(makeSettings({ checkInTime: '07:15' }));
  const opened = await openAsItIs(page.name);
  expect(opened?.isWhole).toBe(true);
  expect(await opened?.database.settings.get('settings')).toMatchObject({ checkInTime: '07:15' });
  opened?.database.close();
});

test('one of an older version opens as it is, and stays of that version', async () => {
  const name = await databaseOf(SCHEMA_VERSION - 1);
  const opened = await openAsItIs(name);
  expect(opened?.isWhole).toBe(false);
  expect(await opened?.database.settings.get('settings')).toMatchObject({ checkInTime: '07:15' });
  opened?.database.close();
  const again = await openAsItIs(name);
  expect([again?.isWhole, again?.database.verno]).toEqual([false, SCHEMA_VERSION - 1]);
  again?.database.close();
});

test('one of a newer version is left alone', async () => {
  expect(await openAsItIs(await databaseOf(SCHEMA_VERSION + 1))).toBeUndefined();
});

test('none is made where none is', async () => {
  expect(await openAsItIs('nowhere')).toBeUndefined();
  expect(await Dexie.exists('nowhere')).toBe(false);
});

test('it lets go when a page upgrades or erases, and doesn’t come back', async () => {
  const page = await openFresh();
  const opened = await openAsItIs(page.name);
  await page.delete();
  expect(opened?.database.isOpen()).toBe(false);
  await expect(opened?.database.settings.get('settings')).rejects.toThrow('closed');
  expect(await Dexie.exists(page.name)).toBe(false);
  expect(new Database('x').verno).toBe(SCHEMA_VERSION);
});
