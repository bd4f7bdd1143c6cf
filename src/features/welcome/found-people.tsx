/** Those who are here already, from an address book: a few who are well known there, or those whom the typed letters fit. */
import { nameToShow, type Contact } from '../../domain/contact.ts';
import { useNameSearch } from '../../hooks/use-name-search.ts';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { FoundPeople as Found } from '../../store/found-people.ts';
import { Face } from '../../ui/face/face.tsx';
import { initialsOf } from '../../ui/face/initials.ts';
import { Soft } from '../../ui/layout/soft.tsx';
import styles from './found-people.module.css';

type FoundPeopleProps = {
  readonly found: Found;
  /** Those who are on the list; they keep their place, so that nothing moves under the thumb. */
  readonly chosenIds: ReadonlySet<string>;
  /** What is being typed. */
  readonly text: string;
  readonly onChoose: (person: Contact) => void;
  readonly onTakeOff: (person: Contact) => void;
};

export function FoundPeople({ found, chosenIds, text, onChoose, onTakeOff }: FoundPeopleProps) {
  const { welcome, language } = useMessages();
  const { people: words } = welcome;
  const sought = useNameSearch(text);
  const shown = sought ?? found.offered;
  if (shown.length === 0) return null;
  return (
    <div className={styles['found']}>
      {found.count > shown.length && sought === undefined && (
        <Soft>{words.found(numberText(language, found.count))}</Soft>
      )}
      <ul className={styles['people']} aria-label={words.foundLabel}>
        {shown.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className={styles['person']}
              aria-pressed={chosenIds.has(person.id)}
              onClick={() => (chosenIds.has(person.id) ? onTakeOff : onChoose)(person)}
            >
              <Face initials={initialsOf(nameToShow(person))} line="none" size="small" />
              {nameToShow(person)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
