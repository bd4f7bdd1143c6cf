/** The first run: people named, how close one is, when last in touch, and its end. */
import * as fc from 'fast-check';
import { EMPTY_CONTACT, type Contact } from '../../../src/domain/contact.ts';
import type { FirstRun } from '../../../src/domain/first-run.ts';
import {
  endFirstRun,
  goToStep,
  nameFirstPeople,
  sayFirstTie,
  sayLastInTouch,
  unnameFirstPerson,
} from '../../../src/store/first-people.ts';
import { act, changeMany, pick, type Step } from './act.ts';
import { addRemembered, aTie, newIds } from './acts-with-one.ts';
import { settle, type Named } from './deciding.ts';
import { eventsOf, remembered } from './rules.ts';
import type { Seen } from './seen.ts';
import type { World } from './world.ts';

const names = fc.integer({ min: 1, max: 3 }).map((count) =>
  act(`names ${count} first people`, (world) => {
    const people = Array.from({ length: count }, () => ({ displayName: 'First' }));
    return {
      does: (database) => nameFirstPeople(database, people, world.today),
      means: (seen) => {
        const ids: readonly string[] = newIds(world, seen, 'contacts');
        for (const id of ids) {
          world.put('contacts', { ...EMPTY_CONTACT, displayName: 'First', id } as unknown as Contact);
        }
        const begun = runNow(world) ?? { startedOn: world.today, contactIds: [], step: 'people', asked: 0 };
        putRun(world, { ...begun, contactIds: [...begun.contactIds, ...ids] });
      },
    };
  }),
);

const said = fc.record({
  nth: fc.nat({ max: 3 }),
  tie: aTie,
  isTieSaid: fc.boolean(),
  last: fc.constantFrom('month' as const, 'year' as const, 'longer' as const, 'unknown' as const),
});

type Said = typeof said extends fc.Arbitrary<infer Value> ? Value : never;

/** What one is asked next, wherever one is in it. */
const goesOn = said.map((answer) =>
  act(`goes on with the first run: ${JSON.stringify(answer)}`, (world) => {
    const run = runNow(world);
    if (run === undefined) return undefined;
    if (run.step === 'bonds') return aboutBond(world, run, answer);
    return run.step === 'round' ? ending(world, { checkInWeekday: 4 }) : going(world, run);
  }),
);

const takesOff = fc.nat({ max: 3 }).map((nth) =>
  act('takes off someone just named', (world) => {
    const run = runNow(world);
    const id = pick(run?.contactIds ?? [], nth);
    if (run?.step !== 'people' || id === undefined) return undefined;
    return {
      does: (database) => unnameFirstPerson(database, id),
      means: () => {
        world.remove('contacts', id);
        putRun(world, { ...run, contactIds: run.contactIds.filter((each) => each !== id) });
      },
    };
  }),
);

const leaves = fc.constant(undefined).map(() => act('leaves the first run', (world) => ending(world, {})));

function going(world: World, run: FirstRun): Step {
  const step = run.step === 'people' ? 'bonds' : 'round';
  return { does: (database) => goToStep(database, step), means: () => putRun(world, { ...run, step }) };
}

/** Mostly the one who is asked about; at times another, as by a second tap. */
function aboutBond(world: World, run: FirstRun, { nth, tie, isTieSaid, last }: Said): Step | undefined {
  const people = livingOf(world, run);
  const asked = people.find((id) => run.contactIds.indexOf(id) >= run.asked);
  const id = nth === 3 ? pick(people, nth) : asked;
  if (id === undefined) return undefined;
  if (isTieSaid || world.get('contacts', id)?.tie === undefined) {
    const rhythmSince = world.get('contacts', id)?.rhythmSince ?? world.today;
    return {
      does: (database) => sayFirstTie(database, { id, tie, answers: undefined }, world.today),
      means: (seen) => changeMany(world, { ids: [id], fields: () => ({ tie, rhythmSince }) }, seen),
    };
  }
  return {
    does: (database) => sayLastInTouch(database, { id, last }, world.today),
    means: (seen) => isLastSaid(world, { run, id, last }, seen),
  };
}

type Answer = { readonly run: FirstRun; readonly id: string; readonly last: Said['last'] };

function isLastSaid(world: World, { run, id, last }: Answer, seen: Seen): void {
  const nth = run.contactIds.indexOf(id);
  if (nth < run.asked) return;
  const events = new Map([[id, eventsOf(world, id)]]);
  const known = remembered(last, world.today);
  if (known) addRemembered(world, seen, { contactId: id, known });
  changeMany(world, { ids: [id], events }, seen);
  const isLast = nth + 1 === run.contactIds.length;
  putRun(world, { ...run, asked: nth + 1, step: isLast ? 'card' : 'bonds' });
  if (isLast) planTogether(world, run, seen);
}

function ending(world: World, round: { readonly checkInWeekday?: 4 }): Step | undefined {
  const run = runNow(world);
  if (run === undefined) return undefined;
  return {
    does: (database) => endFirstRun(database, world.today, round),
    means: (seen) => {
      if (run.step === 'bonds') planTogether(world, run, seen);
      world.put('settings', { ...world.choices, ...round, firstRun: { ...run, endedOn: world.today } });
    },
  };
}

function planTogether(world: World, run: FirstRun, seen: Seen): void {
  const named = livingOf(world, run).flatMap((id): readonly Named[] => {
    const contact = world.get('contacts', id);
    return contact === undefined ? [] : [{ id, contact, before: { contact, events: eventsOf(world, id) } }];
  });
  const settled = settle(world, named, { seen: seen.contactsById, manner: 'together' });
  for (const contact of settled.values()) world.put('contacts', contact);
}

function runNow({ choices: { firstRun } }: World): FirstRun | undefined {
  return firstRun?.endedOn === undefined ? firstRun : undefined;
}

function putRun(world: World, firstRun: FirstRun): void {
  world.put('settings', { ...world.choices, firstRun });
}

function livingOf(world: World, run: FirstRun): readonly string[] {
  return run.contactIds.filter((id) => {
    const contact = world.get('contacts', id);
    return contact !== undefined && contact.deletedAt === undefined;
  });
}

export const actsOfFirstRun = [names, goesOn, goesOn, goesOn, fc.oneof(takesOff, leaves)] as const;
