/** How a life begins: a few people with a bond or none, some in the trash, talks, promises, drafts, at times a first run. */
import * as fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Interaction } from '../../../src/domain/interaction.ts';
import type { Database } from '../../../src/store/database.ts';
import type { Intention } from '../../../src/store/own-rows.ts';
import { makeContact, makeInteraction, makePromise, makeSettings, makeSphere, SUNDAY } from '../make.ts';
import { aSpan, aTie } from './acts-with-one.ts';
import { turnTo } from './clock.ts';
import { historyFields, inheritedIn, wantedFor } from './rules.ts';
import { bare, TABLES } from './seen.ts';
import { withFields, World, type Choices } from './world.ts';

function oneIn(many: number): fc.Arbitrary<boolean> {
  return fc.integer({ min: 1, max: many }).map((one) => one === many);
}

const aPerson = fc.record({
  tie: fc.option(aTie, { freq: 5 }),
  rhythm: fc.option(aSpan),
  sphereIds: fc.uniqueArray(fc.constantFrom('sphere-1', 'sphere-2', 'sphere-3'), { maxLength: 2 }),
  sinceDaysAgo: fc.integer({ min: 0, max: 200 }),
  birthday: fc.option(fc.constant({ month: 3, day: 14 }), { freq: 3 }),
  lastDaysAgo: fc.option(fc.integer({ min: 0, max: 400 })),
  isTrashed: oneIn(6),
  promisedIn: fc.option(fc.integer({ min: -3, max: 20 }), { freq: 4 }),
  hasDraft: oneIn(3),
});

/** What a life begins with, in weeks of these capacities. */
export const aBeginning = (capacities: fc.Arbitrary<number>) =>
  fc.record({
    people: fc.array(aPerson, { minLength: 3, maxLength: 6 }),
    capacity: capacities,
    checkInWeekday: fc.constantFrom(7 as const, 3 as const),
    sphereRhythm: fc.option(aSpan),
    isFirstRun: oneIn(4),
    asked: fc.nat({ max: 2 }),
  });

export type Beginning = ReturnType<typeof aBeginning> extends fc.Arbitrary<infer Value> ? Value : never;

/** Lays a beginning out in the app, in place of what there was, and in a world. */
export async function begin(
  database: Database,
  { people, capacity, checkInWeekday, sphereRhythm, isFirstRun, asked }: Beginning,
): Promise<World> {
  const world = new World(SUNDAY);
  turnTo(world.today);
  const ids = people.map((_, nth) => `0-person-${nth}`);
  const firstRun = { startedOn: SUNDAY, contactIds: ids.slice(0, 3), step: 'bonds', asked } as const;
  const settings = makeSettings({ capacity, checkInWeekday, ...(isFirstRun && { firstRun }) });
  const rhythms = sphereRhythm === null ? {} : { weak: sphereRhythm, strong: sphereRhythm };
  const spheres = [
    makeSphere({ id: 'sphere-1', private: true, order: 0 }),
    makeSphere({ id: 'sphere-2', order: 1, rhythms }),
    makeSphere({ id: 'sphere-3', order: 2 }),
  ];
  world.put('settings', bare(settings) as Choices);
  for (const sphere of spheres) world.put('spheres', sphere);
  for (const [nth, person] of people.entries()) {
    const id = ids[nth] ?? '';
    const talks = talkOf(`0-talk-${nth}`, id, person);
    const contact = withFields(whoIs(id, person), historyFields(talks));
    const dueOn = wantedFor(contact, talks, inheritedIn(world))?.day;
    world.put('contacts', withFields(contact, { dueOn }));
    for (const talk of talks) world.put('interactions', talk);
    if (person.hasDraft) world.put('intentions', draftTo(id, nth));
    if (person.promisedIn === null) continue;
    const dueDay = addDays(SUNDAY, person.promisedIn);
    world.put('promises', makePromise({ id: `promise-${nth}`, contactId: id, dueOn: dueDay }));
  }
  await Promise.all([...TABLES, 'undos'].map((name) => database.table(name).clear()));
  await Promise.all([
    database.settings.add(settings),
    database.spheres.bulkAdd(spheres),
    database.contacts.bulkAdd([...world.all('contacts')]),
    database.interactions.bulkAdd([...world.all('interactions')]),
    database.promises.bulkAdd([...world.all('promises')]),
    database.intentions.bulkAdd([...world.all('intentions')]),
  ]);
  return world;
}

function whoIs(id: string, person: Beginning['people'][number]): Contact {
  const { tie, rhythm, sphereIds, sinceDaysAgo, birthday, isTrashed } = person;
  return makeContact({
    id,
    sphereIds,
    ...(tie && { tie, rhythmSince: addDays(SUNDAY, -sinceDaysAgo) }),
    ...(rhythm && { rhythm }),
    ...(birthday && { birthday }),
    ...(isTrashed && { deletedAt: `${SUNDAY}T12:00:00.000Z` }),
  });
}

function draftTo(contactId: string, nth: number): Intention {
  const at = `${SUNDAY}T12:00:00.000Z`;
  const words = { act: 'draft', text: `Dear #${nth}`, day: SUNDAY, keepUntil: addDays(SUNDAY, 1) } as const;
  return { id: `0-draft-${nth}`, contactId, ...words, createdAt: at, updatedAt: at, rev: 1 };
}

function talkOf(id: string, contactId: string, { lastDaysAgo }: Beginning['people'][number]): readonly Interaction[] {
  if (lastDaysAgo === null) return [];
  return [makeInteraction({ id, contactIds: [contactId], day: addDays(SUNDAY, -lastDaysAgo) })];
}
