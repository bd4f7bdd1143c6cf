/** Pairs that may be one person: finding them among all who are here, following them as they become one, "not the same". */
import type { Contact } from '../../domain/contact.ts';
import { likelyPairs, pairId, type LikelyPair } from '../../domain/duplicate-pairs.ts';
import type { Database } from '../database.ts';
import { intend } from '../intend.ts';
import { livingContacts } from '../living-contacts.ts';
import type { Dismissal } from '../own-rows.ts';
import { newRow } from '../rows.ts';

/** A likely pair with its contacts as they are now. */
export type PairNow = { readonly pair: LikelyPair; readonly one: Contact; readonly other: Contact };

/** All likely pairs, the surest first. Reads everyone: for a worker. */
export async function likelyPairsIn(database: Database): Promise<readonly LikelyPair[]> {
  const [contacts, distinct] = await Promise.all([livingContacts(database), distinctPairs(database)]);
  return likelyPairs(contacts, (one, other) => distinct.has(pairId(one, other)));
}

/**
 * What has become of pairs since they were found, in the same order: one who was made one with somebody is now that
 * one; those who are gone, or are said not to be the same, fall away.
 */
export async function pairsNow(database: Database, pairs: readonly LikelyPair[]): Promise<readonly PairNow[]> {
  const [here, distinct] = await Promise.all([
    contactsNow(
      database,
      pairs.flatMap(({ ids }) => ids),
    ),
    distinctPairs(database),
  ]);
  const seen = new Set<string>();
  return pairs.flatMap((pair): readonly PairNow[] => {
    const [one, other] = pair.ids.map((id) => here.get(id));
    if (one === undefined || other === undefined || one.id === other.id) return [];
    const key = pairId(one.id, other.id);
    if (seen.has(key) || distinct.has(key)) return [];
    seen.add(key);
    return [{ pair, one, other }];
  });
}

/** Remembers that two contacts are not the same person; answers the id for undoing it. */
export async function sayNotSame(database: Database, [one, other]: readonly [string, string]): Promise<string> {
  const { undoId } = await intend(database, [database.dismissals], async (writer) => {
    if ((await distinctPairs(database)).has(pairId(one, other))) return;
    await writer.add(database.dismissals, [newRow<Dismissal>({ what: NOT_SAME, contactId: one, otherId: other })]);
  });
  return undoId;
}

/** Whether the person has said of these two that they are not the same. */
export async function areDistinct(database: Database, [one, other]: readonly [string, string]): Promise<boolean> {
  return (await distinctPairs(database)).has(pairId(one, other));
}

/** Another text after each thing that was done; while it is the same, so are the pairs. Cheap to ask. */
export async function pairsStamp(database: Database): Promise<string> {
  const [count, last] = await Promise.all([database.contacts.count(), database.undos.orderBy('id').lastKey()]);
  return JSON.stringify([count, last]);
}

const NOT_SAME = 'not-same';

async function distinctPairs(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.dismissals.filter(({ what }) => what === NOT_SAME).toArray();
  return new Set(rows.map(({ contactId = '', otherId = '' }) => pairId(contactId, otherId)));
}

/** The living contacts by the ids they had when the pairs were found. */
async function contactsNow(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Contact>> {
  const all = await contactsById(database, ids);
  const merged = [...all.values()].flatMap(({ mergedIntoId }) => mergedIntoId ?? []);
  const become = await contactsById(database, merged);
  const now = new Map<string, Contact>();
  for (const [id, contact] of all) {
    const living = contact.deletedAt === undefined ? contact : become.get(contact.mergedIntoId ?? '');
    if (living !== undefined && living.deletedAt === undefined) now.set(id, living);
  }
  return now;
}

async function contactsById(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Contact>> {
  const found = await database.contacts.bulkGet([...new Set(ids)]);
  return new Map(found.flatMap((contact) => (contact === undefined ? [] : [[contact.id, contact] as const])));
}
