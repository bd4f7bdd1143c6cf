/**
 * Where one knows somebody from, while they are asked about. It begins anew with each person: a sphere that stayed
 * chosen would be given to the next one without a thought, and a private one takes their dates away.
 */
import { useState } from 'react';
import type { Contact } from '../../domain/contact.ts';

export function useSpheresOf(contact: Contact) {
  const [chosen, setChosen] = useState<{ readonly contactId: string; readonly ids: readonly string[] }>();
  const isChosen = chosen?.contactId === contact.id;
  const ids = isChosen ? chosen.ids : contact.sphereIds;
  const choose = (next: readonly string[]): void => setChosen({ contactId: contact.id, ids: next });
  return {
    ids,
    choose,
    toggle: (id: string | undefined): void => {
      if (id !== undefined) choose(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
    },
    /** The spheres, where they are not those that were there. */
    changed: isChosen ? { sphereIds: ids } : {},
  };
}
