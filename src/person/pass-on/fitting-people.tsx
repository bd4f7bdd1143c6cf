/** Those whom something fits, each with the words of it that matched: any number of them may be chosen. */
import { useId, useState } from 'react';
import type { Contact } from '../../domain/contact.ts';
import { listOf } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { PersonFace } from '../person-face.tsx';
import { useFaces } from '../use-faces.ts';
import { useNames } from '../use-names.ts';
import styles from './fitting-people.module.css';
import type { Fitting } from './fitting.ts';

type FittingPeopleProps = {
  readonly label: string;
  readonly fits: readonly Fitting[];
  readonly chosen: readonly string[];
  /** Those of the fitting who are chosen then, in the order they were. */
  readonly onChange: (contactIds: readonly string[]) => void;
  /** What stands beneath the words, a line each. */
  readonly notesOf?: (contact: Contact) => readonly string[];
};

export function FittingPeople({ label, fits, chosen, onChange, notesOf }: FittingPeopleProps) {
  const { passOn: words, language } = useMessages();
  const names = useNames();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? fits : fits.slice(0, SHOWN_AT_ONCE);
  const { chosen: people, spheres } = useFaces(shown.map(({ contactId }) => contactId));
  const matched = new Map(fits.map((fit) => [fit.contactId, fit.words]));
  const ofFits = chosen.filter((each) => matched.has(each));
  return (
    <fieldset className={styles['people']}>
      <legend className={styles['legend']}>{label}</legend>
      {people.map((contact) => (
        <label key={contact.id} className={styles['line']} htmlFor={`${id}-${contact.id}`}>
          <PersonFace contact={contact} spheres={spheres} />
          <span className={styles['texts']}>
            <span>{names.of(contact)}</span>
            <span className={styles['note']}>{quoted(words.quoted, matched.get(contact.id), language)}</span>
            {notesOf?.(contact).map((note) => (
              <span key={note} className={styles['note']}>
                {note}
              </span>
            ))}
          </span>
          <input
            id={`${id}-${contact.id}`}
            type="checkbox"
            className={styles['box']}
            checked={chosen.includes(contact.id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...ofFits, contact.id] : ofFits.filter((each) => each !== contact.id))
            }
          />
        </label>
      ))}
      {shown.length < fits.length && (
        <Button look="plain" onClick={() => setWhole(true)}>
          {words.more}
        </Button>
      )}
    </fieldset>
  );
}

const SHOWN_AT_ONCE = 5;

function quoted(
  quote: (word: string) => string,
  matched: readonly string[] = [],
  language: 'en' | 'da' | 'sv',
): string {
  return listOf(language, matched.map(quote));
}
