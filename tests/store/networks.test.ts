/** Networks in the database: made with a name, mended, closed and taken up again. */
import { expect, test } from 'vitest';
import {
  addMembers,
  addNetwork,
  changeMembers,
  changeNetwork,
  closeNetwork,
  livingNetworks,
  networkById,
  openNetworks,
  reopenNetwork,
  trashNetwork,
} from '../../src/store/networks.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeNetwork, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('a name and a rhythm make a network, and undoing takes it away', async () => {
  const database = await openFresh();
  const { id, undoId } = await addNetwork(database, { name: 'Choir', rhythm: { every: 1, unit: 'week' } });
  expect(await networkById(database, id)).toMatchObject({
    name: 'Choir',
    rhythm: { every: 1, unit: 'week' },
    memberIds: [],
    purposeIds: [],
    checklist: {},
  });
  await undo(database, undoId, SUNDAY);
  expect(await livingNetworks(database)).toEqual([]);
});

test('many join at once, each once; who was made one with somebody joins as that one', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada' }),
    makeContact({ id: 'bo' }),
    makeContact({ id: 'old', mergedIntoId: 'bo', deletedAt: '2026-03-01T12:00:00.000Z' }),
  ]);
  await database.networks.add(makeNetwork({ id: 'choir', memberIds: ['ada'] }));
  const undoId = await addMembers(database, { id: 'choir', contactIds: ['ada', 'old', 'bo'] });
  expect((await networkById(database, 'choir'))?.memberIds).toEqual(['ada', 'bo']);
  await undo(database, undoId, SUNDAY);
  expect((await networkById(database, 'choir'))?.memberIds).toEqual(['ada']);
});

test('adding only those who are in it already writes nothing', async () => {
  const database = await openFresh();
  await database.networks.add(makeNetwork({ id: 'choir', memberIds: ['ada'] }));
  await addMembers(database, { id: 'choir', contactIds: ['ada'] });
  expect((await networkById(database, 'choir'))?.rev).toBe(1);
});

test('whoever leaves no longer keeps it together', async () => {
  const database = await openFresh();
  await database.networks.add(
    makeNetwork({ id: 'choir', memberIds: ['ada', 'bo'], keeper: 'Ada', keeperId: 'ada', level: 'staff' }),
  );
  await changeMembers(database, { id: 'choir', added: ['cy'], removed: new Set(['ada']) });
  const network = await networkById(database, 'choir');
  expect(network).toMatchObject({ memberIds: ['bo', 'cy'], level: 'staff' });
  expect(network).not.toHaveProperty('keeperId');
  expect(network).not.toHaveProperty('keeper');
});

test('closing keeps everything, and it can be taken up again', async () => {
  const database = await openFresh();
  await database.networks.bulkAdd([makeNetwork({ id: 'choir', memberIds: ['ada'] }), makeNetwork({ id: 'board' })]);
  await closeNetwork(database, 'choir', SUNDAY);
  expect(await networkById(database, 'choir')).toMatchObject({ closedOn: SUNDAY, memberIds: ['ada'] });
  expect((await openNetworks(database)).map(({ id }) => id)).toEqual(['board']);
  expect(await livingNetworks(database)).toHaveLength(2);
  await reopenNetwork(database, 'choir');
  expect(await openNetworks(database)).toHaveLength(2);
});

test('one in the trash is nowhere, and nothing changes it', async () => {
  const database = await openFresh();
  await database.networks.add(makeNetwork({ id: 'choir', memberIds: ['ada'] }));
  await trashNetwork(database, 'choir');
  expect(await networkById(database, 'choir')).toBeUndefined();
  expect(await livingNetworks(database)).toEqual([]);
  await changeNetwork(database, { id: 'choir', changes: { name: 'Other' } });
  expect((await database.networks.get('choir'))?.name).toBe('Study circle');
});
