/** What lies in the trash goes for good, by one's own hand or in a quiet moment after thirty days; so do old undos. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Database } from '../../../src/store/database.ts';
import { deleteForGood, emptyOldTrash, emptyTrash } from '../../../src/store/delete-for-good.ts';
import { forgetOldUndos } from '../../../src/store/undo.ts';
import { pick, type Done, type Life, type Model } from './act.ts';
import { talksThrownWith, trashIn, type Thing } from './acts-of-trash.ts';
import { erase, tellsOf, TRASHED, type Trashed } from './erasing.ts';
import { expectSame, look } from './seen.ts';
import type { World } from './world.ts';

/** What is done, which of the trash goes, and which undos go beside those that tell of it. */
type Deed = {
  readonly does: (database: Database) => Promise<unknown>;
  readonly goes: (thing: Thing) => boolean;
  readonly isForgotten?: (done: Done) => boolean;
};

function forGood(says: string, deed: (world: World) => Deed | undefined): fc.AsyncCommand<Model, Life> {
  return {
    check: ({ world }) => deed(world) !== undefined,
    run: async ({ world }, life) => {
      const now = deed(world);
      if (now === undefined) return;
      await now.does(life.database);
      const seen = await look(life.database);
      const going = trashIn(world).filter((thing) => now.goes(thing));
      const idsIn = (table: Trashed) => going.flatMap((thing) => (thing.table === table ? thing.id : []));
      const ids = erase(world, Object.fromEntries(TRASHED.map((table) => [table, idsIn(table)])), true);
      const kept = life.done.filter((done) => now.isForgotten?.(done) !== true && !tellsOf(done.images, ids));
      life.done.splice(0, life.done.length, ...kept);
      expect([...seen.undoIds].toSorted()).toEqual(kept.map(({ undoId }) => undoId).toSorted());
      await expectSame(world, seen, life.database);
    },
    toString: () => says,
  };
}

const deletes = fc.nat({ max: 5 }).map((nth) =>
  forGood(`deletes #${nth} of the trash for good`, (world) => {
    const thing = pick(trashIn(world), nth);
    if (thing === undefined) return undefined;
    const along = thing.table === 'meetings' ? talksThrownWith(world, thing.id) : [];
    const ids = new Set([thing.id, ...along]);
    return { does: (database) => deleteForGood(database, [thing]), goes: ({ id }) => ids.has(id) };
  }),
);

const empties = fc
  .constant(undefined)
  .map(() => forGood('empties the trash', () => ({ does: emptyTrash, goes: () => true })));

const isQuiet = fc.constant(undefined).map(() =>
  forGood('a quiet moment', ({ today }) => ({
    does: async (database) => {
      await forgetOldUndos(database);
      await emptyOldTrash(database, today);
    },
    goes: ({ deletedAt = '' }) => deletedAt < addDays(today, -30),
    isForgotten: ({ on }) => on < addDays(today, -1),
  })),
);

export const actsForGood = [deletes, fc.oneof(deletes, empties, isQuiet)] as const;
