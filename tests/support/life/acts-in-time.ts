/** Days and weeks go by, Week is opened, someone is waved off, and what was done is undone. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { ensurePlan, skipThisWeek } from '../../../src/store/plans.ts';
import { undo } from '../../../src/store/undo.ts';
import { act, doIt, isSame, lasting, pick, type Done, type Life, type Model } from './act.ts';
import { turnTo } from './clock.ts';
import { settle, type Named } from './deciding.ts';
import { planToMake, weekShown } from './planning.ts';
import { eventsOf, inheritedIn, wantedFor, weekNow, type Inherited } from './rules.ts';
import { expectSame, look, type Seen } from './seen.ts';
import type { Image, World } from './world.ts';

const timePasses = fc.constantFrom(1, 1, 3, 7, 7, 30).map((days) =>
  lasting(`${days} days pass`, (world) => ({
    does: () => Promise.resolve(turnTo(addDays(world.today, days))),
    means: () => {
      world.today = addDays(world.today, days);
    },
  })),
);

const opensWeek = fc.constant(undefined).map(() =>
  lasting('opens Week', (world) => ({
    isTwice: true,
    does: (database) => bothOf(() => ensurePlan(database, world.today)),
    means: (seen) => {
      const plan = planToMake(world);
      const id = seen.plans.find((one) => world.get('plans', one.id) === undefined)?.id ?? '';
      if (plan !== undefined) world.put('plans', { ...plan, id });
    },
  })),
);

/** Does it twice at once, and comes to an end when both have: what one of them still asks for belongs to no later act. */
async function bothOf(does: () => Promise<unknown>): Promise<void> {
  const both = await Promise.allSettled([does(), does()]);
  for (const one of both) if (one.status === 'rejected') throw one.reason;
}

const wavesOff = fc.nat({ max: 4 }).map((nth) =>
  act(`waves off the person at place ${nth}`, (world) => {
    const { last } = weekNow(world);
    const contactId = pick(weekShown(world) ?? [], nth)?.id;
    if (contactId === undefined || last === undefined) return undefined;
    return {
      does: (database) => skipThisWeek(database, { planId: last.id, contactId }),
      means: () => {
        const items = last.items.map((item) =>
          item.contactId === contactId ? { ...item, choice: 'not-this-week' } : item,
        );
        world.put('plans', { ...last, items });
      },
    };
  }),
);

/** Undoes the last act, or one before it. */
function undoing(nth: number): fc.AsyncCommand<Model, Life> {
  return {
    check: () => true,
    run: async ({ world }, life) => {
      const [taken] = life.done.splice(Math.max(0, life.done.length - 1 - nth), 1);
      if (taken !== undefined) await undoOne(world, life, taken);
    },
    toString: () => (nth === 0 ? 'undoes the last act' : `undoes an act ${nth} acts back`),
  };
}

/** Undoes an act in the app and in the model; they must say the same. */
export async function undoOne(world: World, life: Life, taken: Done): Promise<void> {
  const { database } = life;
  await doIt(life, { does: () => undo(database, taken.undoId, world.today) });
  const seen = await look(database);
  expect(seen.undoIds.has(taken.undoId)).toBe(false);
  takeBack(world, taken.images, seen);
  await expectSame(world, seen, database);
}

/** Rows that nobody wrote since are as they were; everyone the act met is in step with what is there now. */
export function takeBack(world: World, images: readonly Image[], seen: Seen): void {
  const logs = images.filter(({ table }) => table === 'interactions');
  const current = logs.flatMap(({ id }) => world.get('interactions', id)?.contactIds ?? []);
  const earlier = logs.flatMap(({ before }) => (before && 'contactIds' in before.row ? before.row.contactIds : []));
  const met = [...current, ...earlier];
  const written = new Map(images.flatMap((image) => (image.table === 'contacts' ? [[image.id, image] as const] : [])));
  const ids = [...new Set([...written.keys(), ...met])];
  const leftBehind = new Map(
    ids
      .filter((id) => world.mark('contacts', id) !== written.get(id)?.afterMark)
      .map((id) => [id, eventsOf(world, id)]),
  );
  const inherited = inheritedIn(world);
  for (const image of images) if (!isWeekTaken(world, image)) world.putBack(image);
  const named = ids.flatMap((id): Named[] => {
    const contact = world.get('contacts', id);
    if (contact === undefined) return [];
    return [{ id, contact, before: { contact, events: leftBehind.get(id) ?? eventsOf(world, id) } }];
  });
  bringInStep(world, named, seen);
  bringInStep(world, underSpheres(world, images, { ids, inherited }), seen);
}

/** A plan gives way to one made for the same week since. */
function isWeekTaken(world: World, { table, id, before }: Image): boolean {
  if (table !== 'plans' || before === undefined) return false;
  return world
    .all('plans')
    .some((one) => one.id !== id && 'startsOn' in before.row && one.startsOn === before.row.startsOn);
}

function bringInStep(world: World, named: readonly Named[], seen: Seen): void {
  for (const [id, contact] of settle(world, named, { seen: seen.contactsById })) {
    if (!isSame(contact, world.get('contacts', id))) world.put('contacts', contact);
  }
}

/** Whom the act didn't write, but who is in a sphere that was put back, and has a day that no rule gives, or lacks one. */
function underSpheres(
  world: World,
  images: readonly Image[],
  known: { readonly ids: readonly string[]; readonly inherited: Inherited },
): readonly Named[] {
  const sphereIds = new Set(images.flatMap(({ table, id }) => (table === 'spheres' ? [id] : [])));
  return world
    .all('contacts')
    .filter((contact) => !known.ids.includes(contact.id) && contact.sphereIds.some((id) => sphereIds.has(id)))
    .filter((contact) => {
      const wanted = wantedFor(contact, eventsOf(world, contact.id), inheritedIn(world));
      return (contact.dueOn === undefined) !== (wanted === undefined);
    })
    .map((contact) => {
      const before = { contact, events: eventsOf(world, contact.id), inherited: known.inherited };
      return { id: contact.id, contact, before };
    });
}

export const actsInTime = [timePasses, timePasses, opensWeek, opensWeek, wavesOff] as const;
export const undoesLast = fc.constant(0).map(undoing);
export const undoesAny = fc.nat({ max: 6 }).map(undoing);
