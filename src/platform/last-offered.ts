/** Which opening line was offered for whom last, until the tab is closed; after that what was sent is remembered alone. */

/** Remembers the line offered for a contact. */
export function rememberOffered(contactId: string, openingLineId: string): void {
  sessionStorage.setItem(keyOf(contactId), openingLineId);
}

/** The line offered for a contact last time; undefined when none was. */
export function lastOffered(contactId: string): string | undefined {
  return sessionStorage.getItem(keyOf(contactId)) ?? undefined;
}

function keyOf(contactId: string): string {
  return `livstegn-offered-${contactId}`;
}
