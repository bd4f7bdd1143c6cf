/** The faces of those who got a sign of life in this round, to leave with. Their names stand in the words beneath. */
import { PersonFace } from '../../person/person-face.tsx';
import { useFaces } from '../../person/use-faces.ts';
import styles from './closing-faces.module.css';

export function ClosingFaces({ contactIds }: { readonly contactIds: readonly string[] }) {
  const { chosen, spheres } = useFaces(contactIds.slice(0, MOST_FACES));
  if (contactIds.length === 0) return null;
  return (
    <div className={styles['faces']} aria-hidden>
      {chosen.map((contact) => (
        <PersonFace key={contact.id} contact={contact} spheres={spheres} />
      ))}
    </div>
  );
}

const MOST_FACES = 7;
