/** Insights over real rows: who is counted, how far back is read, and that private life changes nothing. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import type { Database } from '../../src/store/database.ts';
import { insightsNow } from '../../src/store/insights.ts';
import { insightsOfTies } from '../../src/store/insights-of-ties.ts';
import { makeContact, makeInteraction, makeNetwork, makeSphere, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const SPHERES = [
  makeSphere({ id: 'work', name: 'Work' }),
  makeSphere({ id: 'club', name: 'Club' }),
  makeSphere({ id: 'family', name: 'Family', private: true }),
];

type Life = { readonly contacts: readonly Contact[]; readonly interactions: readonly Interaction[] };

async function living({ contacts, interactions }: Life): Promise<Database> {
  const database = await openFresh();
  await Promise.all([
    database.spheres.bulkAdd(SPHERES),
    database.contacts.bulkAdd([...contacts]),
    database.interactions.bulkAdd([...interactions]),
    database.networks.bulkAdd([0, 1, 2].map(() => makeNetwork({ form: 'formal' }))),
  ]);
  return database;
}

async function seen(life: Life) {
  const database = await living(life);
  return { ...(await insightsNow(database, SUNDAY)), ...(await insightsOfTies(database, SUNDAY)) };
}

const aMoment = fc.record({
  who: fc.nat({ max: 19 }),
  other: fc.nat({ max: 19 }),
  ago: fc.nat({ max: 1500 }),
  initiator: fc.constantFrom('me' as const, 'them' as const, 'both' as const),
  answered: fc.constantFrom('yes' as const, 'no' as const),
});

/** Twenty people of work, club or nowhere, and what happened with them. */
const aLife: fc.Arbitrary<Life> = fc
  .record({
    people: fc.array(
      fc.record({
        tie: fc.constantFrom('strong' as const, 'weak' as const),
        sphereIds: fc.constantFrom(['work'], ['club'], ['work', 'club'], ['work', 'family'], []),
        reach: fc.constantFrom('local' as const, 'national' as const),
        level: fc.constantFrom('staff' as const, 'board' as const),
      }),
      { minLength: 20, maxLength: 20 },
    ),
    moments: fc.array(aMoment, { maxLength: 60 }),
  })
  .map(({ people, moments }) => ({
    contacts: people.map((fields, place) => makeContact({ ...fields, id: `p${place}` })),
    interactions: moments.map(({ who, other, ago, initiator, answered }, place) =>
      makeInteraction({
        id: `i${place}`,
        contactIds: [...new Set([`p${who}`, `p${other}`])],
        day: addDays(SUNDAY, -ago),
        initiator,
        answered,
      }),
    ),
  }));

/** The same life, with family beside it: in talks of their own and in those there are. */
function withFamily({ contacts, interactions }: Life): Life {
  const family = ['mor', 'far', 'moster'].map((id) =>
    makeContact({ id, sphereIds: ['family'], tie: 'strong', reach: 'international', level: 'leadership' }),
  );
  return {
    contacts: [...family, ...contacts],
    interactions: [
      ...interactions.map((row, place) => (place % 2 === 0 ? { ...row, contactIds: ['mor', ...row.contactIds] } : row)),
      ...Array.from({ length: 40 }, (_, place) =>
        makeInteraction({ contactIds: ['mor', 'far'], day: addDays(SUNDAY, -40 * place) }),
      ),
    ],
  };
}

test('private people and all that happens with them change no figure, and stand in none', async () => {
  await fc.assert(
    fc.asyncProperty(aLife, async (life) => {
      expect(await seen(withFamily(life))).toEqual(await seen(life));
    }),
    { numRuns: 15 },
  );
});

test('neither do those in the trash and the remembered, nor the order in which it was written down', async () => {
  await fc.assert(
    fc.asyncProperty(aLife, async (life) => {
      const gone = [
        makeContact({ id: 'gone', tie: 'strong', sphereIds: ['work'], deletedAt: '2026-03-01T12:00:00.000Z' }),
        makeContact({ id: 'dead', tie: 'strong', sphereIds: ['work'], standing: 'remembered' }),
      ];
      const others = {
        contacts: [...gone, ...life.contacts],
        interactions: [
          ...life.interactions.toReversed(),
          makeInteraction({ contactIds: ['gone', 'dead'], day: addDays(SUNDAY, -9) }),
          makeInteraction({ contactIds: ['p0'], day: addDays(SUNDAY, -9), deletedAt: '2026-03-01T12:00:00.000Z' }),
        ],
      };
      expect(await seen(others)).toEqual(await seen(life));
    }),
    { numRuns: 10 },
  );
});

test('no private sphere is handed on, nor the private sphere of somebody who is in another as well', async () => {
  const contacts = Array.from({ length: 10 }, (_, place) =>
    makeContact({ id: `p${place}`, tie: 'weak', sphereIds: ['family', 'work'] }),
  );
  const { closeness, spheres, people } = await seen({ contacts, interactions: [] });
  expect(closeness).toMatchObject({ spheres: [{ sphereId: 'work', weak: 10 }] });
  expect([...spheres.keys()]).toEqual(['club', 'work']);
  expect(people).toBe(10);
});

test('a tie that was quiet for longer than is read of at once is taken up again all the same', async () => {
  const contacts = Array.from({ length: 5 }, (_, place) => makeContact({ id: `p${place}`, tie: 'weak' }));
  const interactions = contacts.flatMap(({ id }) => [
    makeInteraction({ contactIds: [id], day: addDays(SUNDAY, -2000) }),
    makeInteraction({ contactIds: [id], day: addDays(SUNDAY, -20) }),
  ]);
  const { revival, rhythm } = await seen({ contacts, interactions });
  expect(revival).toMatchObject({ revived: 5, fellQuiet: 0 });
  expect(rhythm).toMatchObject({ rows: [{ of: { tie: 'weak' }, people: 5, actual: 1980 }] });
});

/** Contact with p0, so many days ago. */
function withP0(ago: number): Interaction {
  return makeInteraction({ contactIds: ['p0'], day: addDays(SUNDAY, -ago) });
}

test('it is told since when something is counted, a year at most', async () => {
  const contacts = [makeContact({ id: 'p0', tie: 'weak' })];
  expect(await seen({ contacts, interactions: [withP0(30), withP0(3)] })).toMatchObject({
    since: addDays(SUNDAY, -30),
  });
  expect(await seen({ contacts, interactions: [withP0(900), withP0(200)] })).toMatchObject({
    since: addDays(SUNDAY, -200),
  });
  expect(await seen({ contacts, interactions: [withP0(900)] })).not.toHaveProperty('since');
});

test('with nothing at all, everything says what it needs', async () => {
  const database = await openFresh();
  const found = { ...(await insightsNow(database, SUNDAY)), ...(await insightsOfTies(database, SUNDAY)) };
  expect(found).toMatchObject({
    people: 0,
    suggested: [],
    signs: { needs: 8 },
    revival: { needs: 5 },
    closeness: { needs: 10 },
    initiative: { needs: 12 },
    rhythm: { needs: 5 },
    reach: { needs: 6 },
    level: { needs: 6 },
    form: { needs: 3 },
  });
});
