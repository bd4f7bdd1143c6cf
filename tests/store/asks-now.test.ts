/** Asks as they stand, what of them is to be followed, and where else they show: the round, Under way, the trash. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Request } from '../../src/domain/ask.ts';
import {
  askingGaveNow,
  askNow,
  asksForNetwork,
  asksNow,
  lastAskedOf,
  openAsksNow,
  requestsToFollow,
} from '../../src/store/asks-now.ts';
import { trashAsk } from '../../src/store/asks.ts';
import type { Database } from '../../src/store/database.ts';
import { deleteForGood } from '../../src/store/delete-for-good.ts';
import type { CheckIn } from '../../src/store/own-rows.ts';
import { restoreThings } from '../../src/store/restore.ts';
import { openQuestions, sinceLastTime } from '../../src/store/since-last-time.ts';
import { trashedThings } from '../../src/store/trash.ts';
import { underWayNow } from '../../src/store/under-way.ts';
import {
  makeAsk,
  makeContact,
  makeInteraction,
  makeMeeting,
  makeNetwork,
  makeRequest,
  SUNDAY,
} from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const BEFORE = addDays(SUNDAY, -5);
const ROUND: CheckIn = {
  id: 'round',
  createdAt: '2026-03-08T18:00:00.000Z',
  updatedAt: '2026-03-08T18:00:00.000Z',
  rev: 1,
  startsOn: SUNDAY,
  minutes: 2,
  step: 0,
  contactIds: [],
};

async function withAsk(...requests: readonly Partial<Request>[]): Promise<Database> {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'mette' }),
    makeContact({ id: 'dear', standing: 'remembered' }),
    makeContact({ id: 'gone', deletedAt: '2026-03-01T10:00:00.000Z' }),
  ]);
  await database.networks.bulkAdd([makeNetwork({ id: 'circle' })]);
  await database.asks.bulkAdd([makeAsk({ id: 'budget' }), makeAsk({ id: 'done', status: 'helped' })]);
  await database.requests.bulkAdd(
    requests.map((fields, at) => makeRequest({ id: `r${at}`, askId: 'budget', day: BEFORE, ...fields })),
  );
  return database;
}

describe('an ask as it stands', () => {
  it('has its requests, the first first, with whom they went to', async () => {
    const database = await withAsk(
      { networkId: 'circle', day: SUNDAY },
      { contactId: 'mette' },
      { contactId: 'gone' },
      { contactId: 'mette', deletedAt: '2026-03-01T10:00:00.000Z' },
    );
    const now = await askNow(database, 'budget');
    expect(now?.requests.map(({ contact, network }) => contact?.id ?? network?.id)).toEqual([
      'mette',
      undefined,
      'circle',
    ]);
    expect(await askNow(database, 'nowhere')).toBeUndefined();
    expect((await asksNow(database)).map(({ ask }) => ask.id)).toEqual(['done', 'budget']);
    expect((await openAsksNow(database)).map(({ ask }) => ask.id)).toEqual(['budget']);
  });

  it('what a person was asked last is told, also when the ask is gone', async () => {
    const database = await withAsk({ contactId: 'mette' }, { contactId: 'mette', askId: 'lost', day: SUNDAY });
    expect(await lastAskedOf(database, 'mette')).toMatchObject({ request: { askId: 'lost' } });
    expect(await lastAskedOf(database, 'mette')).not.toHaveProperty('ask');
    await database.requests.delete('r1');
    expect((await lastAskedOf(database, 'mette'))?.ask?.id).toBe('budget');
    expect(await lastAskedOf(database, 'dear')).toBeUndefined();
  });

  it('what asking gave counts all requests that are there', async () => {
    const database = await withAsk(
      { contactId: 'mette', response: 'yes' },
      { contactId: 'dear' },
      { networkId: 'circle' },
    );
    expect(await askingGaveNow(database, SUNDAY)).toEqual({ asked: 3, yes: 1, answered: 1 });
    await database.requests.update('r2', { deletedAt: '2026-03-01T10:00:00.000Z' });
    expect(await askingGaveNow(database, SUNDAY)).toBeUndefined();
  });
});

describe('what is followed', () => {
  it('those of open asks, to people who are spoken of, and to networks once they have met; the earliest first', async () => {
    const database = await withAsk(
      { networkId: 'circle', day: addDays(SUNDAY, -2) },
      { contactId: 'mette' },
      { contactId: 'dear' },
      { contactId: 'gone' },
      { contactId: 'mette', response: 'yes' },
      { contactId: 'mette', askId: 'done' },
      { contactId: 'mette', day: SUNDAY },
    );
    const idsNow = async () => (await requestsToFollow(database, SUNDAY)).map(({ request }) => request.id);
    expect(await idsNow()).toEqual(['r1']);
    await database.meetings.bulkAdd([
      makeMeeting({ networkId: 'circle', day: addDays(SUNDAY, -3) }),
      makeMeeting({ networkId: 'circle', day: addDays(SUNDAY, -1), calledOffOn: SUNDAY }),
      makeMeeting({ networkId: 'circle', day: addDays(SUNDAY, -1), attended: false }),
      makeMeeting({ networkId: 'circle', day: SUNDAY }),
    ]);
    expect(await idsNow()).toEqual(['r1']);
    await database.meetings.add(makeMeeting({ networkId: 'circle', day: addDays(SUNDAY, -2) }));
    expect(await idsNow()).toEqual(['r1', 'r0']);
  });

  it('the round asks about the request in the place of the message, in two minutes too, until it is put off', async () => {
    const database = await withAsk({ contactId: 'mette' });
    const open = { day: BEFORE, answered: 'open', openSince: BEFORE } as const;
    await database.interactions.bulkAdd([
      makeInteraction({ id: 'asked', contactIds: ['mette'], askId: 'budget', ...open }),
      makeInteraction({ id: 'other', contactIds: ['mette'], ...open }),
    ]);
    const since = await sinceLastTime(database, ROUND, SUNDAY);
    expect(since.requests.map(({ ask }) => ask.id)).toEqual(['budget']);
    expect(since.answers.map(({ interaction }) => interaction.id)).toEqual(['other']);
    expect(openQuestions(since)).toBe(2);
    const later = await sinceLastTime(database, { ...ROUND, laterIds: ['r0'] }, SUNDAY);
    expect(later.requests).toEqual([]);
    expect(later.answers).toHaveLength(1);
  });

  it('what is open stands under way', async () => {
    const database = await withAsk();
    const { asks } = await underWayNow(database, new Set(), SUNDAY);
    expect(asks.map(({ ask }) => ask.id)).toEqual(['budget']);
  });

  it('what a network is to be asked waits for its next meeting, until it is answered', async () => {
    const database = await withAsk({ networkId: 'circle' }, { contactId: 'mette' });
    expect((await asksForNetwork(database, 'circle')).map(({ ask }) => ask.id)).toEqual(['budget']);
    await database.requests.update('r0', { response: 'no' });
    expect(await asksForNetwork(database, 'circle')).toEqual([]);
  });
});

describe('an ask in the trash', () => {
  it('lies there by what is needed, comes back as it stood, and who was asked was asked all the same', async () => {
    const database = await withAsk({ contactId: 'mette' });
    await trashAsk(database, 'budget');
    expect(await trashedThings(database, SUNDAY)).toMatchObject([{ table: 'asks', ask: { id: 'budget' } }, {}]);
    await restoreThings(database, [{ table: 'asks', id: 'budget' }], SUNDAY);
    expect((await askNow(database, 'budget'))?.requests).toHaveLength(1);
    await trashAsk(database, 'budget');
    await deleteForGood(database, [{ table: 'asks', id: 'budget' }]);
    expect(await database.asks.get('budget')).toBeUndefined();
    expect(await lastAskedOf(database, 'mette')).toBeDefined();
  });
});
