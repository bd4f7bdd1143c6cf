import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { SCHEMA_VERSION } from '../../src/domain/settings.ts';
import { leaveAsItIs, noteOpening } from '../../src/store/away.ts';
import { dismissedOffers } from '../../src/store/dismissals.ts';
import { startAfresh } from '../../src/store/rhythms.ts';
import { settingsOf } from '../../src/store/settings.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeSettings, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const ago = (days: number) => addDays(SUNDAY, -days);

async function openAfter(days: number) {
  const database = await openFresh();
  await database.settings.add(makeSettings({ lastOpenedOn: ago(days) }));
  await database.contacts.add(makeContact({ tie: 'weak', birthday: { month: 2, day: 20 } }));
  return database;
}

test('each opening is noted; an absence is written down with it, and stays when one opens again', async () => {
  const database = await openAfter(30);
  await Promise.all([noteOpening(database, SUNDAY), noteOpening(database, SUNDAY)]);
  const away = { since: ago(30), until: SUNDAY };
  expect(await settingsOf(database)).toMatchObject({ lastOpenedOn: SUNDAY, away });
  await noteOpening(database, addDays(SUNDAY, 2));
  expect(await settingsOf(database)).toMatchObject({ lastOpenedOn: addDays(SUNDAY, 2), away });
});

test('an absence of which there is nothing to tell is not written down, and one that was told of enough goes', async () => {
  const database = await openAfter(30);
  await noteOpening(database, SUNDAY);
  await database.contacts.clear();
  await noteOpening(database, addDays(SUNDAY, 1));
  expect(await settingsOf(database)).not.toHaveProperty('away');
  expect((await settingsOf(database)).lastOpenedOn).toBe(addDays(SUNDAY, 1));
});

test('three days are no absence, nothing is noted before anything is laid out, nor in newer data', async () => {
  const database = await openAfter(3);
  await noteOpening(database, SUNDAY);
  expect(await settingsOf(database)).not.toHaveProperty('away');
  await database.settings.put(makeSettings({ schemaVersion: SCHEMA_VERSION + 1 }));
  await noteOpening(database, SUNDAY);
  expect(await settingsOf(database)).not.toHaveProperty('lastOpenedOn');
  const empty = await openFresh();
  await noteOpening(empty, SUNDAY);
  expect(await empty.settings.count()).toBe(0);
});

test.each([
  ['before it is noted', false],
  ['after it is noted', true],
])('leaving it as it is ends the absence for good, %s, unless it is undone', async (_, isNoted) => {
  const database = await openAfter(30);
  if (isNoted) await noteOpening(database, SUNDAY);
  const before = await settingsOf(database);
  const undoId = await leaveAsItIs(database, SUNDAY);
  await noteOpening(database, SUNDAY);
  expect(await settingsOf(database)).toMatchObject({ lastOpenedOn: SUNDAY });
  expect(await settingsOf(database)).not.toHaveProperty('away');
  expect([...(await dismissedOffers(database, addDays(SUNDAY, 20)))]).toEqual(['fresh-start']);
  await undo(database, undoId, SUNDAY);
  const { lastOpenedOn, away } = await settingsOf(database);
  expect({ lastOpenedOn, away }).toEqual({ lastOpenedOn: before.lastOpenedOn, away: before.away });
  expect(await database.dismissals.count()).toBe(0);
});

test('a fresh start deals with the absence too', async () => {
  const database = await openAfter(30);
  await noteOpening(database, SUNDAY);
  await startAfresh(database, SUNDAY);
  expect(await settingsOf(database)).toMatchObject({ lastFreshStartOn: SUNDAY, lastOpenedOn: SUNDAY });
  expect(await settingsOf(database)).not.toHaveProperty('away');
});
