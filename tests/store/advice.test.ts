import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { adviceNow } from '../../src/store/advice.ts';
import { addAsk } from '../../src/store/asks.ts';
import { addNetwork, closeNetwork } from '../../src/store/networks.ts';
import { addPurpose } from '../../src/store/purposes.ts';
import { addRequest, answerRequest, requestsOf, thankFor } from '../../src/store/requests.ts';
import { saveSettings } from '../../src/store/settings.ts';
import { makeContact, makeExchange, makeInteraction, makePlan, makePromise, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('where nothing is yet, each begins at the beginning', async () => {
  const { advised } = await adviceNow(await openFresh(), SUNDAY);
  expect(Object.values(advised).map(({ act }) => act.code)).toEqual(['write', 'add', 'time', 'ask', 'add']);
});

test('a purpose that nobody serves is to be linked; one that a network serves is to be seen', async () => {
  const database = await openFresh();
  const { id } = await addPurpose(database, { kind: 'new-job', wish: 'A job with people' });
  const before = await adviceNow(database, SUNDAY);
  expect(before.advised.purpose).toEqual({ standing: 'one', act: { code: 'link', id } });
  await addNetwork(database, { name: 'Choir', purposeIds: [id] });
  expect((await adviceNow(database, SUNDAY)).advised.purpose.act).toEqual({ code: 'see', id });
});

test('someone in the trash serves nothing', async () => {
  const database = await openFresh();
  const { id } = await addPurpose(database, { kind: 'new-job', wish: '' });
  await database.contacts.add(makeContact({ purposeIds: [id], deletedAt: '2026-03-01T12:00:00.000Z' }));
  expect((await adviceNow(database, SUNDAY)).advised.purpose.act.code).toBe('link');
});

test('someone who is remembered and a network that was closed serve nothing any more', async () => {
  const database = await openFresh();
  const { id } = await addPurpose(database, { kind: 'new-job', wish: '' });
  await database.contacts.add(makeContact({ purposeIds: [id], standing: 'remembered' }));
  const choir = await addNetwork(database, { name: 'Choir', purposeIds: [id] });
  expect((await adviceNow(database, SUNDAY)).advised.purpose.act.code).toBe('see');
  await closeNetwork(database, choir.id, SUNDAY);
  expect((await adviceNow(database, SUNDAY)).advised.purpose.act).toEqual({ code: 'link', id });
});

test('a network is looked back on when that is due, and else says what it is for', async () => {
  const database = await openFresh();
  const { id } = await addNetwork(database, { name: 'Choir' });
  const made = (await database.networks.get(id))?.createdAt.slice(0, 10) ?? '';
  const today = addDays(SUNDAY, 0);
  expect(made).not.toBe('');
  await database.networks.update(id, { createdAt: `${addDays(today, -10)}T12:00:00.000Z` });
  expect((await adviceNow(database, today)).advised.choose).toEqual({ standing: 'one', act: { code: 'aim', id } });
  await database.networks.update(id, { createdAt: `${addDays(today, -400)}T12:00:00.000Z` });
  expect((await adviceNow(database, today)).advised.choose.act).toEqual({ code: 'review', id });
});

test('a promise comes before the time one would like to give, and giving is counted for ninety days', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([makeContact({ id: 'helle' }), makeContact({ id: 'gone', standing: 'remembered' })]);
  await database.promises.add(makePromise({ contactId: 'gone', dueOn: SUNDAY }));
  await database.exchanges.bulkAdd([
    makeExchange({ contactId: 'helle', day: addDays(SUNDAY, -90) }),
    makeExchange({ contactId: 'helle', day: addDays(SUNDAY, -91) }),
    makeExchange({ contactId: 'helle', direction: 'received' }),
  ]);
  const before = await adviceNow(database, SUNDAY);
  expect(before.advised.invest).toEqual({ standing: 'given', act: { code: 'time' } });
  expect(before.given).toBe(1);
  await saveSettings(database, { minutesPerWeek: 60 });
  expect((await adviceNow(database, SUNDAY)).advised.invest.act.code).toBe('see');
  await database.promises.add(makePromise({ contactId: 'helle', dueOn: addDays(SUNDAY, 7) }));
  expect((await adviceNow(database, SUNDAY)).advised.invest.act.code).toBe('promise');
});

test('an ask waits for its answer, then for its thanks, and then is done', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'helle' }));
  const { id } = await addAsk(database, { what: 'A budget', topics: [] });
  expect((await adviceNow(database, SUNDAY)).advised.ask).toEqual({ standing: 'never', act: { code: 'follow', id } });
  await addRequest(database, { askId: id, to: { contactId: 'helle' } }, SUNDAY);
  const [request] = await requestsOf(database, id);
  expect((await adviceNow(database, SUNDAY)).advised.ask.act).toEqual({ code: 'follow', id });
  await answerRequest(database, { id: request?.id ?? '', response: 'yes' }, SUNDAY);
  expect((await adviceNow(database, SUNDAY)).advised.ask.act).toEqual({ code: 'thank', id });
  await thankFor(database, request?.id ?? '', SUNDAY);
  const after = await adviceNow(database, SUNDAY);
  expect(after.advised.ask).toEqual({ standing: 'lately', act: { code: 'see' } });
  expect(after.askedOn).toBe(SUNDAY);
  expect((await adviceNow(database, addDays(SUNDAY, 200))).advised.ask.act.code).toBe('ask');
});

test('help that was not told of is told of first', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'helle' }));
  const help = makeExchange({ contactId: 'helle', direction: 'received', day: addDays(SUNDAY, -20) });
  await database.exchanges.add(help);
  const { advised, toTell } = await adviceNow(database, SUNDAY);
  expect(advised.ask.act).toEqual({ code: 'tell', id: help.id });
  expect(toTell?.contact?.id).toBe('helle');
});

test('who heard from one within a month is counted once, and the week tells who waits', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd(['a', 'b'].map((id) => makeContact({ id, tie: 'weak', dueOn: SUNDAY })));
  await database.interactions.bulkAdd([
    makeInteraction({ contactIds: ['a'], day: addDays(SUNDAY, -1) }),
    makeInteraction({ contactIds: ['a'], day: addDays(SUNDAY, -30) }),
    makeInteraction({ contactIds: ['b'], day: addDays(SUNDAY, -31) }),
    makeInteraction({ contactIds: ['b'], day: addDays(SUNDAY, -2), initiator: 'them' }),
  ]);
  const before = await adviceNow(database, SUNDAY);
  expect(before.advised.remember).toEqual({ standing: 'some', act: { code: 'inventory' } });
  expect(before.lately).toBe(1);
  await database.plans.add(makePlan({ items: [{ contactId: 'b', reasons: [] }] }));
  expect((await adviceNow(database, SUNDAY)).advised.remember.act.code).toBe('week');
});
