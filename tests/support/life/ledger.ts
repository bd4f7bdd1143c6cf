/** The ledger and what was passed on, as the design says it: with whom there may be entries, and what follows a talk. */
import type { Exchange } from '../../../src/domain/exchange.ts';
import type { Interaction } from '../../../src/domain/interaction.ts';
import type { Forward } from '../../../src/domain/tip.ts';
import { isSame } from './act.ts';
import { newRows } from './acts-with-one.ts';
import { idsNow, mayHaveLedger } from './rules.ts';
import type { Seen } from './seen.ts';
import { withFields, type Tables, type World } from './world.ts';

type Entry = Omit<Exchange, 'id' | 'rev' | 'createdAt' | 'updatedAt'> & { readonly contactId: string };

/** The app has written an entry, or may not have. */
export function giveEntry(world: World, entry: Entry, seen: Seen): void {
  const [contactId = ''] = idsNow(world, [entry.contactId]);
  if (!mayHaveLedger(world, contactId)) return;
  const id = newRows(world, seen, 'exchanges').find((row) => row.contactId === contactId)?.id ?? '';
  world.put('exchanges', { ...entry, contactId, id } as unknown as Exchange);
}

/** Whether an entry was made from a row. */
export function isFrom({ source }: Exchange, table: string, id: string): boolean {
  return source?.table === table && source.id === id;
}

/** What was passed on in a talk, and the entries made from it, follow it wherever it goes. */
export function followTalk(world: World, before: Interaction, after: Interaction): void {
  passingsFollow(world, before, after);
  entriesFollow(world, before, after);
  meetingsFollow(world, before, after);
}

/** What is mended of the talk with all who were at a meeting is mended of that; thrown away by itself, it stays. */
function meetingsFollow(world: World, before: Interaction, after: Interaction): void {
  const { day, contactIds: attendeeIds, minutes, outcomes } = after;
  const meetings = world.all('meetings').filter(({ interactionId }) => interactionId === before.id);
  for (const meeting of after.deletedAt === undefined ? meetings : []) {
    const isOfIt = before.networkId === meeting.networkId && before.day === meeting.day;
    const fields = { day, attendeeIds, minutes, outcomes };
    if (isOfIt) world.put('meetings', withFields<Tables['meetings']>(meeting, fields));
  }
}

/** What was passed on in a talk that comes back; and the entries that were thrown away with it, and with nothing else. */
export function comeBackWith(world: World, before: Interaction, after: Interaction): void {
  passingsFollow(world, before, after);
  for (const entry of entriesOf(world, before)) {
    if (entry.deletedAt !== undefined && entry.deletedAt === before.deletedAt) {
      world.put('exchanges', withFields(entry, { deletedAt: undefined }));
    }
  }
}

/** The same day, the same person, in the trash or not. */
function passingsFollow(world: World, before: Interaction, after: Interaction): void {
  if (before.tipId === undefined) return;
  const { day, deletedAt } = after;
  for (const forward of world.all('forwards').filter(({ interactionId }) => interactionId === before.id)) {
    const isStillTo = after.contactIds.includes(forward.contactId);
    const contactId = isStillTo ? forward.contactId : (after.contactIds[0] ?? forward.contactId);
    const next = withFields(forward, { contactId, day, deletedAt });
    for (const entry of world.all('exchanges').filter((row) => isFrom(row, 'forwards', forward.id))) {
      if (entry.contactId === forward.contactId) putIfOther(world, 'exchanges', entryWith(entry, forward, next));
    }
    putIfOther(world, 'forwards', next);
  }
}

/** An entry that went its own way, in its day or into the trash, goes on with that. */
function entryWith(entry: Exchange, before: Forward, { contactId, day, deletedAt }: Forward): Exchange {
  return withFields<Exchange>(entry, {
    contactId,
    day: entry.day === before.day ? day : entry.day,
    deletedAt: entry.deletedAt === before.deletedAt ? deletedAt : entry.deletedAt,
  });
}

function putIfOther<Name extends 'exchanges' | 'forwards'>(world: World, table: Name, row: Tables[Name]): void {
  if (!isSame(row, world.get(table, row.id))) world.put(table, row);
}

function entriesFollow(world: World, before: Interaction, after: Interaction): void {
  for (const entry of entriesOf(world, before).filter(({ deletedAt }) => deletedAt === undefined)) {
    const isOut = after.deletedAt !== undefined || !after.contactIds.includes(entry.contactId ?? '');
    if (isOut) world.put('exchanges', { ...entry, deletedAt: world.today });
    else if (entry.day === before.day && after.day !== before.day) world.put('exchanges', { ...entry, day: after.day });
  }
}

function entriesOf(world: World, talk: Interaction): readonly Exchange[] {
  return world
    .all('exchanges')
    .filter((row) => isFrom(row, 'interactions', talk.id) && talk.contactIds.includes(row.contactId ?? ''));
}
