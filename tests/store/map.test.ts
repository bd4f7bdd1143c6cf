/** What the map reads: who is drawn, whom to name, who is tied to whom, and that private life is never spoken of. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { mapNow } from '../../src/store/map.ts';
import { makeContact, makeIntroduction, makeNetwork, makePlan, makeSphere, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

async function withPeople(people: readonly Partial<Contact>[]) {
  const database = await openFresh();
  await database.spheres.bulkAdd([
    makeSphere({ id: 'work', order: 1 }),
    makeSphere({ id: 'family', order: 0, private: true }),
    makeSphere({ id: 'study', order: 2 }),
  ]);
  await database.contacts.bulkAdd(people.map((fields) => makeContact(fields)));
  return database;
}

const ago = (days: number) => addDays(SUNDAY, -days);

test('everyone who is sorted is drawn in the order of spheres, and those who aren’t are counted', async () => {
  const database = await withPeople([
    { id: 'a', tie: 'strong', sphereIds: ['work'] },
    { id: 'b', tie: 'weak', sphereIds: ['family'] },
    { id: 'c' },
    { id: 'd', tie: 'weak', standing: 'remembered' },
  ]);
  const { rose, unsorted, standing } = await mapNow(database, SUNDAY);
  expect(rose.sectors.map(({ sphereId }) => sphereId)).toEqual(['family', 'work']);
  expect(rose.dots.map(({ person }) => person.id)).toEqual(['b', 'a']);
  expect(unsorted).toBe(1);
  expect(standing).toBeUndefined();
});

test('those of the week are named first, but not whom one has put off', async () => {
  const database = await withPeople([
    { id: 'a', tie: 'strong', lastFullOn: ago(3) },
    { id: 'b', tie: 'strong', lastFullOn: ago(30) },
    { id: 'c', tie: 'weak', lastFullOn: ago(2) },
  ]);
  await database.plans.add(
    makePlan({
      items: [
        { contactId: 'a', reasons: [], choice: 'not-this-week' },
        { contactId: 'c', reasons: [] },
      ],
    }),
  );
  expect((await mapNow(database, SUNDAY)).namedIds).toEqual(['c', 'b', 'a']);
});

test('introductions that were made and networks one belongs to come along', async () => {
  const database = await withPeople([]);
  await database.introductions.bulkAdd([
    makeIntroduction({ contactIds: ['a', 'b'], status: 'made' }),
    makeIntroduction({ contactIds: ['a', 'c'], status: 'asking' }),
    makeIntroduction({ contactIds: ['a', 'd'], status: 'made', deletedAt: '2026-03-01T12:00:00.000Z' }),
  ]);
  await database.networks.bulkAdd([
    makeNetwork({ id: 'choir', name: 'Choir', memberIds: ['a', 'b'] }),
    makeNetwork({ id: 'old', closedOn: SUNDAY, memberIds: ['a', 'b'] }),
  ]);
  expect((await mapNow(database, SUNDAY)).groups).toEqual({
    introductions: [['a', 'b']],
    networks: [{ id: 'choir', name: 'Choir', memberIds: ['a', 'b'] }],
  });
});

test('private life is drawn, and neither counted nor named in what stands out', async () => {
  const close = Array.from({ length: 6 }, (_, place): Partial<Contact> => ({
    id: `close-${place}`,
    tie: 'strong',
    sphereIds: [place < 5 ? 'work' : 'family', 'family'],
    lastFullOn: ago(9),
  }));
  const loose: readonly Partial<Contact>[] = [
    { id: 'cousin', tie: 'weak', sphereIds: ['family'], lastFullOn: ago(900) },
    { id: 'rests', tie: 'weak', sphereIds: ['study'], lastFullOn: ago(900), restingSince: SUNDAY },
    { id: 'nadia', tie: 'weak', sphereIds: ['study', 'family'], lastFullOn: ago(700) },
  ];
  const { standing, rose } = await mapNow(await withPeople([...close, ...loose]), SUNDAY);
  expect(standing).toEqual({ code: 'one-sphere', sphereId: 'work', contactIds: ['nadia'] });
  expect(rose.dots).toHaveLength(9);
});
