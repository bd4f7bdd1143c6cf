import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Database } from '../../src/store/database.ts';
import { giftToGive, waveGiftAway } from '../../src/store/gifts.ts';
import { saveProfile } from '../../src/store/profile.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeExchange, makePlan, makeSettings, makeSphere, makeTip } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');

function isSame(offered: string, sought: string): boolean {
  return offered === sought;
}

async function whom(database: Database): Promise<string | undefined> {
  return (await giftToGive(database, today, isSame))?.contact.id;
}

test('whoever seeks what one offers is thought of, till one waves it away', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'ada', seeks: ['a choir', 'budgets'] }));
  expect(await whom(database)).toBeUndefined();
  await saveProfile(database, { offers: ['budgets'] });
  expect(await giftToGive(database, today, isSame)).toMatchObject({
    gift: { kind: 'offer', contactId: 'ada', offered: 'budgets', sought: 'budgets' },
    contact: { id: 'ada' },
  });
  const undoId = await waveGiftAway(database, 'ada', today);
  expect(await whom(database)).toBeUndefined();
  expect((await giftToGive(database, addDays(today, 90), isSame))?.contact.id).toBe('ada');
  await undo(database, undoId, today);
  expect(await whom(database)).toBe('ada');
});

test.each([
  ['someone who wants no suggestions', { standing: 'never' }],
  ['someone left to rest', { restingSince: today }],
  ['someone in the trash', { deletedAt: '2026-03-01T12:00:00.000Z' }],
  ['family', { sphereIds: ['family'] }],
  ['a client', { distance: true }],
] as const)('%s is not thought of', async (_, fields) => {
  const database = await openFresh();
  await saveProfile(database, { offers: ['budgets'] });
  await database.spheres.add(makeSphere({ id: 'family', private: true }));
  await database.contacts.add(makeContact({ seeks: ['budgets'], ...fields }));
  expect(await whom(database)).toBeUndefined();
});

test('whoever had something lately is left alone, but not for what was thrown away or received', async () => {
  const database = await openFresh();
  await saveProfile(database, { offers: ['budgets'] });
  await database.contacts.add(makeContact({ id: 'ada', seeks: ['budgets'] }));
  await database.exchanges.bulkAdd([
    makeExchange({ contactId: 'ada', day: addDays(today, -90) }),
    makeExchange({ contactId: 'ada', day: today, direction: 'received' }),
    makeExchange({ contactId: 'ada', day: today, deletedAt: '2026-03-08T12:00:00.000Z' }),
    makeExchange({ networkId: 'choir', day: today }),
  ]);
  expect(await whom(database)).toBe('ada');
  await database.exchanges.add(makeExchange({ contactId: 'ada', day: addDays(today, -3) }));
  expect(await whom(database)).toBeUndefined();
});

test('a tip that stands on a card of this week is a gift too, while it waits', async () => {
  const database = await openFresh();
  await database.settings.add(makeSettings());
  await database.contacts.add(makeContact({ id: 'ada' }));
  const reasons = [
    { code: 'tip', ids: ['walks', 'gone'] },
    { code: 'due', ids: [] },
  ] as const;
  await database.plans.add(makePlan({ items: [{ contactId: 'ada', reasons }] }));
  await database.tips.add(makeTip({ id: 'walks', title: 'Walks' }));
  expect(await giftToGive(database, today, isSame)).toMatchObject({
    gift: { kind: 'tip', tipId: 'walks' },
    tip: { title: 'Walks' },
  });
  await database.tips.update('walks', { archivedOn: today });
  expect(await whom(database)).toBeUndefined();
});
