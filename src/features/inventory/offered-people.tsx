/** Those here who may be meant by what is being typed. */
import { nameToShow, type Contact } from '../../domain/contact.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Soft } from '../../ui/layout/soft.tsx';
import styles from './name-field.module.css';

type OfferedPeopleProps = {
  readonly people: readonly Contact[];
  readonly onChoose: (contact: Contact) => void;
};

export function OfferedPeople({ people, onChoose }: OfferedPeopleProps) {
  const { inventory: words } = useMessages();
  if (people.length === 0) return null;
  return (
    <div className={styles['offered']}>
      <Soft small>{words.alreadyHere}</Soft>
      <ul className={styles['people']} aria-label={words.alreadyHere}>
        {people.map((contact) => (
          <li key={contact.id}>
            <button type="button" className={styles['person']} onClick={() => onChoose(contact)}>
              {nameToShow(contact)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
