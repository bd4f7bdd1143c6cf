/** A connector: someone who introduced one to somebody. They like to hear that it was worth it, once. */
import type { Contact } from './contact.ts';
import { compareTexts } from './order.ts';

/** Someone one met through a connector. */
export type Connection = { readonly contactId: string; readonly connectorId: string };

type Known = Pick<Contact, 'id' | 'createdAt' | 'introducedById'>;

/**
 * The connections among these people for which the connector may still be thanked, the latest first. `isSeenTo` says
 * whether that was done, or waved away.
 */
export function connectionsToThankFor(
  people: readonly Known[],
  isSeenTo: (connection: Connection) => boolean,
): readonly Connection[] {
  const here = new Set(people.map(({ id }) => id));
  return people
    .toSorted((one, other) => compareTexts(other.createdAt, one.createdAt) || compareTexts(one.id, other.id))
    .flatMap(({ id, introducedById: connectorId }) =>
      connectorId !== undefined && connectorId !== id && here.has(connectorId) ? { contactId: id, connectorId } : [],
    )
    .filter((connection) => !isSeenTo(connection));
}
