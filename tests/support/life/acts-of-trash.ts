/** The trash: what lies in it, and bringing all of it back at once. */
import * as fc from 'fast-check';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Saved } from '../../../src/domain/record.ts';
import { restoreThings } from '../../../src/store/restore.ts';
import { act, changeMany, pick } from './act.ts';
import { ALIVE } from './acts-with-one.ts';
import { TRASHED, UNDATED, type Trashed } from './erasing.ts';
import { comeBackWith } from './ledger.ts';
import { eventsOf, inheritedIn } from './rules.ts';
import type { Seen } from './seen.ts';
import { withFields, type World } from './world.ts';

export type Thing = { readonly table: Trashed; readonly id: string; readonly deletedAt?: string };

const bringsAllBack = fc.constant(undefined).map(() =>
  act('brings everything back from the trash', (world) => {
    const things = trashIn(world);
    if (things.length === 0) return undefined;
    return {
      does: (database) => restoreThings(database, things, world.today),
      means: (seen) => allIsBack(world, things, seen),
    };
  }),
);

const bringsOneBack = fc.nat({ max: 6 }).map((nth) =>
  act(`brings #${nth} of what has no day back from the trash`, (world) => {
    const thing = pick(
      trashIn(world).filter(({ table }) => (UNDATED as readonly string[]).includes(table)),
      nth,
    );
    if (thing === undefined) return undefined;
    return {
      does: (database) => restoreThings(database, [thing], world.today),
      means: (seen) => allIsBack(world, [thing], seen),
    };
  }),
);

/** It is back as it was. */
function bringUndatedBack(world: World, { table, id }: Thing): void {
  const row = world.get(table, id);
  if (row !== undefined) world.put(table, restored(row));
}

/** All of it is there before anybody's day is decided. */
function allIsBack(world: World, things: readonly Thing[], seen: Seen): void {
  const ofMeetings = things.flatMap(({ table, id }) => (table === 'meetings' ? talksThrownWith(world, id) : []));
  for (const thing of things.filter(({ table }) => (UNDATED as readonly string[]).includes(table))) {
    bringUndatedBack(world, thing);
  }
  const inherited = inheritedIn(world);
  const events = new Map(world.all('contacts').map(({ id }) => [id, eventsOf(world, id)]));
  const idsIn = (table: Thing['table']) => things.flatMap((thing) => (thing.table === table ? thing.id : []));
  const met = new Set(
    [...new Set([...idsIn('interactions'), ...ofMeetings])].flatMap((id) => bringTalkBack(world, id)),
  );
  for (const id of idsIn('spheres')) {
    const sphere = world.get('spheres', id);
    if (sphere !== undefined) world.put('spheres', restored(sphere));
  }
  const people = new Set(idsIn('contacts'));
  const ids = world.all('contacts').flatMap(({ id, sphereIds }) => {
    const isUnder = idsIn('spheres').some((sphereId) => sphereIds.includes(sphereId));
    return people.has(id) || isUnder || met.has(id) ? id : [];
  });
  const fields = ({ id }: Contact) => (people.has(id) ? ALIVE : undefined);
  changeMany(world, { ids, fields, inherited, events }, seen);
}

/** The talk that went into the trash with a meeting, or after it. */
export function talksThrownWith(world: World, meetingId: string): readonly string[] {
  const { interactionId = '', deletedAt } = world.get('meetings', meetingId) ?? {};
  const talk = world.get('interactions', interactionId);
  const isAlong = deletedAt !== undefined && talk?.deletedAt !== undefined && talk.deletedAt >= deletedAt;
  return isAlong ? [talk.id] : [];
}

/** Answers who was there. */
function bringTalkBack(world: World, id: string): readonly string[] {
  const row = world.get('interactions', id);
  if (row === undefined) return [];
  const back = withFields(restored(row), { openSince: row.answered === 'open' ? row.day : undefined });
  world.put('interactions', back);
  comeBackWith(world, row, back);
  return row.contactIds;
}

function restored<Row extends Saved>(row: Row): Row {
  return withFields<Row>(row, { deletedAt: undefined } as { readonly [Key in keyof Row]?: undefined });
}

/** All that lies in the trash. */
export function trashIn(world: World): readonly Thing[] {
  return TRASHED.flatMap((table) =>
    world.all(table).flatMap((row): readonly Thing[] => (row.deletedAt === undefined ? [] : [{ ...row, table }])),
  );
}

export const actsOfTrash = [fc.oneof(bringsAllBack, bringsOneBack, bringsOneBack)] as const;
