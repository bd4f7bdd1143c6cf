/** Networks and meetings in the trash: what is told of, what comes back together, and what goes for good. */
import { describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { deleteForGood, emptyTrash } from '../../src/store/delete-for-good.ts';
import { historyWith } from '../../src/store/interactions.ts';
import { meetingById } from '../../src/store/meetings-of.ts';
import { logMeeting, trashMeeting } from '../../src/store/meetings.ts';
import { networkById, trashNetwork } from '../../src/store/networks.ts';
import { restoreThings } from '../../src/store/restore.ts';
import { trashedThings } from '../../src/store/trash.ts';
import { makeContact, makeExchange, makeMeeting, makeNetwork, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

async function withMeeting(): Promise<Database> {
  const database = await openFresh();
  await database.contacts.bulkAdd([makeContact({ id: 'ada' }), makeContact({ id: 'bo' })]);
  await database.networks.add(makeNetwork({ id: 'choir', name: 'Choir', memberIds: ['ada', 'bo'], keeperId: 'ada' }));
  await database.meetings.add(makeMeeting({ id: 'tuesday', networkId: 'choir' }));
  const said = [{ contactId: 'ada', text: 'Sing louder' }];
  await logMeeting(database, { id: 'tuesday', log: { attendeeIds: ['ada', 'bo'], said } }, SUNDAY);
  return database;
}

const tablesIn = async (database: Database) => (await trashedThings(database, SUNDAY)).map(({ table }) => table);

describe('A meeting', () => {
  test('lies in the trash with its interaction, told of once, by the name of its network', async () => {
    const database = await withMeeting();
    await trashMeeting(database, 'tuesday', SUNDAY);
    expect(await trashedThings(database, SUNDAY)).toMatchObject([{ table: 'meetings', name: 'Choir' }]);
  });

  test('comes back with it, and the clocks with both', async () => {
    const database = await withMeeting();
    await trashMeeting(database, 'tuesday', SUNDAY);
    expect((await database.contacts.get('ada'))?.lastFullOn).toBeUndefined();
    await restoreThings(database, [{ table: 'meetings', id: 'tuesday' }], SUNDAY);
    expect(await meetingById(database, 'tuesday')).toMatchObject({ attendeeIds: ['ada', 'bo'] });
    expect(await historyWith(database, 'bo')).toHaveLength(1);
    expect((await database.contacts.get('ada'))?.lastFullOn).toBe(SUNDAY);
    expect(await tablesIn(database)).toEqual([]);
  });

  test('goes for good with it', async () => {
    const database = await withMeeting();
    await trashMeeting(database, 'tuesday', SUNDAY);
    await deleteForGood(database, [{ table: 'meetings', id: 'tuesday' }]);
    expect(await database.meetings.count()).toBe(0);
    expect(await database.interactions.count()).toBe(0);
  });

  test('where nobody was met comes back alone', async () => {
    const database = await openFresh();
    await database.networks.add(makeNetwork({ id: 'choir' }));
    await database.meetings.add(makeMeeting({ id: 'tuesday', networkId: 'choir' }));
    await trashMeeting(database, 'tuesday', SUNDAY);
    await restoreThings(database, [{ table: 'meetings', id: 'tuesday' }], SUNDAY);
    expect(await meetingById(database, 'tuesday')).toBeDefined();
  });

  test('is not told of while its network lies there too', async () => {
    const database = await withMeeting();
    await trashMeeting(database, 'tuesday', SUNDAY);
    await trashNetwork(database, 'choir');
    expect(await tablesIn(database)).toEqual(['networks']);
  });
});

describe('A network', () => {
  test('comes back with its meetings', async () => {
    const database = await withMeeting();
    await trashNetwork(database, 'choir');
    await restoreThings(database, [{ table: 'networks', id: 'choir' }], SUNDAY);
    expect(await networkById(database, 'choir')).toBeDefined();
    expect(await meetingById(database, 'tuesday')).toBeDefined();
  });

  test('goes for good with its meetings and what stands in the ledger of it; that one met stays', async () => {
    const database = await withMeeting();
    const stamps = { createdAt: '', updatedAt: '', rev: 1 };
    await database.exchanges.bulkAdd([makeExchange({ networkId: 'choir' }), makeExchange({ contactId: 'ada' })]);
    await database.requests.add({ ...stamps, id: 'request', askId: 'ask', networkId: 'choir', day: SUNDAY });
    await database.reviews.add({ ...stamps, id: 'review', networkId: 'choir', day: SUNDAY, answers: {} });
    await trashNetwork(database, 'choir');
    await emptyTrash(database);
    const counts = [database.networks, database.meetings, database.requests, database.reviews];
    expect(await Promise.all(counts.map((table) => table.count()))).toEqual([0, 0, 0, 0]);
    expect(await database.exchanges.toArray()).toMatchObject([{ contactId: 'ada' }]);
    const [talk] = await historyWith(database, 'ada');
    expect(talk).toBeDefined();
    expect(talk).not.toHaveProperty('networkId');
  });

  test('keeps nothing of somebody who is gone for good', async () => {
    const database = await withMeeting();
    await database.contacts.update('ada', { deletedAt: '2026-03-08T12:00:00.000Z' });
    await deleteForGood(database, [{ table: 'contacts', id: 'ada' }]);
    expect(await networkById(database, 'choir')).toMatchObject({ memberIds: ['bo'] });
    expect(await networkById(database, 'choir')).not.toHaveProperty('keeperId');
    expect(await meetingById(database, 'tuesday')).toMatchObject({ attendeeIds: ['bo'], said: [] });
  });
});
