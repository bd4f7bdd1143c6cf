import { expect, test } from 'vitest';
import type { Network } from '../../src/domain/network.ts';
import { deleteForGood } from '../../src/store/delete-for-good.ts';
import { restoreThings } from '../../src/store/restore.ts';
import { trashedDealings } from '../../src/store/trashed-dealings.ts';
import { makeContact, makeExchange, makeInteraction, makePlan, makePromise, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const at = { deletedAt: '2026-03-07T12:00:00.000Z' };

async function withTrash() {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', displayName: 'Ada' }),
    makeContact({ id: 'trashed', deletedAt: '2026-03-01T12:00:00.000Z' }),
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of a network its name alone matters here
  await database.networks.add({ id: 'choir', name: 'The choir', memberIds: [], purposeIds: [] } as unknown as Network);
  await database.interactions.add(makeInteraction({ id: 'talk', contactIds: ['ada'], ...at }));
  const source = { table: 'interactions', id: 'talk' };
  await database.exchanges.bulkAdd([
    makeExchange({ id: 'by itself', contactId: 'ada', ...at }),
    makeExchange({ id: 'with its talk', contactId: 'ada', source, ...at }),
    makeExchange({ id: 'before its talk', contactId: 'ada', source, deletedAt: '2026-03-06T12:00:00.000Z' }),
    makeExchange({
      id: 'of a source of another kind',
      contactId: 'ada',
      source: { table: 'contacts', id: 'ada' },
      ...at,
    }),
    makeExchange({ id: 'with a network', networkId: 'choir', ...at }),
    makeExchange({ id: 'with someone in the trash', contactId: 'trashed', ...at }),
    makeExchange({ id: 'still there', contactId: 'ada' }),
  ]);
  await database.promises.bulkAdd([
    makePromise({ id: 'recipe', contactId: 'ada', ...at }),
    makePromise({ id: 'to someone in the trash', contactId: 'trashed', ...at }),
    makePromise({ id: 'open', contactId: 'ada' }),
  ]);
  return database;
}

test('entries and promises that lie in the trash by themselves are told of, with whom they are about', async () => {
  const told = (await trashedDealings(await withTrash())).map(([row, { name }]) => [row.id, name]);
  expect(told).toEqual([
    ['before its talk', 'Ada'],
    ['by itself', 'Ada'],
    ['of a source of another kind', 'Ada'],
    ['with a network', 'The choir'],
    ['recipe', 'Ada'],
  ]);
});

test('they come back as they were, or go for good with the reason that stood on them', async () => {
  const database = await withTrash();
  const both = [
    { table: 'exchanges', id: 'by itself' },
    { table: 'promises', id: 'recipe' },
  ] as const;
  await restoreThings(database, both, SUNDAY);
  expect(await database.exchanges.get('by itself')).not.toHaveProperty('deletedAt');
  expect(await database.promises.get('recipe')).toMatchObject({ openDueOn: SUNDAY });
  await database.promises.update('recipe', at);
  const reasons = [
    { code: 'promise', ids: ['recipe'] },
    { code: 'due', ids: [] },
  ] as const;
  await database.plans.add(makePlan({ items: [{ contactId: 'ada', reasons }] }));
  await deleteForGood(database, both);
  expect(await database.exchanges.get('by itself')).not.toHaveProperty('deletedAt');
  expect(await database.promises.get('recipe')).toBeUndefined();
  expect((await database.plans.toArray())[0]?.items[0]?.reasons).toEqual([{ code: 'due', ids: [] }]);
});
