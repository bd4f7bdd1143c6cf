/** The trash: what lies in it, and bringing all of it back at once. */
import * as fc from 'fast-check';
import type { Saved } from '../../../src/domain/record.ts';
import { restoreThings } from '../../../src/store/restore.ts';
import { act, changeMany } from './act.ts';
import { writeSpheres } from './acts-with-many.ts';
import type { Gone } from './erasing.ts';
import { eventsOf } from './rules.ts';
import type { Seen } from './seen.ts';
import { withFields, type World } from './world.ts';

export type Thing = { readonly table: keyof Gone; readonly id: string; readonly deletedAt?: string };

const bringsAllBack = fc.constant(undefined).map(() =>
  act('brings everything back from the trash', (world) => {
    const things = trashIn(world);
    if (things.length === 0) return undefined;
    return {
      does: (database) => restoreThings(database, things, world.today),
      means: (seen) => {
        const spheres = world.all('spheres').filter(({ deletedAt }) => deletedAt !== undefined);
        if (spheres.length > 0) writeSpheres(world, spheres.map(restored), seen);
        const ids = things.flatMap(({ table, id }) => (table === 'contacts' ? id : []));
        changeMany(world, { ids, fields: () => ({ deletedAt: undefined }) }, seen);
        bringTalksBack(world, seen);
      },
    };
  }),
);

function bringTalksBack(world: World, seen: Seen): void {
  const rows = world.all('interactions').filter(({ deletedAt }) => deletedAt !== undefined);
  const ids = [...new Set(rows.flatMap(({ contactIds }) => contactIds))];
  const events = new Map(ids.map((id) => [id, eventsOf(world, id)]));
  for (const row of rows) {
    const openSince = row.answered === 'open' ? row.day : undefined;
    world.put('interactions', withFields(restored(row), { openSince }));
  }
  changeMany(world, { ids, events }, seen);
}

function restored<Row extends Saved>(row: Row): Row {
  return withFields<Row>(row, { deletedAt: undefined } as { readonly [Key in keyof Row]?: undefined });
}

/** All that lies in the trash. */
export function trashIn(world: World): readonly Thing[] {
  return (['contacts', 'interactions', 'spheres'] as const).flatMap((table) =>
    world.all(table).flatMap((row): readonly Thing[] => (row.deletedAt === undefined ? [] : [{ ...row, table }])),
  );
}

export const actsOfTrash = [bringsAllBack] as const;
