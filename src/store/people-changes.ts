/**
 * What has changed of the rows behind the list of people, in this tab or another: Dexie tells which keys a transaction
 * wrote, or, from fifty rows on, only that the table did.
 */
import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import type { Database } from './database.ts';

/** The ids of changed rows of a table; 'many' when they are too many to name. */
export type ChangedIds = readonly string[] | 'many';

export type PeopleChange = {
  readonly contacts: ChangedIds;
  readonly interactions: ChangedIds;
  /** Whether spheres or settings changed. */
  readonly rules: boolean;
};

/** Calls back after each transaction that changed something of it, once it is committed; returns what stops it. */
export function onPeopleChange(database: Database, callback: (change: PeopleChange) => void): () => void {
  const listen = (parts: ObservabilitySet): void => {
    const change: PeopleChange = {
      contacts: changedIds(parts, `idb://${database.name}/contacts/`),
      interactions: changedIds(parts, `idb://${database.name}/interactions/`),
      rules: ['spheres', 'settings'].some((table) => isTouched(parts, `idb://${database.name}/${table}/`)),
    };
    if (change.rules || change.contacts.length > 0 || change.interactions.length > 0) callback(change);
  };
  Dexie.on.storagemutated.subscribe(listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}

/** Whether anything of a part, such as 'idb://livstegn/settings/', was written. */
export function isTouched(parts: ObservabilitySet, part: string): boolean {
  return parts['all'] !== undefined || parts[part] !== undefined;
}

/** Which rows of a part were written. */
export function changedIds(parts: ObservabilitySet, part: string): ChangedIds {
  if (parts['all'] !== undefined) return 'many';
  const tree = parts[part];
  if (tree === undefined) return [];
  const ids: string[] = [];
  // oxlint-disable-next-line eslint/new-cap -- Dexie's way of reviving a range set that came from another tab
  for (const { from, to } of RangeSet(tree)) {
    if (from !== to || typeof from !== 'string') return 'many';
    ids.push(from);
  }
  return ids;
}
