import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Database } from '../../src/store/database.ts';
import { creditTalk, uncreditTalk } from '../../src/store/entries-of-talk.ts';
import { talkNow, talkSince } from '../../src/store/talk-now.ts';
import { makeContact, makeInteraction, makeSphere, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

async function withTalk(): Promise<Database> {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'family', private: true }));
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada' }),
    makeContact({ id: 'mother', sphereIds: ['family'] }),
    makeContact({ id: 'gone', deletedAt: '2026-03-08T12:00:00.000Z' }),
  ]);
  await database.interactions.add(makeInteraction({ id: 'talk', contactIds: ['ada'], createdAt: '2026-03-08T12:00' }));
  return database;
}

test('who helped whom is known of a talk, where there may be a ledger', async () => {
  const database = await withTalk();
  const asked = { interactionId: 'talk', contactId: 'ada' };
  expect(await talkNow(database, asked)).toMatchObject({ talk: { id: 'talk' }, helped: [] });
  await creditTalk(database, { ...asked, direction: 'received' });
  await creditTalk(database, { ...asked, direction: 'given' });
  await uncreditTalk(database, { ...asked, direction: 'given' });
  expect(await talkNow(database, asked)).toMatchObject({ helped: ['received'] });
  expect(await talkNow(database, { ...asked, contactId: 'mother' })).not.toHaveProperty('helped');
  expect(await talkNow(database, { ...asked, contactId: 'nobody' })).toBeUndefined();
  expect(await talkNow(database, { ...asked, interactionId: 'nothing' })).toBeUndefined();
});

test('the talk noted last in a round is asked about, till something was said of it', async () => {
  const database = await withTalk();
  const found = async (since = '2026-03-08T11:00') => (await talkSince(database, since, SUNDAY))?.talk.id;
  expect(await found()).toBe('talk');
  expect(await found('2026-03-08T12:30')).toBeUndefined();
  await database.interactions.update('talk', { outcomes: ['support'] });
  expect(await found()).toBeUndefined();
});

test.each([
  ['with two', { contactIds: ['ada', 'mother'] }],
  ['with someone in the trash', { contactIds: ['gone'] }],
  ['with nobody known', { contactIds: ['nobody'] }],
  ['of a while ago', { day: addDays(SUNDAY, -3) }],
])('nothing is asked of a talk %s', async (_, fields) => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada' }),
    makeContact({ id: 'mother' }),
    makeContact({ id: 'gone', deletedAt: '2026-03-08T12:00:00.000Z' }),
  ]);
  await database.interactions.add(makeInteraction({ contactIds: ['ada'], ...fields }));
  expect(await talkSince(database, '', SUNDAY)).toBeUndefined();
});
