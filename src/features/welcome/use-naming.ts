/** Naming the first people: by typing, or from the phone's contacts. */
import { useState } from 'react';
import { typedName, type Contact } from '../../domain/contact.ts';
import { matchKeysHere } from '../../hooks/match-keys-here.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { pickContacts, type PickedContact } from '../../platform/contact-picker.ts';
import { keepStorage } from '../../platform/storage-persistence.ts';
import { writeFailureOf } from '../../platform/write-failure.ts';
import { goToStep, nameFirstPeople, unnameFirstPerson, type FirstPerson } from '../../store/first-people.ts';
import { useOneAtATime } from '../../ui/acts/use-one-at-a-time.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';

export type Naming = {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Why the last name was not written down, in words. */
  readonly failure: string | undefined;
  readonly add: () => Promise<void>;
  readonly pick: () => Promise<void>;
  readonly takeOff: (person: Contact) => Promise<void>;
  /** Writes down a name that is still in the field, and goes on. */
  readonly goOn: () => Promise<void>;
};

export function useNaming(): Naming {
  const { welcome, contactForm, language } = useMessages();
  const words = welcome.people;
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string>();
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();
  const oneAtATime = useOneAtATime();

  /** Whether they were written down. */
  async function write(people: readonly FirstPerson[]): Promise<boolean> {
    setFailure(undefined);
    if (people.length === 0) return true;
    try {
      await nameFirstPeople(database, people, today);
      void keepStorage();
      return true;
    } catch (error) {
      setFailure(contactForm[writeFailureOf(error)]);
      return false;
    }
  }

  /** Whether nothing of the name is left to write down. The next one may be typed before it is. */
  async function add(): Promise<boolean> {
    setText('');
    const isWritten = await write(text.trim() === '' ? [] : [typedName(text)]);
    if (!isWritten) setText((typed) => `${text}${typed}`);
    return isWritten;
  }

  async function cardOf({ name, phones, emails }: PickedContact): Promise<FirstPerson> {
    const card = { phones: phones.map(bare), emails: emails.map(bare) };
    return { ...typedName(name), ...card, matchKeys: await matchKeysHere(card, language) };
  }

  return {
    text,
    setText,
    failure,
    add: () => oneAtATime(async () => void (await add())),
    pick: async () => {
      try {
        const picked = await pickContacts();
        const withName = picked.filter(({ name }) => name.trim() !== '');
        await write(await Promise.all(withName.map(cardOf)));
        if (withName.length < picked.length) setFailure(words.nameless);
      } catch {
        setFailure(words.notPicked);
      }
    },
    takeOff: async (person) => {
      const undoId = await unnameFirstPerson(database, person.id);
      showToast({ text: words.removed(nameInSentences(person)), undo: undoOf(undoId) });
    },
    goOn: () =>
      oneAtATime(async () => {
        if (await add()) await goToStep(database, 'bonds');
      }),
  };
}

function bare(value: string): Contact['phones'][number] {
  return { label: '', value };
}
