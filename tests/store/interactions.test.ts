/** Logging what was sent to several: each may answer on their own. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { Database } from '../../src/store/database.ts';
import { logMessages } from '../../src/store/interactions.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeInteraction, SUNDAY } from '../support/make.ts';

test('a message to several is a row each, of one group, and one undo takes all of it back', async () => {
  const database = new Database(`messages-${Math.random()}`);
  const since = addDays(SUNDAY, -300);
  await database.contacts.bulkAdd([
    makeContact({ id: 'anna', tie: 'weak', rhythmSince: since }),
    makeContact({ id: 'bo', tie: 'weak', rhythmSince: since }),
  ]);

  const draft = makeInteraction({ contactIds: ['anna', 'bo'], answered: 'open' });
  const { undoId } = await logMessages(database, draft, SUNDAY);

  const rows = await database.interactions.toArray();
  expect(rows.map((row) => row.contactIds)).toEqual([['anna'], ['bo']]);
  expect(rows.every((row) => row.openSince === SUNDAY)).toBe(true);
  expect(new Set(rows.map((row) => row.groupId)).size).toBe(1);
  expect(new Set(rows.map((row) => row.id)).size).toBe(2);
  const contacts = await database.contacts.toArray();
  expect(contacts.map((contact) => contact.lastFullOn)).toEqual([SUNDAY, SUNDAY]);

  await undo(database, undoId, SUNDAY);
  expect(await database.interactions.count()).toBe(0);
  expect((await database.contacts.get('anna'))?.lastFullOn).toBeUndefined();
});
