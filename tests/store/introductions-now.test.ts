/** Introductions as they stand on a day. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Introduction } from '../../src/domain/introduction.ts';
import type { Database } from '../../src/store/database.ts';
import {
  introductionNow,
  introductionsNow,
  introductionsUnderWay,
  introductionsWith,
} from '../../src/store/introductions-now.ts';
import { makeContact, makeIntroduction, makeSphere, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

async function withIntroductions(...rows: readonly Partial<Introduction>[]): Promise<Database> {
  const database = await openFresh();
  const gone = { deletedAt: '2026-03-01T12:00:00.000Z' };
  await database.contacts.bulkAdd([
    ...['anders', 'sofie', 'maja'].map((id) => makeContact({ id })),
    makeContact({ id: 'per', ...gone }),
    makeContact({ id: 'ida', standing: 'remembered' }),
  ]);
  await database.introductions.bulkAdd(
    rows.map((fields) => makeIntroduction({ contactIds: ['anders', 'sofie'], ...fields })),
  );
  return database;
}

describe('introductions now', () => {
  it('tells of all but those in the trash, the latest first, with the people who are here and the next step', async () => {
    const database = await withIntroductions(
      { id: 'a' },
      { id: 'b', contactIds: ['per', 'sofie', 'ida', 'maja'] },
      { id: 'c', deletedAt: '2026-03-08T12:00:00.000Z' },
    );
    const now = await introductionsNow(database, addDays(SUNDAY, 3));
    expect(now).toMatchObject([
      { introduction: { id: 'b' }, people: [{ id: 'sofie' }, { id: 'maja' }], step: { contactIds: ['sofie'] } },
      { introduction: { id: 'a' }, step: { code: 'ask' }, days: 3, standsStill: false },
    ]);
    expect(await introductionNow(database, 'c', SUNDAY)).toBeUndefined();
    expect(await introductionNow(database, 'none', SUNDAY)).toBeUndefined();
    expect(await introductionNow(database, 'a', SUNDAY)).toMatchObject({ introduction: { id: 'a' } });
  });

  it('of one contact leaves out those that came to nothing, and those in the trash', async () => {
    const database = await withIntroductions(
      { id: 'a', contactIds: ['anders', 'maja'] },
      { id: 'b', status: 'made', madeOn: SUNDAY },
      { id: 'c', status: 'declined' },
      { id: 'd', deletedAt: '2026-03-08T12:00:00.000Z' },
      { id: 'e', contactIds: ['sofie', 'maja'] },
    );
    const all = await introductionsWith(database, 'anders', SUNDAY);
    expect(all.map(({ introduction }) => introduction.id)).toEqual(['b', 'a']);
  });

  it.each([
    ['at professional distance', { distance: true }],
    ['of private life alone', { sphereIds: ['family'] }],
  ])('asks nothing more of someone who is %s by now, and still tells what was made', async (_, fields) => {
    const database = await withIntroductions({ id: 'a' }, { id: 'b', status: 'made', madeOn: SUNDAY });
    await database.spheres.add(makeSphere({ id: 'family', private: true }));
    await database.contacts.update('anders', fields);
    const [made, idea] = await introductionsNow(database, SUNDAY);
    expect(idea).not.toHaveProperty('step');
    expect(idea).toMatchObject({ people: [{ id: 'sofie' }] });
    expect(made).toMatchObject({ people: [{ id: 'anders' }, { id: 'sofie' }] });
  });

  it('has no step while only one is here', async () => {
    const database = await withIntroductions({ id: 'a', contactIds: ['anders', 'per'] });
    expect(await introductionNow(database, 'a', SUNDAY)).not.toHaveProperty('step');
    expect(await introductionsUnderWay(database, SUNDAY)).toEqual([]);
  });

  it('knows no days where a file said none', async () => {
    const database = await withIntroductions({ id: 'a', updatedAt: 'long ago' });
    expect(await introductionNow(database, 'a', SUNDAY)).not.toHaveProperty('days');
    expect(await introductionsUnderWay(database, SUNDAY)).toHaveLength(1);
  });
});

describe('introductions under way', () => {
  it('begin with those that stand still, then the longest wait; over ones and those just made are none', async () => {
    const day = addDays(SUNDAY, 30);
    const database = await withIntroductions(
      { id: 'a', asked: [{ contactId: 'anders', askedOn: addDays(day, -5) }], status: 'asking' },
      { id: 'b', asked: [{ contactId: 'anders', askedOn: addDays(day, -9) }], status: 'asking' },
      { id: 'c', asked: [{ contactId: 'anders', askedOn: addDays(day, -10) }], status: 'asking' },
      { id: 'd', status: 'declined' },
      { id: 'e', status: 'made', madeOn: addDays(day, -29) },
      { id: 'f', status: 'made', madeOn: addDays(day, -30) },
      { id: 'g', status: 'made', madeOn: addDays(day, -300), outcome: '' },
      { id: 'h', deletedAt: '2026-03-08T12:00:00.000Z' },
    );
    const under = await introductionsUnderWay(database, day);
    expect(under.map(({ introduction, standsStill }) => [introduction.id, standsStill])).toEqual([
      ['f', true],
      ['c', true],
      ['b', false],
      ['a', false],
    ]);
  });
});
