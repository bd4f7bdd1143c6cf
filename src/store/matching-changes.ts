/** What has changed of the rows behind matching, in this tab or another. */
import { Dexie, type ObservabilitySet } from 'dexie';
import type { Database } from './database.ts';
import { changedIds, isTouched, type ChangedIds } from './people-changes.ts';

export type MatchingChange = {
  readonly contacts: ChangedIds;
  readonly interactions: ChangedIds;
  /** Whether tips or forwards changed. */
  readonly tips: boolean;
  /** Whether asks or requests changed. */
  readonly asks: boolean;
  readonly spheres: boolean;
};

/** Calls back after each transaction that changed something of it, once it is committed; returns what stops it. */
export function onMatchingChange(database: Database, callback: (change: MatchingChange) => void): () => void {
  const listen = (parts: ObservabilitySet): void => {
    const isOneTouched = (...tables: readonly string[]): boolean =>
      tables.some((table) => isTouched(parts, `idb://${database.name}/${table}/`));
    const change: MatchingChange = {
      contacts: changedIds(parts, `idb://${database.name}/contacts/`),
      interactions: changedIds(parts, `idb://${database.name}/interactions/`),
      tips: isOneTouched('tips', 'forwards'),
      asks: isOneTouched('asks', 'requests'),
      spheres: isOneTouched('spheres'),
    };
    const isOfRules = change.tips || change.asks || change.spheres;
    if (isOfRules || change.contacts.length > 0 || change.interactions.length > 0) callback(change);
  };
  Dexie.on.storagemutated.subscribe(listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}

/** Two changes as one. */
export function bothChanges(one: MatchingChange, other: MatchingChange): MatchingChange {
  return {
    contacts: bothIds(one.contacts, other.contacts),
    interactions: bothIds(one.interactions, other.interactions),
    tips: one.tips || other.tips,
    asks: one.asks || other.asks,
    spheres: one.spheres || other.spheres,
  };
}

function bothIds(one: ChangedIds, other: ChangedIds): ChangedIds {
  return one === 'many' || other === 'many' ? 'many' : [...new Set([...one, ...other])];
}
