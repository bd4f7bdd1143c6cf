/** With whom: those chosen as chips that can be taken away, a search field, and the likely ones to press. */
import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { nameToShow, type Contact } from '../domain/contact.ts';
import { useLikelyContacts, useNameSearch } from '../hooks/use-name-search.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { TextField } from '../ui/fields/text-field.tsx';
import { useLabels } from '../ui/labels.ts';
import { Soft } from '../ui/layout/soft.tsx';
import styles from './people-field.module.css';
import { PersonFace } from './person-face.tsx';
import { useFaces, type Faces } from './use-faces.ts';

type PeopleFieldProps = {
  readonly contactIds: readonly string[];
  readonly today: CalendarDate;
  readonly error?: string | undefined;
  readonly onChange: (contactIds: readonly string[]) => void;
  /** What is asked; absent: with whom. */
  readonly label?: string;
  /** What is asked once someone is chosen; absent: who else. */
  readonly another?: string;
  /** How many likely ones to offer, also once someone is chosen; absent: a few, and only before. */
  readonly likely?: number;
  /** Who is never offered. */
  readonly except?: string;
};

export function PeopleField(props: PeopleFieldProps) {
  const { contactIds, today, error, onChange, label, another, likely, except } = props;
  const { log } = useMessages();
  const [text, setText] = useState('');
  const { chosen, spheres } = useFaces(contactIds);
  const offered = useOffered(contactIds, text, { today, likely, except });

  function add(contact: Contact): void {
    onChange([...contactIds, contact.id]);
    setText('');
  }

  return (
    <div className={styles['field']}>
      {chosen.length > 0 && (
        <ul className={styles['chosen']} aria-label={label ?? log.who}>
          {chosen.map((contact) => (
            <Chosen
              key={contact.id}
              contact={contact}
              face={<PersonFace contact={contact} spheres={spheres} />}
              onRemove={() => onChange(contactIds.filter((id) => id !== contact.id))}
            />
          ))}
        </ul>
      )}
      <TextField
        label={chosen.length === 0 ? (label ?? log.who) : (another ?? log.another)}
        type="search"
        value={text}
        error={error}
        onChange={setText}
      />
      {offered.noneFound && <Soft>{log.noneFound}</Soft>}
      {offered.contacts.length > 0 && (
        <Offered
          label={offered.isFound ? log.search : log.likely}
          contacts={offered.contacts}
          spheres={spheres}
          onAdd={add}
        />
      )}
    </div>
  );
}

type Offering = {
  readonly today: CalendarDate;
  readonly likely: number | undefined;
  readonly except: string | undefined;
};

/** While one types, those found; else the likely ones, only before anyone is chosen unless so many were asked for. */
function useOffered(contactIds: readonly string[], text: string, { today, likely, except }: Offering) {
  const found = useNameSearch(text);
  const usual = useLikelyContacts(today, likely);
  const offersUsual = text.trim() === '' && (likely !== undefined || contactIds.length === 0);
  const contacts = (found ?? (offersUsual ? usual : [])).filter(({ id }) => id !== except && !contactIds.includes(id));
  return { contacts, isFound: found !== undefined, noneFound: found?.length === 0 };
}

type OfferedProps = {
  readonly label: string;
  readonly contacts: readonly Contact[];
  readonly spheres: Faces['spheres'];
  readonly onAdd: (contact: Contact) => void;
};

function Offered({ label, contacts, spheres, onAdd }: OfferedProps) {
  return (
    <ul className={styles['offered']} aria-label={label}>
      {contacts.map((contact) => (
        <li key={contact.id}>
          <button type="button" className={styles['person']} onClick={() => onAdd(contact)}>
            <PersonFace contact={contact} spheres={spheres} />
            {nameToShow(contact)}
          </button>
        </li>
      ))}
    </ul>
  );
}

type ChosenProps = { readonly contact: Contact; readonly face: ReactNode; readonly onRemove: () => void };

function Chosen({ contact, face, onRemove }: ChosenProps) {
  const labels = useLabels();
  const name = nameToShow(contact);
  return (
    <li className={styles['chip']}>
      {face}
      {name}
      <button type="button" className={styles['remove']} aria-label={labels.remove(name)} onClick={onRemove}>
        <X size={18} aria-hidden />
      </button>
    </li>
  );
}
