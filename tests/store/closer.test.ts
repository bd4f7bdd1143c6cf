/** Ways of two steps among those who are here: what they may stand on, and what has become of them. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { readCloser } from '../../src/domain/closer-reading.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { addAsk } from '../../src/store/asks.ts';
import { closerTo, waysNow } from '../../src/store/closer.ts';
import type { Database } from '../../src/store/database.ts';
import { addRequest } from '../../src/store/requests.ts';
import {
  makeContact,
  makeInteraction,
  makeIntroduction,
  makeNetwork,
  makeRequest,
  makeSphere,
  SUNDAY,
} from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const TRASHED = { deletedAt: '2026-03-01T12:00:00.000Z' };
const BOTH = { contactIds: ['maja', 'jurist'] };

async function withTwo(fields: Partial<Contact> = {}): Promise<Database> {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'family', private: true }));
  await database.contacts.bulkAdd([
    makeContact({ id: 'maja', displayName: 'Maja Bak', tie: 'strong' }),
    makeContact({ id: 'jurist', displayName: 'Per Holm', jobTitle: 'Lawyer', tie: 'weak', ...fields }),
  ]);
  return database;
}

async function through(database: Database) {
  const ways = await closerTo(database, 'a lawyer', { reading: readCloser, today: SUNDAY });
  return ways.map((way) => way.through);
}

describe('closerTo', () => {
  it('goes by introductions that were made, encounters of both and networks of both, surest first', async () => {
    const database = await withTwo();
    await database.networks.add(makeNetwork({ id: 'n', memberIds: BOTH.contactIds }));
    expect(await through(database)).toEqual([{ code: 'network', id: 'n' }]);
    await database.interactions.add(makeInteraction({ id: 'i', ...BOTH }));
    expect(await through(database)).toEqual([{ code: 'met', id: 'i' }]);
    await database.introductions.add(makeIntroduction({ id: 'x', ...BOTH, status: 'made' }));
    expect(await through(database)).toEqual([{ code: 'brought-together', id: 'x' }]);
  });

  it('stands on nothing told in confidence, in the trash, never made or closed', async () => {
    const database = await withTwo();
    await database.networks.bulkAdd([
      makeNetwork({ memberIds: BOTH.contactIds, closedOn: SUNDAY }),
      makeNetwork({ memberIds: BOTH.contactIds, ...TRASHED }),
    ]);
    await database.interactions.bulkAdd([
      makeInteraction({ ...BOTH, confidential: true }),
      makeInteraction({ ...BOTH, ...TRASHED }),
    ]);
    await database.introductions.bulkAdd([
      makeIntroduction({ ...BOTH, status: 'asking' }),
      makeIntroduction({ ...BOTH, status: 'made', ...TRASHED }),
    ]);
    expect(await through(database)).toEqual([]);
  });

  it.each<[string, Partial<Contact>]>([
    ['family', { sphereIds: ['family'] }],
    ['at professional distance', { distance: true }],
    ['resting', { restingSince: SUNDAY }],
    ['remembered', { standing: 'remembered' }],
  ])('leads to nobody who is %s', async (_, fields) => {
    const database = await withTwo({ introducedById: 'maja', ...fields });
    expect(await through(database)).toEqual([]);
  });

  it.each(['maja', 'jurist'])(
    'turns neither to nor through %s, who was asked twice in ninety days',
    async (contactId) => {
      const database = await withTwo({ introducedById: 'maja' });
      await database.requests.add(makeRequest({ askId: 'one', contactId, day: addDays(SUNDAY, -90), response: 'yes' }));
      expect(await through(database)).toHaveLength(1);
      await database.requests.add(makeRequest({ askId: 'other', contactId, day: SUNDAY, response: 'yes' }));
      expect(await through(database)).toEqual([]);
    },
  );

  it('hears what notes say of whom somebody knows', async () => {
    const database = await withTwo();
    await database.contacts.update('maja', { notes: 'Her brother is a lawyer', confidentialNotes: 'ill' });
    expect(await through(database)).toEqual([{ code: 'note' }]);
  });
});

describe('waysNow', () => {
  it('tells the people and the network of each way, and lets those fall away whose people are gone', async () => {
    const database = await withTwo();
    await database.networks.add(makeNetwork({ id: 'n', name: 'The choir', memberIds: BOTH.contactIds }));
    await database.contacts.add(makeContact({ id: 'ida', tie: 'strong', notes: 'Her father is a lawyer' }));
    const ways = await closerTo(database, 'a lawyer', { reading: readCloser, today: SUNDAY });
    expect(await waysNow(database, ways, {})).toMatchObject([
      { near: { id: 'maja' }, fitting: { id: 'jurist' }, networkName: 'The choir' },
      { near: { id: 'ida' }, way: { through: { code: 'note' } } },
    ]);
    await database.contacts.update('jurist', TRASHED);
    expect((await waysNow(database, ways, {})).map(({ near }) => near.id)).toEqual(['ida']);
    await database.contacts.update('ida', TRASHED);
    expect(await waysNow(database, ways, {})).toEqual([]);
  });

  it('is no news of whoever was asked already, or serves the purpose', async () => {
    const database = await withTwo({ introducedById: 'maja', purposeIds: ['job'] });
    const ways = await closerTo(database, 'a lawyer', { reading: readCloser, today: SUNDAY });
    const { id: askId } = await addAsk(database, { what: 'a lawyer', topics: [] });
    expect(await waysNow(database, ways, { askId, purposeId: 'other' })).toHaveLength(1);
    expect(await waysNow(database, ways, { purposeId: 'job' })).toEqual([]);
    await addRequest(database, { askId, to: { contactId: 'maja' } }, SUNDAY);
    expect(await waysNow(database, ways, { askId })).toEqual([]);
  });
});
