/** Logging what was sent to several: each may answer on their own. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { Database } from '../../src/store/database.ts';
import {
  deleteInteraction,
  editInteraction,
  historyWith,
  logInteraction,
  logMessages,
  takeOut,
} from '../../src/store/interactions.ts';
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

test('what is deleted goes to the trash: out of history and due day, and undo brings it back whole', async () => {
  const database = new Database(`trash-${Math.random()}`);
  await database.contacts.add(makeContact({ id: 'anna', tie: 'strong', rhythmSince: addDays(SUNDAY, -300) }));
  const draft = makeInteraction({ contactIds: ['anna'], initiator: 'them', answered: 'open' });
  const { id } = await logInteraction(database, draft, SUNDAY);
  const [row, contact] = [await database.interactions.get(id), await database.contacts.get('anna')];

  const undoId = await deleteInteraction(database, id, SUNDAY);
  expect(await historyWith(database, 'anna')).toEqual([]);
  expect(await database.interactions.get(id)).toMatchObject({ answered: 'open', deletedAt: expect.any(String) });
  expect(await database.interactions.where('openSince').above('').count()).toBe(0);
  expect(await database.contacts.get('anna')).not.toHaveProperty('lastFullOn');
  expect(await database.contacts.get('anna')).toMatchObject({ dueOn: addDays(SUNDAY, -300 + 92) });

  await undo(database, undoId, SUNDAY);
  expect(await database.interactions.get(id)).toEqual(row);
  expect(await database.contacts.get('anna')).toEqual(contact);
});

test('what lies in the trash can neither be mended nor deleted again', async () => {
  const database = new Database(`trash-${Math.random()}`);
  await database.contacts.add(makeContact({ id: 'anna' }));
  const { id } = await logInteraction(database, makeInteraction({ contactIds: ['anna'] }), SUNDAY);
  await deleteInteraction(database, id, SUNDAY);
  const trashed = await database.interactions.get(id);
  await editInteraction(database, { id, changes: { note: 'Mended' } }, SUNDAY);
  await deleteInteraction(database, id, SUNDAY);
  expect(await database.interactions.get(id)).toEqual(trashed);
});

test('someone taken out of a dinner leaves it to the others; taken out of a talk for two, the talk is gone', async () => {
  const database = new Database(`out-${Math.random()}`);
  await database.contacts.bulkAdd([makeContact({ id: 'anna' }), makeContact({ id: 'bo' })]);
  const { id } = await logInteraction(database, makeInteraction({ contactIds: ['anna', 'bo'] }), SUNDAY);
  for (const contactId of ['anna', 'bo']) {
    const interaction = await database.interactions.get(id);
    if (interaction === undefined) throw new Error('the row is gone');
    await takeOut(database, { interaction, contactId }, SUNDAY);
    expect(await historyWith(database, 'anna')).toEqual([]);
  }
  expect(await historyWith(database, 'bo')).toEqual([]);
  expect(await database.interactions.get(id)).toMatchObject({ contactIds: ['bo'], deletedAt: expect.any(String) });
});
