/** The name that is being written at a stop: whether someone here is meant, and what is made of it. */
import { useState } from 'react';
import { nameToShow, type Contact } from '../../domain/contact.ts';
import type { NamedAs, Remembered } from '../../domain/inventory.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useNameSearch } from '../../hooks/use-name-search.ts';
import { namesakeOf } from '../../store/inventory.ts';

/** Someone here has the very name that was written. */
type Doubt = { readonly contact: Contact; readonly remembered: Remembered };

export function useName(onName: (remembered: Remembered) => Promise<void>) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Contact>();
  const [doubts, setDoubts] = useState<readonly Doubt[]>([]);
  const [isMissing, setMissing] = useState(false);
  const database = useDatabase();
  const found = useNameSearch(chosen === undefined ? text : '') ?? NOBODY;
  const [doubt] = doubts;

  function write(next: string): void {
    setText(next);
    setChosen(undefined);
    setMissing(false);
  }

  return {
    text,
    setText: write,
    chosen,
    doubt: doubt?.contact,
    isMissing,
    /** Those here who may be meant. */
    offered: found.slice(0, MOST_OFFERED),
    /** Someone here is meant; one who isn't sorted yet is still asked about. */
    choose: (contact: Contact): void => {
      const isSorted =
        contact.tie !== undefined || contact.restingSince !== undefined || contact.standing !== undefined;
      const name = nameToShow(contact);
      write(isSorted ? '' : name);
      if (isSorted) void onName({ name, as: contact.tie ?? 'rest', contactId: contact.id });
      else setChosen(contact);
    },
    /** Says how close one is to whom was named. The field is free for the next at once, while it is looked who is here. */
    say: async (as: NamedAs): Promise<void> => {
      const name = text.trim();
      if (name === '') return setMissing(true);
      write('');
      if (chosen !== undefined) return onName({ name, as, contactId: chosen.id });
      const contact = await namesakeOf(database, name);
      if (contact === undefined) await onName({ name, as });
      else setDoubts((before) => [...before, { contact, remembered: { name, as } }]);
    },
    /** Answers the doubt. */
    settle: async (answer: 'same' | 'another'): Promise<void> => {
      if (doubt === undefined) return;
      setDoubts((before) => before.slice(1));
      const { contact, remembered } = doubt;
      await onName(answer === 'same' ? { ...remembered, contactId: contact.id } : remembered);
    },
  };
}

const MOST_OFFERED = 3;
const NOBODY: readonly Contact[] = [];
