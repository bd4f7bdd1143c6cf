/** The people whom the inventory names by their ids, when two of them become one or some are gone for good. */
import type { Inventory, Remembered, StopProgress } from './inventory.ts';

/** Whose id it is now; undefined: they are gone. */
type IdNow = (id: string) => string | undefined;

/**
 * The inventory as it names them now: each once at a stop, as said first; the name of somebody who is gone goes too. The
 * very same where it names nobody of them.
 */
export function inventoryOfNow(inventory: Inventory, idNow: IdNow): Inventory {
  const concerns = Object.values(inventory).some((progress) => peopleOf(progress).some((id) => idNow(id) !== id));
  if (!concerns) return inventory;
  return Object.fromEntries(Object.entries(inventory).map(([code, progress]) => [code, stopOfNow(progress, idNow)]));
}

function peopleOf({ named = [], contactIds = [] }: StopProgress): readonly string[] {
  return [...contactIds, ...named.flatMap(({ contactId }) => contactId ?? [])];
}

function stopOfNow(progress: StopProgress, idNow: IdNow): StopProgress {
  const { named, contactIds } = progress;
  return {
    ...progress,
    ...(named !== undefined && { named: namedNow(named, idNow) }),
    ...(contactIds !== undefined && { contactIds: [...new Set(contactIds.flatMap((id) => idNow(id) ?? []))] }),
  };
}

function namedNow(named: readonly Remembered[], idNow: IdNow): readonly Remembered[] {
  const now = named.flatMap((each) => {
    if (each.contactId === undefined) return each;
    const contactId = idNow(each.contactId);
    return contactId === undefined ? [] : { ...each, contactId };
  });
  return now.filter(
    ({ contactId }, place) =>
      contactId === undefined || now.findIndex((other) => other.contactId === contactId) === place,
  );
}
