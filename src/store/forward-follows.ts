/** What a passing on left besides follows the interaction it was logged as: its forward, and the entry in the ledger. */
import type { Interaction } from '../domain/interaction.ts';
import type { Forward } from '../domain/tip.ts';
import type { Database } from './database.ts';
import type { Writer } from './intend.ts';
import { changedRow, sameFields, withChanges, type Changes } from './rows.ts';

/** Another day, another person, to the trash or back: the same of both, as a part of the intention that did it. */
export async function forwardFollows(
  database: Database,
  writer: Writer,
  { before, after }: { readonly before: Interaction; readonly after: Interaction },
): Promise<void> {
  if (before.tipId === undefined) return;
  const forwards = await database.forwards.where('tipId').equals(before.tipId).toArray();
  for (const forward of forwards.filter(({ interactionId }) => interactionId === before.id)) {
    const contactId = personNow(forward, after);
    const changes = { day: after.day, contactId, deletedAt: after.deletedAt };
    // oxlint-disable-next-line eslint/no-await-in-loop -- an interaction has one forward, unless a file brought more
    await entryFollows(database, writer, { forward, changes });
    const next = withChanges<Forward>(forward, changes);
    if (sameFields(forward, next)) continue;
    // oxlint-disable-next-line eslint/no-await-in-loop -- as above, one after the other
    await writer.replace(database.forwards, [{ before: forward, after: changedRow(next, {}) }]);
  }
}

function personNow({ contactId }: Forward, { contactIds }: Interaction): string {
  return contactIds.includes(contactId) ? contactId : (contactIds[0] ?? contactId);
}

type Following = {
  readonly forward: Forward;
  readonly changes: Changes<Pick<Forward, 'day' | 'contactId' | 'deletedAt'>>;
};

/** An entry that was thrown away, or brought back, or given another day, by itself stays where it is. */
async function entryFollows(database: Database, writer: Writer, { forward, changes }: Following): Promise<void> {
  const rows = await database.exchanges.where('contactId').equals(forward.contactId).toArray();
  const entries = rows.filter(({ source }) => source?.table === database.forwards.name && source.id === forward.id);
  const pairs = entries.flatMap((before) => {
    const isAlong = before.deletedAt === forward.deletedAt;
    const day = before.day === forward.day ? changes.day : before.day;
    const next = withChanges(before, { ...changes, day, deletedAt: isAlong ? changes.deletedAt : before.deletedAt });
    return sameFields(before, next) ? [] : [{ before, after: changedRow(next, {}) }];
  });
  await writer.replace(database.exchanges, pairs);
}
