/** What the app thinks of by itself: ideas for introductions, and thanks to connectors. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { foldedWords } from '../../src/domain/fold.ts';
import type { WordsOf } from '../../src/domain/introduction-idea.ts';
import type { Database } from '../../src/store/database.ts';
import {
  noteThanks,
  suggestIntroductions,
  thoughtsNow,
  waveIdeaAway,
  waveThanksAway,
} from '../../src/store/introduction-ideas.ts';
import { beginIntroduction } from '../../src/store/introductions.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeInteraction, makeSphere, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const wordsOf: WordsOf = (text) => foldedWords(text).map((word) => ({ word, keys: [word] }));

async function withPeople(...people: readonly Partial<Contact>[]): Promise<Database> {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'family', private: true }));
  await database.contacts.bulkAdd(people.map((fields) => makeContact(fields)));
  return database;
}

const SOFIE = { id: 'sofie', seeks: ['bees'] };
const ANDERS = { id: 'anders', offers: ['Bees'] };

async function pairsIn(database: Database, today = SUNDAY): Promise<readonly string[]> {
  const { ideas } = await suggestIntroductions(database, today, wordsOf);
  return ideas.map(({ contactIds }) => contactIds.join(' '));
}

describe('ideas', () => {
  it('bring who seeks to who offers', async () => {
    expect(await pairsIn(await withPeople(SOFIE, ANDERS))).toEqual(['anders sofie']);
  });

  it.each([
    ['at professional distance', { distance: true }],
    ['of private life alone', { sphereIds: ['family'] }],
    ['remembered', { standing: 'remembered' }],
    ['who gets no suggestions', { standing: 'never' }],
    ['resting', { restingSince: SUNDAY }],
    ['snoozed', { snoozedUntil: addDays(SUNDAY, 1) }],
    ['in the trash', { deletedAt: '2026-03-01T12:00:00.000Z' }],
  ] as const)('leave out someone %s', async (_, fields) => {
    expect(await pairsIn(await withPeople(SOFIE, { ...ANDERS, ...fields }))).toEqual([]);
  });

  it('use nothing told in confidence', async () => {
    const told = { id: 'anders', confidentialNotes: 'bees', notes: 'bees' };
    expect(await pairsIn(await withPeople(SOFIE, told))).toEqual([]);
  });

  const BOTH = ['anders', 'sofie'];
  const row = { id: 'row', createdAt: '', updatedAt: '', rev: 1 };
  const network = { ...row, name: 'Choir', purposeIds: [], checklist: {} };
  const meeting = { ...row, networkId: 'choir', day: SUNDAY, outcomes: [] };
  it.each<readonly [string, (database: Database) => Promise<unknown>, boolean]>([
    ['talked together', (d) => d.interactions.add(makeInteraction({ contactIds: BOTH })), false],
    [
      'talked together, which lies in the trash',
      (d) => d.interactions.add(makeInteraction({ contactIds: BOTH, deletedAt: '2026-03-08T12:00:00.000Z' })),
      true,
    ],
    ['talked with one each', (d) => d.interactions.add(makeInteraction({ contactIds: ['anders'] })), true],
    ['are in one network', (d) => d.networks.add({ ...network, memberIds: BOTH }), false],
    [
      'were in a network that lies in the trash',
      (d) => d.networks.add({ ...network, memberIds: BOTH, deletedAt: '2026-03-08T12:00:00.000Z' }),
      true,
    ],
    ['met at a meeting', (d) => d.meetings.add({ ...meeting, attendeeIds: BOTH }), false],
    ['are under way already', (d) => beginIntroduction(d, { contactIds: BOTH }), false],
    ['one introduced the other', (d) => d.contacts.update('sofie', { introducedById: 'anders' }), false],
  ])('are for strangers: %s', async (_, meet, isIdea) => {
    const database = await withPeople(SOFIE, ANDERS);
    await meet(database);
    expect(await pairsIn(database)).toEqual(isIdea ? ['anders sofie'] : []);
  });

  it('waved away come back after ninety days, and at once when that is undone', async () => {
    const database = await withPeople(SOFIE, ANDERS);
    const undoId = await waveIdeaAway(database, ['anders', 'sofie'], SUNDAY);
    expect(await pairsIn(database, addDays(SUNDAY, 89))).toEqual([]);
    expect(await pairsIn(database, addDays(SUNDAY, 90))).toEqual(['anders sofie']);
    await undo(database, undoId, SUNDAY);
    expect(await pairsIn(database)).toEqual(['anders sofie']);
  });

  it('of several who share an interest are waved away for every two of them', async () => {
    const ids = ['a', 'b', 'c'];
    const database = await withPeople(...ids.map((id) => ({ id, interests: ['choir'] })));
    expect(await pairsIn(database)).toEqual(['a b c']);
    await waveIdeaAway(database, ids, SUNDAY);
    expect(await pairsIn(database)).toEqual([]);
    expect(await database.dismissals.count()).toBe(3);
  });

  it('fall away when they are begun, waved away, or one of their people is gone', async () => {
    const database = await withPeople(SOFIE, ANDERS);
    const thoughts = await suggestIntroductions(database, SUNDAY, wordsOf);
    expect((await thoughtsNow(database, thoughts, SUNDAY)).ideas).toMatchObject([
      { people: [{ id: 'anders' }, { id: 'sofie' }] },
    ]);
    const begun = await beginIntroduction(database, { contactIds: ['anders', 'sofie'] });
    expect((await thoughtsNow(database, thoughts, SUNDAY)).ideas).toEqual([]);
    await undo(database, begun?.undoId ?? '', SUNDAY);
    await database.contacts.update('sofie', { deletedAt: '2026-03-08T12:00:00.000Z' });
    expect((await thoughtsNow(database, thoughts, SUNDAY)).ideas).toEqual([]);
  });
});

describe('thanks', () => {
  const METTE = { id: 'mette' };
  const JONAS = { id: 'jonas', introducedById: 'mette' };
  const connection = { contactId: 'jonas', connectorId: 'mette' };

  it('are due once to who introduced one to somebody, and stand in the ledger as received and told', async () => {
    const database = await withPeople(METTE, JONAS);
    const thoughts = await suggestIntroductions(database, SUNDAY, wordsOf);
    expect(thoughts.thanks).toEqual([connection]);
    expect((await thoughtsNow(database, thoughts, SUNDAY)).thanks).toMatchObject([
      { contact: { id: 'jonas' }, connector: { id: 'mette' } },
    ]);
    const undoId = await noteThanks(database, connection, SUNDAY);
    expect(await database.exchanges.toArray()).toMatchObject([
      { contactId: 'mette', direction: 'received', kind: 'introduction', day: SUNDAY, toldOn: SUNDAY },
    ]);
    expect((await thoughtsNow(database, thoughts, SUNDAY)).thanks).toEqual([]);
    expect((await suggestIntroductions(database, SUNDAY, wordsOf)).thanks).toEqual([]);
    await undo(database, undoId, SUNDAY);
    expect(await database.exchanges.count()).toBe(0);
    expect((await suggestIntroductions(database, SUNDAY, wordsOf)).thanks).toEqual([connection]);
  });

  it('may be waved away for good', async () => {
    const database = await withPeople(METTE, JONAS);
    await waveThanksAway(database, connection);
    expect((await suggestIntroductions(database, addDays(SUNDAY, 1000), wordsOf)).thanks).toEqual([]);
    expect(await database.exchanges.count()).toBe(0);
  });

  it.each([
    ['of private life alone', { sphereIds: ['family'] }],
    ['at professional distance', { distance: true }],
    ['in the trash', { deletedAt: '2026-03-01T12:00:00.000Z' }],
  ])('are not thought of for someone %s', async (_, fields) => {
    const database = await withPeople({ ...METTE, ...fields }, JONAS);
    expect((await suggestIntroductions(database, SUNDAY, wordsOf)).thanks).toEqual([]);
  });
});
