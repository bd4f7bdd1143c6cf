/** Sorting people one by one, leaving them for later, and taking a sorting back. */
import * as fc from 'fast-check';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Dismissal } from '../../../src/store/own-rows.ts';
import { putOffSorting, sortContact, unsortContact } from '../../../src/store/sorting.ts';
import { act, changeMany, keepUndo, pick, type Life, type Model, type Sorted } from './act.ts';
import { takeBack } from './acts-in-time.ts';
import { aTie, newIds, someSpheres, who } from './acts-with-one.ts';
import { expectSame, look, type Seen } from './seen.ts';
import type { World } from './world.ts';

const sorts = fc
  .record({
    nth: who,
    as: fc.oneof(fc.constant('rest' as const), fc.record({ tie: aTie, sphereIds: someSpheres })),
    joins: fc.nat({ max: 2 }),
  })
  .map(({ nth, as, joins }) =>
    act(`sorts #${nth} as ${JSON.stringify(as)}, with ${joins} before`, (world) => {
      const { today } = world;
      const living = world.all('contacts').filter(({ deletedAt }) => deletedAt === undefined);
      const unsorted = living.filter(
        (one) => one.tie === undefined && one.restingSince === undefined && one.standing === undefined,
      );
      const contact = pick(unsorted, nth);
      if (contact === undefined) return undefined;
      const { id } = contact;
      const batch = living
        .filter((one) => one.rhythmSince === today)
        .map((one) => one.id)
        .slice(0, joins);
      const ids = as === 'rest' ? [id] : [...new Set([...batch, id])];
      const fields = (one: Contact) => {
        if (one.id !== id) return undefined;
        if (as === 'rest') return { restingSince: today, snoozedUntil: undefined };
        return { ...as, rhythmSince: one.rhythmSince ?? today };
      };
      return {
        does: (database) => sortContact(database, { id, as, batch }, today),
        means: (seen) => changeMany(world, { ids, fields, ...(ids.length > 1 && { manner: 'anew' }) }, seen),
        sorted: { contact, as },
      };
    }),
  );

const putsOff = who.map((nth) =>
  act(`leaves #${nth} to be sorted later`, (world) => {
    const contactId = pick(world.all('contacts'), nth)?.id;
    if (contactId === undefined) return undefined;
    return {
      does: (database) => putOffSorting(database, contactId),
      means: (seen) => {
        const what = `sorting:${contactId}`;
        if (world.all('dismissals').some((one) => one.what === what)) return;
        const [id] = newIds(world, seen, 'dismissals');
        world.put('dismissals', { id, what, contactId } as unknown as Dismissal);
      },
    };
  }),
);

/** Takes back one of the last so many acts, if that was a sorting; what else was said of them since stays. */
function unsorting(within: number): fc.AsyncCommand<Model, Life> {
  return {
    check: () => true,
    run: async ({ world }, life) => {
      const from = Math.max(0, life.done.length - within);
      const at = life.done.findIndex(({ sorted }, index) => index >= from && sorted !== undefined);
      const [taken] = at < 0 ? [] : life.done.splice(at, 1);
      if (taken?.sorted === undefined) return;
      await unsortContact(life.database, { ...taken.sorted, undoId: taken.undoId }, world.today);
      const seen = await look(life.database);
      takeBack(world, taken.images, seen);
      const { sorted } = taken;
      const images = world.imagesOf(() => isUnsorted(world, sorted, seen));
      await expectSame(world, seen, life.database);
      keepUndo(world, life, { images, seen });
    },
    toString: () => (within === 1 ? 'takes the last sorting back' : `takes a sorting back, within ${within} acts`),
  };
}

/** Whoever still is what they were sorted as is again what they were before; a sphere given since stays. */
function isUnsorted(world: World, { contact, as }: Sorted, seen: Seen): void {
  const now = world.get('contacts', contact.id);
  if (now === undefined) return;
  const { tie, rhythmSince, tieAnswers, restingSince, snoozedUntil, sphereIds } = contact;
  if (as === 'rest') {
    if (now.restingSince === undefined || now.tie !== undefined) return;
    changeMany(world, { ids: [contact.id], fields: () => ({ restingSince, snoozedUntil }) }, seen);
    return;
  }
  if (now.tie !== as.tie) return;
  const hasThose = as.sphereIds !== undefined && as.sphereIds.join() === now.sphereIds.join();
  const fields = { tie, rhythmSince, tieAnswers, ...(hasThose && { sphereIds }) };
  changeMany(world, { ids: [contact.id], fields: () => fields }, seen);
}

export const actsOfSorting = [sorts, fc.oneof(sorts, putsOff)] as const;
export const unsortsLast = fc.constant(1).map(unsorting);
export const unsortsAny = fc.integer({ min: 1, max: 6 }).map(unsorting);
