/** The name that is being written at a stop: whether someone here is meant, and what is made of it. */
import { useState } from 'react';
import { nameToShow, type Contact } from '../../domain/contact.ts';
import type { NamedAs, Remembered } from '../../domain/inventory.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useNameSearch } from '../../hooks/use-name-search.ts';
import { namesakeOf } from '../../store/inventory.ts';

/** Someone here has the very name that was written; how close was said already. */
type Doubt = { readonly contact: Contact; readonly as: NamedAs };

export function useName(onName: (remembered: Remembered) => Promise<void>) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Contact>();
  const [doubt, setDoubt] = useState<Doubt>();
  const [isMissing, setMissing] = useState(false);
  const database = useDatabase();
  const found = useNameSearch(chosen === undefined ? text : '') ?? NOBODY;

  async function keep(remembered: Remembered): Promise<void> {
    write('');
    await onName(remembered);
  }

  function write(next: string): void {
    setText(next);
    setChosen(undefined);
    setDoubt(undefined);
    setMissing(false);
  }

  return {
    text,
    setText: write,
    chosen,
    doubt,
    isMissing,
    /** Those here who may be meant. */
    offered: doubt === undefined ? found.slice(0, MOST_OFFERED) : NOBODY,
    /** Someone here is meant; one who isn't sorted yet is still asked about. */
    choose: (contact: Contact): void => {
      const isSorted =
        contact.tie !== undefined || contact.restingSince !== undefined || contact.standing !== undefined;
      const name = nameToShow(contact);
      if (isSorted) void keep({ name, as: contact.tie ?? 'rest', contactId: contact.id });
      else {
        write(name);
        setChosen(contact);
      }
    },
    /** Says how close one is to whom was named. */
    say: async (as: NamedAs): Promise<void> => {
      const name = text.trim();
      if (chosen !== undefined) return keep({ name, as, contactId: chosen.id });
      if (name === '') return setMissing(true);
      const contact = await namesakeOf(database, name);
      return contact === undefined ? keep({ name, as }) : setDoubt({ contact, as });
    },
    /** Answers the doubt. */
    settle: async (answer: 'same' | 'another'): Promise<void> => {
      if (doubt === undefined) return;
      const { contact, as } = doubt;
      await keep({ name: text.trim(), as, ...(answer === 'same' && { contactId: contact.id }) });
    },
  };
}

const MOST_OFFERED = 3;
const NOBODY: readonly Contact[] = [];
