import { expect, test, vi } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import type { Database } from '../../src/store/database.ts';
import { givingWith, helpBetween } from '../../src/store/giving-with.ts';
import { saveProfile } from '../../src/store/profile.ts';
import { makeContact, makeExchange, makePromise, makeSphere } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

function isSame(offered: string, sought: string): boolean {
  return offered === sought;
}

async function withEntries(): Promise<Database> {
  const database = await openFresh();
  await saveProfile(database, { offers: ['budgets'], seeks: ['a choir'] });
  await database.spheres.add(makeSphere({ id: 'family', private: true }));
  await database.exchanges.bulkAdd([1, 2, 3].map(() => makeExchange({ contactId: 'ada' })));
  await database.promises.bulkAdd([makePromise({ id: 'recipe', contactId: 'ada' })]);
  return database;
}

async function giving(database: Database, fields: Partial<Contact>) {
  const ada = makeContact({ id: 'ada', seeks: ['budgets'], offers: ['a choir'], ...fields });
  await database.contacts.put(ada);
  return { ...(await givingWith(database, 'ada')), ...(await helpBetween(database, 'ada', async () => isSame)) };
}

test('how it stands is said only where one asked for it', async () => {
  const database = await withEntries();
  expect((await giving(database, {})).ledger).toEqual({ lines: [] });
  const { ledger } = await giving(database, { balanceShown: true });
  expect(ledger?.balance).toBe('mostly-given');
  expect(ledger?.lines).toHaveLength(3);
});

test.each([
  ['in the family', { sphereIds: ['family'] }],
  ['at professional distance', { distance: true }],
])('%s there is no ledger and no matching, even if one asked before; promises are told of', async (_, fields) => {
  const database = await withEntries();
  const { ledger, iCould, theyCould, promises } = await giving(database, { balanceShown: true, ...fields });
  expect({ ledger, iCould, theyCould }).toEqual({ ledger: undefined, iCould: [], theyCould: [] });
  expect(promises.map(({ id }) => id)).toEqual(['recipe']);
});

test('what each could help the other with is found both ways, but not for those who want no suggestions', async () => {
  const database = await withEntries();
  expect(await giving(database, {})).toMatchObject({
    iCould: [{ offered: 'budgets', sought: 'budgets' }],
    theyCould: [{ offered: 'a choir', sought: 'a choir' }],
  });
  expect(await giving(database, { standing: 'never' })).toMatchObject({ iCould: [], theyCould: [] });
});

test.each([
  ['nothing is offered or sought by oneself', { offers: [], seeks: [] }, { seeks: ['budgets'], offers: ['a choir'] }],
  ['nothing is known of them', { offers: ['budgets'], seeks: ['a choir'] }, { seeks: [], offers: [] }],
  ['both offer, and neither seeks', { offers: ['budgets'], seeks: [] }, { seeks: [], offers: ['budgets'] }],
])('where %s, the words are not fetched', async (_, profile, theirs) => {
  const database = await openFresh();
  await saveProfile(database, profile);
  await database.contacts.put(makeContact({ id: 'ada', ...theirs }));
  const fetchWords = vi.fn<() => Promise<typeof isSame>>(async () => isSame);
  expect(await helpBetween(database, 'ada', fetchWords)).toEqual({ iCould: [], theyCould: [] });
  expect(fetchWords).not.toHaveBeenCalled();
});
