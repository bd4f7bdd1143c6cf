/** Networks: the groups one belongs to, who is in them, and closing one, which keeps its history. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { isOpenNetwork, type Network } from '../domain/network.ts';
import type { Draft } from '../domain/record.ts';
import type { Database } from './database.ts';
import { intend } from './intend.ts';
import { idsNow } from './merging/ids-now.ts';
import { changedRow, newRow, type Changes } from './rows.ts';

/** What the person says of a network. */
export type NetworkFields = Draft<Network>;

/** All networks that are not in the trash, closed ones too; the oldest first. */
export async function livingNetworks(database: Database): Promise<readonly Network[]> {
  const rows = await database.networks.toArray();
  return rows.filter(({ deletedAt }) => deletedAt === undefined);
}

/** Those one still belongs to. */
export async function openNetworks(database: Database): Promise<readonly Network[]> {
  return (await livingNetworks(database)).filter(isOpenNetwork);
}

/** The network with this id; undefined when there is none, or it is in the trash. */
export async function networkById(database: Database, id: string): Promise<Network | undefined> {
  const network = await database.networks.get(id);
  return network?.deletedAt === undefined ? network : undefined;
}

/** Writes down a network; a name is enough. Answers its id and the id for undoing it. */
export async function addNetwork(
  database: Database,
  fields: Partial<NetworkFields> & Pick<NetworkFields, 'name'>,
): Promise<{ readonly id: string; readonly undoId: string }> {
  const { networks, contacts } = database;
  const { answer: id, undoId } = await intend(database, [networks, contacts], async (writer) => {
    const memberIds = await idsNow(database, fields.memberIds ?? []);
    const row = newRow<Network>({ purposeIds: [], checklist: {}, ...fields, memberIds });
    await writer.add(networks, [row]);
    return row.id;
  });
  return { id, undoId };
}

/** Mends a network; answers the id for undoing it. */
export async function changeNetwork(
  database: Database,
  { id, changes }: { readonly id: string; readonly changes: Changes<NetworkFields> },
): Promise<string> {
  return changeOne(database, id, () => changes);
}

/** Adds people to a network, each once; answers the id for undoing it. */
export async function addMembers(
  database: Database,
  { id, contactIds }: { readonly id: string; readonly contactIds: readonly string[] },
): Promise<string> {
  return changeOne(database, id, async (row) => {
    const memberIds = await idsNow(database, [...row.memberIds, ...contactIds]);
    return memberIds.length === row.memberIds.length ? undefined : { memberIds };
  });
}

/** Adds people and takes others out at once; meetings keep who was there. Answers the id for undoing it. */
export async function changeMembers(
  database: Database,
  {
    id,
    added,
    removed,
  }: { readonly id: string; readonly added: readonly string[]; readonly removed: ReadonlySet<string> },
): Promise<string> {
  return changeOne(database, id, async ({ memberIds, keeperId = '' }) => ({
    memberIds: await idsNow(database, [...memberIds.filter((each) => !removed.has(each)), ...added]),
    ...(removed.has(keeperId) && { keeperId: undefined, keeper: undefined }),
  }));
}

/** Closes a network, with all that was; answers the id for undoing it. */
export async function closeNetwork(database: Database, id: string, today: CalendarDate): Promise<string> {
  return changeOne(database, id, (row) => (isOpenNetwork(row) ? { closedOn: today } : undefined));
}

/** Takes a closed network up again; answers the id for undoing it. */
export async function reopenNetwork(database: Database, id: string): Promise<string> {
  return changeOne(database, id, () => ({ closedOn: undefined }));
}

/** Puts a network in the trash; its meetings are out of sight with it. Answers the id for undoing it. */
export async function trashNetwork(database: Database, id: string): Promise<string> {
  return changeOne(database, id, () => ({ deletedAt: new Date().toISOString() }));
}

type ChangesOf = (row: Network) => Changes<Network> | undefined | Promise<Changes<Network> | undefined>;

/** Changes a network that is not in the trash, where `changesOf` wants any. */
async function changeOne(database: Database, id: string, changesOf: ChangesOf): Promise<string> {
  const { networks, contacts } = database;
  const { undoId } = await intend(database, [networks, contacts], async (writer) => {
    const before = await networkById(database, id);
    const changes = before && (await changesOf(before));
    if (before === undefined || changes === undefined) return;
    await writer.replace(networks, [{ before, after: changedRow<Network>(before, changes) }]);
  });
  return undoId;
}
