/** One of two cards: face, name, and what tells it from the other. */
import { nameToShow, type Contact } from '../../domain/contact.ts';
import type { Sphere } from '../../domain/sphere.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { PersonFace } from '../../person/person-face.tsx';
import styles from './side.module.css';

type SideProps = {
  readonly contact: Contact;
  readonly spheres: ReadonlyMap<string, Sphere>;
  /** What is noted between you. */
  readonly noted?: string | undefined;
};

export function Side({ contact, spheres, noted }: SideProps) {
  const { contacts } = useMessages();
  const name = nameToShow(contact);
  const facts = [...tellingFacts(contact), ...(noted === undefined ? [] : [noted])];
  return (
    <div className={styles['side']}>
      <PersonFace contact={contact} spheres={spheres} />
      <div className={styles['texts']}>
        <p className={styles['name']}>{name === '' ? contacts.nameless : name}</p>
        {facts.map((fact) => (
          <p key={fact} className={styles['fact']}>
            {fact}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Work, a number, an address: at most two, so that two cards stand beside one another. */
function tellingFacts(contact: Contact): readonly string[] {
  const work = [contact.jobTitle, contact.organization].filter(Boolean).join(', ');
  const facts = [work, contact.phones[0]?.value, contact.emails[0]?.value, contact.addresses[0]?.city];
  return facts.flatMap((fact) => (fact === undefined || fact === '' ? [] : fact)).slice(0, MOST_FACTS);
}

const MOST_FACTS = 2;
