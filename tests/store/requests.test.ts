/** Requests: to whom an ask goes, what they answer, and the thanks; each with its undo. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { answerIntention } from '../../src/store/answer-intention.ts';
import { askLoads } from '../../src/store/ask-loads.ts';
import { trashAsk } from '../../src/store/asks.ts';
import type { Database } from '../../src/store/database.ts';
import { tellHow } from '../../src/store/exchanges.ts';
import { keepIntention, type Outreach } from '../../src/store/intentions.ts';
import {
  addRequest,
  addRequests,
  answerRequest,
  removeRequest,
  requestsOf,
  requestsTo,
  thankFor,
} from '../../src/store/requests.ts';
import { undo } from '../../src/store/undo.ts';
import { makeAsk, makeContact, makeNetwork, makeRequest, makeSphere, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const MONDAY = addDays(SUNDAY, 1);

async function withPeople(): Promise<Database> {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'family', private: true }));
  await database.contacts.bulkAdd([
    makeContact({ id: 'mette', displayName: 'Mette Holm' }),
    makeContact({ id: 'ole', displayName: 'Ole Berg' }),
    makeContact({ id: 'mor', sphereIds: ['family'] }),
  ]);
  await database.networks.add(makeNetwork({ id: 'circle' }));
  await database.asks.add(makeAsk({ id: 'budget', what: 'Help with the budget' }));
  return database;
}

async function wroteTo(database: Database, outreach: Partial<Outreach> = {}): Promise<string> {
  const intention = { contactId: 'mette', act: 'write', via: 'sms', askId: 'budget', ...outreach } as const;
  const id = await keepIntention(database, intention, SUNDAY);
  return (await answerIntention(database, { id, answer: 'yes' }, SUNDAY))?.undoId ?? '';
}

async function asked(database: Database): Promise<string> {
  await addRequest(database, { askId: 'budget', to: { contactId: 'mette' } }, SUNDAY);
  return (await requestsOf(database, 'budget'))[0]?.id ?? '';
}

describe('asking', () => {
  it('several at once, each once, and a network too; undone together', async () => {
    const database = await withPeople();
    const to = [{ contactId: 'mette' }, { contactId: 'ole' }, { contactId: 'mette' }, { networkId: 'circle' }];
    const undoId = await addRequests(database, { askId: 'budget', to }, SUNDAY);
    const rows = await requestsOf(database, 'budget');
    expect(rows.map(({ contactId, networkId }) => contactId ?? networkId)).toEqual(['mette', 'ole', 'circle']);
    expect(await requestsTo(database, 'mette')).toMatchObject([{ askId: 'budget', day: SUNDAY }]);
    await undo(database, undoId, SUNDAY);
    expect(await database.requests.count()).toBe(0);
  });

  it('whoever was made one with somebody meanwhile is asked as that one', async () => {
    const database = await withPeople();
    await database.contacts.add(
      makeContact({ id: 'mette-2', deletedAt: '2026-03-01T12:00:00.000Z', mergedIntoId: 'mette' }),
    );
    await addRequest(database, { askId: 'budget', to: { contactId: 'mette-2' } }, SUNDAY);
    expect(await requestsTo(database, 'mette')).toHaveLength(1);
  });

  it('by a message asks them and logs it with the ask, waiting for an answer; one undo takes both back', async () => {
    const database = await withPeople();
    const undoId = await wroteTo(database);
    expect(await requestsTo(database, 'mette')).toMatchObject([{ askId: 'budget', day: SUNDAY }]);
    expect(await database.interactions.toArray()).toMatchObject([{ askId: 'budget', answered: 'open' }]);
    await undo(database, undoId, SUNDAY);
    expect(await database.requests.count()).toBe(0);
    expect(await database.interactions.count()).toBe(0);
    expect(await database.intentions.count()).toBe(1);
  });

  it('who didn’t pick up the phone has not been asked, who didn’t answer a message has', async () => {
    const database = await withPeople();
    const call = await keepIntention(database, { contactId: 'mette', act: 'call', askId: 'budget' }, SUNDAY);
    await answerIntention(database, { id: call, answer: 'no-answer' }, SUNDAY);
    const message = await keepIntention(database, { contactId: 'ole', act: 'write', askId: 'budget' }, SUNDAY);
    await answerIntention(database, { id: message, answer: 'no-answer' }, SUNDAY);
    expect(await requestsTo(database, 'mette')).toEqual([]);
    expect(await requestsTo(database, 'ole')).toHaveLength(1);
  });

  it('what a person was asked is told with the latest first', async () => {
    const database = await withPeople();
    await database.requests.bulkAdd([
      makeRequest({ id: 'a', contactId: 'mette', day: addDays(SUNDAY, -9) }),
      makeRequest({ id: 'b', contactId: 'mette', day: SUNDAY }),
      makeRequest({ id: 'c', contactId: 'ole', day: SUNDAY }),
    ]);
    expect((await requestsTo(database, 'mette')).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('the answer', () => {
  it('yes is help received, told of by what it was about; the message waits no longer', async () => {
    const database = await withPeople();
    await wroteTo(database);
    const [request] = await requestsTo(database, 'mette');
    const undoId = await answerRequest(database, { id: request?.id ?? '', response: 'yes' }, MONDAY);
    expect(await requestsTo(database, 'mette')).toMatchObject([{ response: 'yes', answeredOn: MONDAY }]);
    expect(await database.exchanges.toArray()).toMatchObject([
      { contactId: 'mette', direction: 'received', kind: 'help', day: MONDAY, note: 'Help with the budget' },
    ]);
    const [talk] = await database.interactions.toArray();
    expect(talk?.answered).toBe('yes');
    expect(talk).not.toHaveProperty('openSince');
    await undo(database, undoId, MONDAY);
    expect(await database.exchanges.count()).toBe(0);
    expect((await database.interactions.toArray())[0]?.openSince).toBe(SUNDAY);
  });

  it('yes twice is one entry, and another answer takes it back', async () => {
    const database = await withPeople();
    const id = await asked(database);
    await answerRequest(database, { id, response: 'yes' }, MONDAY);
    await answerRequest(database, { id, response: 'yes' }, MONDAY);
    expect(await database.exchanges.count()).toBe(1);
    await answerRequest(database, { id, response: 'later' }, MONDAY);
    expect(await database.exchanges.count()).toBe(0);
  });

  it('of a network is credited to the network', async () => {
    const database = await withPeople();
    await addRequest(database, { askId: 'budget', to: { networkId: 'circle' } }, SUNDAY);
    const [request] = await requestsOf(database, 'budget');
    await answerRequest(database, { id: request?.id ?? '', response: 'yes' }, MONDAY);
    expect(await database.exchanges.toArray()).toMatchObject([{ networkId: 'circle', direction: 'received' }]);
  });

  it('of somebody private stands with the request, and in no ledger', async () => {
    const database = await withPeople();
    await addRequest(database, { askId: 'budget', to: { contactId: 'mor' } }, SUNDAY);
    const [request] = await requestsOf(database, 'budget');
    await answerRequest(database, { id: request?.id ?? '', response: 'yes' }, MONDAY);
    expect((await requestsTo(database, 'mor'))[0]?.response).toBe('yes');
    expect(await database.exchanges.count()).toBe(0);
  });

  it('to a request that is gone, or to an ask that is, harms nothing', async () => {
    const database = await withPeople();
    const id = await asked(database);
    await answerRequest(database, { id: 'gone', response: 'yes' }, MONDAY);
    await database.asks.clear();
    await answerRequest(database, { id, response: 'yes' }, MONDAY);
    expect(await database.exchanges.toArray()).toMatchObject([{ contactId: 'mette', kind: 'help' }]);
  });
});

describe('the thanks', () => {
  it('are noted with the request and in the ledger, from either side', async () => {
    const database = await withPeople();
    const id = await asked(database);
    await answerRequest(database, { id, response: 'yes' }, MONDAY);
    const undoId = await thankFor(database, id, MONDAY);
    expect((await database.requests.get(id))?.thankedOn).toBe(MONDAY);
    expect((await database.exchanges.toArray())[0]?.toldOn).toBe(MONDAY);
    await undo(database, undoId, MONDAY);
    expect((await database.exchanges.toArray())[0]).not.toHaveProperty('toldOn');
    const [entry] = await database.exchanges.toArray();
    await tellHow(database, entry?.id ?? '', MONDAY);
    expect((await database.requests.get(id))?.thankedOn).toBe(MONDAY);
  });

  it('for a request that is gone are nothing', async () => {
    const database = await withPeople();
    await thankFor(database, 'gone', MONDAY);
    expect(await database.undos.count()).toBe(0);
  });
});

describe('not asked after all', () => {
  it('takes the request and its entry away, with an undo', async () => {
    const database = await withPeople();
    const id = await asked(database);
    await answerRequest(database, { id, response: 'yes' }, MONDAY);
    const undoId = await removeRequest(database, id);
    expect([await database.requests.count(), await database.exchanges.count()]).toEqual([0, 0]);
    await undo(database, undoId, MONDAY);
    expect([await database.requests.count(), await database.exchanges.count()]).toEqual([1, 1]);
    await removeRequest(database, 'gone');
  });
});

describe('how much each was asked', () => {
  it('counts requests to people alone; open ones only of asks that are open, and not of the ask at hand', async () => {
    const database = await withPeople();
    await database.asks.add(makeAsk({ id: 'done', status: 'closed' }));
    await database.requests.bulkAdd([
      makeRequest({ contactId: 'mette', askId: 'budget' }),
      makeRequest({ contactId: 'ole', askId: 'done' }),
      makeRequest({ networkId: 'circle', askId: 'budget' }),
      makeRequest({ contactId: 'ole', askId: 'done', deletedAt: '2026-03-01T12:00:00.000Z' }),
    ]);
    const loads = await askLoads(database, SUNDAY);
    expect([...loads.keys()].toSorted()).toEqual(['mette', 'ole']);
    expect(loads.get('mette')).toMatchObject({ lately: 1, waits: true });
    expect(loads.get('ole')).toMatchObject({ lately: 1, waits: false });
    expect((await askLoads(database, SUNDAY, 'budget')).get('mette')).toMatchObject({ lately: 1, waits: false });
  });

  it('counts what was asked for an ask in the trash, for whose answer nobody waits any more', async () => {
    const database = await withPeople();
    await addRequest(database, { askId: 'budget', to: { contactId: 'mette' } }, SUNDAY);
    await trashAsk(database, 'budget');
    expect((await askLoads(database, SUNDAY)).get('mette')).toMatchObject({ lately: 1, waits: false });
  });
});
