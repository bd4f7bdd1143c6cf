/** The entries of the ledger that were made from an interaction: they go into the trash with it, and come back with it. */
import type { Exchange } from '../domain/exchange.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Database } from './database.ts';
import { giveEntry, ledgerTables } from './exchanges.ts';
import { intend, type Writer } from './intend.ts';
import { changedRow, type Changes } from './rows.ts';

/** What one of the two did for the other when they talked. */
export type TalkCredit = {
  readonly interactionId: string;
  readonly contactId: string;
  readonly direction: Exchange['direction'];
};

/**
 * Notes that one helped, or was helped, when one talked: once, however often it is said. Answers the id for undoing it;
 * undefined where there may be no entry with this contact, or it is noted already.
 */
export async function creditTalk(database: Database, credit: TalkCredit): Promise<string | undefined> {
  const { interactionId, contactId, direction } = credit;
  const tables = [...ledgerTables(database), database.interactions];
  const { answer, undoId } = await intend(database, tables, async (writer) => {
    const talk = await database.interactions.get(interactionId);
    if (talk === undefined || talk.deletedAt !== undefined) return undefined;
    const known = (await entriesOfTalk(database, talk)).filter(isAlive);
    if (known.some((entry) => entry.contactId === contactId && entry.direction === direction)) return undefined;
    const source = { table: database.interactions.name, id: talk.id };
    return giveEntry(database, writer, { contactId, day: talk.day, direction, kind: 'help', source });
  });
  return answer === undefined ? undefined : undoId;
}

/** Takes back that one helped, or was helped, when one talked; answers the id for undoing it. */
export async function uncreditTalk(database: Database, credit: TalkCredit): Promise<string> {
  const { interactionId: id, contactId, direction } = credit;
  const { undoId } = await intend(database, [database.exchanges], async (writer) => {
    const entries = await entriesOfTalk(database, { id, contactIds: [contactId] });
    const meant = entries.filter((entry) => isAlive(entry) && entry.direction === direction);
    const deletedAt = new Date().toISOString();
    await writer.replace(
      database.exchanges,
      meant.map((before) => ({ before, after: changedRow<Exchange>(before, { deletedAt }) })),
    );
  });
  return undoId;
}

/** All entries made from an interaction, those in the trash too. */
export async function entriesOfTalk(
  database: Database,
  talk: Pick<Interaction, 'id' | 'contactIds'>,
): Promise<readonly Exchange[]> {
  const rows = await database.exchanges
    .where('contactId')
    .anyOf([...talk.contactIds])
    .toArray();
  return rows.filter(({ source }) => source?.table === database.interactions.name && source.id === talk.id);
}

/**
 * Lets the entries follow what became of their interaction: into the trash with it, or with whoever was taken out of it;
 * to another day where that was mended. Call it inside the transaction, over exchanges.
 */
export async function entriesFollow(
  database: Database,
  writer: Writer,
  { before, after }: { readonly before: Interaction; readonly after: Interaction },
): Promise<void> {
  const entries = (await entriesOfTalk(database, before)).filter(isAlive);
  const pairs = entries.flatMap((entry) => {
    const changes = changesWith(entry, before, after);
    return changes === undefined ? [] : [{ before: entry, after: changedRow<Exchange>(entry, changes) }];
  });
  await writer.replace(database.exchanges, pairs);
}

/** Brings back the entries that went into the trash with these interactions, and with nothing else. */
export async function entriesComeBack(
  database: Database,
  writer: Writer,
  talks: readonly Interaction[],
): Promise<void> {
  for (const talk of talks) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- a few questions, one after the other
    const entries = await entriesOfTalk(database, talk);
    const pairs = entries
      .filter(({ deletedAt }) => deletedAt !== undefined && deletedAt === talk.deletedAt)
      .map((entry) => ({ before: entry, after: changedRow<Exchange>(entry, { deletedAt: undefined }) }));
    // oxlint-disable-next-line eslint/no-await-in-loop -- as above
    await writer.replace(database.exchanges, pairs);
  }
}

/** Undefined: it stays as it is. */
function changesWith(entry: Exchange, before: Interaction, after: Interaction): Changes<Exchange> | undefined {
  if (after.deletedAt !== undefined) return { deletedAt: after.deletedAt };
  if (!after.contactIds.includes(entry.contactId ?? '')) return { deletedAt: new Date().toISOString() };
  return entry.day === before.day && after.day !== before.day ? { day: after.day } : undefined;
}

function isAlive({ deletedAt }: Exchange): boolean {
  return deletedAt === undefined;
}
