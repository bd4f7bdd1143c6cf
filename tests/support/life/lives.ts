/** Whole lives: people to begin with, a sequence of acts, and the run of them in the app beside the model. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Database } from '../../../src/store/database.ts';
import { makeContact, makePromise, makeSettings, makeSphere, SUNDAY } from '../make.ts';
import type { Life, Model } from './act.ts';
import { actsInTime, undoesAny, undoesLast, undoOne } from './acts-in-time.ts';
import { actsForGood } from './acts-for-good.ts';
import { actsBeside } from './acts-beside.ts';
import { actsOfFirstRun } from './acts-of-first-run.ts';
import { actsOfImport } from './acts-of-import.ts';
import { actsOfRound } from './acts-of-round.ts';
import { actsOfSorting, unsortsAny, unsortsLast } from './acts-of-sorting.ts';
import { actsOfWaving } from './acts-of-waving.ts';
import { actsWithMadeUp } from './acts-with-made-up.ts';
import { actsOfContact } from './acts-of-contact.ts';
import { actsWithMany } from './acts-with-many.ts';
import { actsWithOne, aSpan, aTie } from './acts-with-one.ts';
import { stopTurning, turnTo } from './clock.ts';
import { inheritedIn, wantedFor } from './rules.ts';
import { bare, look, TABLES } from './seen.ts';
import { withFields, World, type Choices } from './world.ts';

const aPerson = fc.record({
  tie: fc.option(aTie, { freq: 5 }),
  rhythm: fc.option(aSpan),
  sphereIds: fc.uniqueArray(fc.constantFrom('sphere-1', 'sphere-2', 'sphere-3'), { maxLength: 2 }),
  sinceDaysAgo: fc.integer({ min: 0, max: 200 }),
  birthday: fc.option(fc.constant({ month: 3, day: 14 }), { freq: 3 }),
  promisedIn: fc.option(fc.integer({ min: -3, max: 20 }), { freq: 4 }),
});

const aBeginning = (capacities: fc.Arbitrary<number>) =>
  fc.record({
    people: fc.array(aPerson, { minLength: 3, maxLength: 6 }),
    capacity: capacities,
    checkInWeekday: fc.constantFrom(7 as const, 3 as const),
    sphereRhythm: fc.option(aSpan),
  });

type Beginning = ReturnType<typeof aBeginning> extends fc.Arbitrary<infer Value> ? Value : never;

type Trying = {
  readonly capacities: fc.Arbitrary<number>;
  /** Acts are undone out of order too; else only the last, and in the end all of them, back to the start. */
  readonly undoesEarlier: boolean;
};

/**
 * Lives five hundred lives, or as many as LIVES says, beside the model; LIVES_SEED lives those of an earlier run again.
 * Answers where the app and the model first said otherwise, or undefined.
 */
export async function faultIn(database: Database, { capacities, undoesEarlier }: Trying): Promise<string | undefined> {
  const seed = Number(process.env['LIVES_SEED'] ?? Date.now() % 2 ** 31);
  process.stdout.write(`LIVES_SEED=${seed}\n`);
  // what is gone for good does not come back to the start
  const back = undoesEarlier ? [undoesAny, unsortsAny, ...actsForGood] : [undoesLast, unsortsLast];
  const acts = fc.commands([...EVERY_ACT, ...back], { maxCommands: 40, size: 'max' });
  const life = fc.asyncProperty(aBeginning(capacities), acts, (beginning, now) =>
    live(database, beginning, { acts: now, toTheStart: !undoesEarlier }),
  );
  const numRuns = Number(process.env['LIVES'] ?? 500);
  const report = await fc.check(life, { seed, numRuns, includeErrorInReport: true });
  stopTurning();
  return fc.asyncDefaultReportMessage(report);
}

const EVERY_ACT = [
  ...actsWithOne,
  ...actsOfContact,
  ...actsWithMany,
  ...actsInTime,
  ...actsOfSorting,
  ...actsOfFirstRun,
  ...actsWithMadeUp,
  ...actsOfImport,
  ...actsOfRound,
  ...actsOfWaving,
  ...actsBeside,
];

type Living = { readonly acts: Iterable<fc.AsyncCommand<Model, Life>>; readonly toTheStart: boolean };

async function live(database: Database, beginning: Beginning, { acts, toTheStart }: Living): Promise<void> {
  const world = await begin(database, beginning);
  const start = await savedRows(database);
  const life: Life = { database, done: [] };
  await fc.asyncModelRun(() => ({ model: { world }, real: life }), acts);
  if (!toTheStart) return;
  for (let taken = life.done.pop(); taken !== undefined; taken = life.done.pop()) await undoOne(world, life, taken);
  expect(await savedRows(database)).toEqual(start);
}

async function begin(
  database: Database,
  { people, capacity, checkInWeekday, sphereRhythm }: Beginning,
): Promise<World> {
  const world = new World(SUNDAY);
  turnTo(world.today);
  const settings = makeSettings({ capacity, checkInWeekday });
  const rhythms = sphereRhythm === null ? {} : { weak: sphereRhythm, strong: sphereRhythm };
  const spheres = [
    makeSphere({ id: 'sphere-1', private: true, order: 0 }),
    makeSphere({ id: 'sphere-2', order: 1, rhythms }),
    makeSphere({ id: 'sphere-3', order: 2 }),
  ];
  world.put('settings', bare(settings) as Choices);
  for (const sphere of spheres) world.put('spheres', sphere);
  for (const [nth, person] of people.entries()) {
    const contact = whoIs(`0-person-${nth}`, person);
    const dueOn = wantedFor(contact, [], inheritedIn(world))?.day;
    world.put('contacts', withFields(contact, { dueOn }));
    if (person.promisedIn === null) continue;
    const dueDay = addDays(SUNDAY, person.promisedIn);
    world.put('promises', makePromise({ id: `promise-${nth}`, contactId: contact.id, dueOn: dueDay }));
  }
  await Promise.all([...TABLES, 'undos'].map((name) => database.table(name).clear()));
  await Promise.all([
    database.settings.add(settings),
    database.spheres.bulkAdd(spheres),
    database.contacts.bulkAdd([...world.all('contacts')]),
    database.promises.bulkAdd([...world.all('promises')]),
  ]);
  return world;
}

function whoIs(id: string, person: Beginning['people'][number]): Contact {
  const { tie, rhythm, sphereIds, sinceDaysAgo, birthday } = person;
  return makeContact({
    id,
    sphereIds,
    ...(tie && { tie, rhythmSince: addDays(SUNDAY, -sinceDaysAgo) }),
    ...(rhythm && { rhythm }),
    ...(birthday && { birthday }),
  });
}

/** All that undoing is to bring back, by table. Plans stay: a plan is made once, and no act makes it. */
async function savedRows(database: Database): Promise<object> {
  const { undoIds: _undoIds, contactsById: _contactsById, plans: _plans, ...rows } = await look(database);
  return rows;
}
