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
  /** Those who are on the list. */
  readonly chosenIds: ReadonlySet<string>;
  /** What is being typed. */
  readonly text: string;
  readonly onChoose: (person: Contact) => void;
};

export function FoundPeople({ found, chosenIds, text, onChoose }: FoundPeopleProps) {
  const { welcome, language } = useMessages();
  const { people: words } = welcome;
  const sought = useNameSearch(text);
  const free = (sought ?? found.offered).filter(({ id }) => !chosenIds.has(id));
  // as many at a time however many are chosen, so that the list doesn't grow shorter under the thumb
  const shown = free.slice(0, MOST_SHOWN);
  const isMore = sought === undefined && found.count > shown.length;
  if (shown.length === 0) return null;
  return (
    <div className={styles['found']}>
      {isMore && <Soft>{words.found(numberText(language, found.count))}</Soft>}
      <ul className={styles['people']} aria-label={words.foundLabel}>
        {shown.map((person) => (
          <li key={person.id}>
            <button type="button" className={styles['person']} onClick={() => onChoose(person)}>
              <Face initials={initialsOf(nameToShow(person))} line="none" size="small" />
              {nameToShow(person)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const MOST_SHOWN = 10;
