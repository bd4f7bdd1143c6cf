/** Naming the first people: by typing, from the phone's contacts, or among those who are here already. */
import { useState } from 'react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { typedName, type Contact } from '../../domain/contact.ts';
import type { Language } from '../../domain/settings.ts';
import { matchKeysHere } from '../../hooks/match-keys-here.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { pickContacts, type PickedContact } from '../../platform/contact-picker.ts';
import { writeFailureOf } from '../../platform/write-failure.ts';
import type { Database } from '../../store/database.ts';
import {
  chooseFirstPerson,
  goToStep,
  nameFirstPeople,
  unnameFirstPerson,
  type FirstPerson,
} from '../../store/first-people.ts';
import { sameNamed } from '../../store/found-people.ts';
import { useOneAtATime } from '../../ui/acts/use-one-at-a-time.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';

export type Naming = {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Why the last name was not written down, in words. */
  readonly failure: string | undefined;
  readonly add: () => Promise<void>;
  readonly pick: () => Promise<void>;
  /** Takes someone who is here already; what was typed to find them goes. */
  readonly choose: (person: Contact) => Promise<void>;
  readonly takeOff: (person: Contact) => Promise<void>;
  /** Writes down a name that is still in the field, and goes on. */
  readonly goOn: () => Promise<void>;
};

/** `named` are those on the list so far. */
export function useNaming(named: readonly Contact[]): Naming {
  const { welcome, contactForm, language } = useMessages();
  const words = welcome.people;
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string>();
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();
  const oneAtATime = useOneAtATime();

  /** Whether it was written down. */
  async function written(act: Promise<void>): Promise<boolean> {
    setFailure(undefined);
    try {
      await act;
      return true;
    } catch (error) {
      setFailure(contactForm[writeFailureOf(error)]);
      return false;
    }
  }

  /** Whether nothing of the name is left to write down. The next one may be typed before it is. */
  async function add(): Promise<boolean> {
    setText('');
    const isWritten = text.trim() === '' || (await written(writeName(database, text, { named, today })));
    if (!isWritten) setText((typed) => `${text}${typed}`);
    return isWritten;
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
        if (withName.length > 0) {
          await written(
            nameFirstPeople(database, await Promise.all(withName.map((card) => cardOf(card, language))), today),
          );
        }
        if (withName.length < picked.length) setFailure(words.nameless);
      } catch {
        setFailure(words.notPicked);
      }
    },
    choose: async ({ id }) => {
      setText('');
      await written(chooseFirstPerson(database, id, today));
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

type Writing = { readonly named: readonly Contact[]; readonly today: CalendarDate };

/** Whoever is here under this very name is taken rather than written down twice. */
async function writeName(database: Database, text: string, { named, today }: Writing): Promise<void> {
  const ids = named.map(({ id }) => id);
  const here = await sameNamed(database, text, ids);
  if (here === undefined) await nameFirstPeople(database, [typedName(text)], today);
  else await chooseFirstPerson(database, here.id, today);
}

async function cardOf({ name, phones, emails }: PickedContact, language: Language): Promise<FirstPerson> {
  const card = { phones: phones.map(bare), emails: emails.map(bare) };
  return { ...typedName(name), ...card, matchKeys: await matchKeysHere(card, language) };
}

function bare(value: string): Contact['phones'][number] {
  return { label: '', value };
}
