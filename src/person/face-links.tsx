/** People by face and name, side by side, each leading to their page. */
import { nameToShow, type Contact } from '../domain/contact.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { AppLink } from '../ui/acts/app-link.tsx';
import styles from './face-links.module.css';
import { PersonFace } from './person-face.tsx';
import type { Faces } from './use-faces.ts';

type FaceLinksProps = {
  readonly label: string;
  readonly people: readonly Contact[];
  readonly spheres: Faces['spheres'];
};

export function FaceLinks({ label, people, spheres }: FaceLinksProps) {
  const { contacts } = useMessages();
  return (
    <ul className={styles['faces']} aria-label={label}>
      {people.map((contact) => (
        <li key={contact.id}>
          <AppLink to={paths.contact(contact.id)} className={styles['person']}>
            <PersonFace contact={contact} spheres={spheres} />
            {nameToShow(contact) === '' ? contacts.nameless : nameToShow(contact)}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
