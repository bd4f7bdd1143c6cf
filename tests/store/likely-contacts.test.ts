/** Choosing people for a log: the likely ones first, the others by name. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { Database } from '../../src/store/database.ts';
import { contactsNamed, likelyContacts, namedContacts } from '../../src/store/likely-contacts.ts';
import { makeContact, makeInteraction, makePlan, SUNDAY } from '../support/make.ts';

let database: Database;

beforeEach(async () => {
  database = new Database(`likely-${Math.random()}`);
  await database.contacts.bulkAdd([
    makeContact({ id: 'anna', displayName: 'Anna Holm' }),
    makeContact({ id: 'åse', displayName: 'Åse Sørensen', nicknames: ['Mor'] }),
    makeContact({ id: 'bo', displayName: 'Bo Lind', organization: 'Havnen' }),
    makeContact({ id: 'gone', displayName: 'Anna Gone', deletedAt: '2026-03-01T12:00:00.000Z' }),
  ]);
});

test('This week’s people come first, then those one was last in touch with; nobody from the trash', async () => {
  await database.plans.add(makePlan({ items: [{ contactId: 'bo', reasons: [] }] }));
  await database.interactions.bulkAdd([
    makeInteraction({ contactIds: ['anna'], day: addDays(SUNDAY, -9) }),
    makeInteraction({ contactIds: ['gone', 'åse'], day: addDays(SUNDAY, -2) }),
  ]);
  const likely = await likelyContacts(database, SUNDAY, 12);
  expect(likely.map(({ id }) => id)).toEqual(['bo', 'åse', 'anna']);
  expect(await likelyContacts(database, SUNDAY, 1)).toHaveLength(1);
});

test('Someone who is remembered is never offered, but still found by name', async () => {
  await database.contacts.update('bo', { standing: 'remembered' });
  await database.plans.add(makePlan({ items: [{ contactId: 'bo', reasons: [] }] }));
  expect(await likelyContacts(database, SUNDAY, 12)).toEqual([]);
  expect(contactsNamed(await namedContacts(database), 'bo', 8)).toHaveLength(1);
});

test.each([
  ['ase', ['åse']],
  ['sor as', ['åse']],
  ['mor', ['åse']],
  ['havn', ['bo']],
  ['anna', ['anna']],
  ['nna', []],
  ['  ', []],
])('%j finds %j', async (text, ids) => {
  const found = contactsNamed(await namedContacts(database), text, 8);
  expect(found.map(({ id }) => id)).toEqual(ids);
});
