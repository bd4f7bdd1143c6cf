import { expect, test } from 'vitest';
import { changeServing, linkContacts } from '../../src/store/purpose-links.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeNetwork, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

async function withPeople() {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'helle', purposeIds: ['help'] }),
    makeContact({ id: 'bo' }),
    makeContact({ id: 'gone', deletedAt: '2026-03-08T12:00:00.000Z', mergedIntoId: 'bo' }),
  ]);
  await database.networks.bulkAdd([makeNetwork({ id: 'circle' }), makeNetwork({ id: 'choir', purposeIds: ['job'] })]);
  const serving = async () => ({
    contacts: (await database.contacts.where('purposeIds').equals('job').primaryKeys()).toSorted(),
    networks: await database.networks.where('purposeIds').equals('job').primaryKeys(),
  });
  return { database, serving };
}

test('those who serve it are linked, each once, whoever they have become since', async () => {
  const { database, serving } = await withPeople();
  const undoId = await linkContacts(database, { purposeId: 'job', contactIds: ['helle', 'gone', 'bo', 'nobody'] });
  expect(await serving()).toMatchObject({ contacts: ['bo', 'helle'] });
  expect(await database.contacts.get('helle')).toMatchObject({ purposeIds: ['help', 'job'], rev: 2 });
  await linkContacts(database, { purposeId: 'job', contactIds: ['helle'] });
  expect(await database.contacts.get('helle')).toMatchObject({ rev: 2 });
  await undo(database, undoId, SUNDAY);
  expect(await serving()).toMatchObject({ contacts: [] });
});

test('people and networks come and go in one intention', async () => {
  const { database, serving } = await withPeople();
  await linkContacts(database, { purposeId: 'job', contactIds: ['helle'] });
  const undoId = await changeServing(database, 'job', {
    contacts: { added: ['bo'], removed: ['helle'] },
    networks: { added: ['circle'], removed: ['choir', 'nobody'] },
  });
  expect(await serving()).toEqual({ contacts: ['bo'], networks: ['circle'] });
  expect(await database.contacts.get('helle')).toMatchObject({ purposeIds: ['help'] });
  await undo(database, undoId, SUNDAY);
  expect(await serving()).toEqual({ contacts: ['helle'], networks: ['choir'] });
});

test('whoever does not serve it is not taken away from it', async () => {
  const { database } = await withPeople();
  await changeServing(database, 'job', { contacts: { removed: ['bo'] } });
  expect(await database.contacts.get('bo')).toMatchObject({ rev: 1 });
});
