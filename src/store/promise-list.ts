/** Promises as they are shown: those that wait, by their day, and those that were kept or let go, the latest first. */
import { isStillAskedAbout, type Contact } from '../domain/contact.ts';
import { compareTexts } from '../domain/order.ts';
import { byDueDay, closedOn, isOpenPromise, type Promised } from '../domain/promise.ts';
import type { Database } from './database.ts';

export type PromiseTo = { readonly promise: Promised; readonly contact: Contact };

export type PromiseList = { readonly open: readonly PromiseTo[]; readonly closed: readonly PromiseTo[] };

/** All promises but those to people who are remembered or in the trash. */
export async function promiseList(database: Database): Promise<PromiseList> {
  const promises = await database.promises.toArray();
  const contacts = await database.contacts.bulkGet(promises.map(({ contactId }) => contactId));
  const spokenOf = promises.flatMap((promise, place): readonly PromiseTo[] => {
    const contact = contacts[place];
    const isShown = contact !== undefined && isStillAskedAbout(contact) && promise.deletedAt === undefined;
    return isShown ? [{ promise, contact }] : [];
  });
  return {
    open: spokenOf
      .filter(({ promise }) => isOpenPromise(promise))
      .toSorted((one, other) => byDueDay(one.promise, other.promise)),
    closed: spokenOf
      .filter(({ promise }) => !isOpenPromise(promise))
      .toSorted((one, other) => byLatestClosed(one.promise, other.promise)),
  };
}

/** The promises to one person that wait, by their day. */
export async function openPromisesTo(database: Database, contactId: string): Promise<readonly Promised[]> {
  const promises = await database.promises.where('contactId').equals(contactId).toArray();
  return promises.filter(isOpenPromise).toSorted(byDueDay);
}

function byLatestClosed(one: Promised, other: Promised): number {
  return compareTexts(closedOn(other) ?? '', closedOn(one) ?? '') || compareTexts(other.id, one.id);
}
