/** The faces of those whom it brings together, and their names. */
import { nameToShow } from '../../../domain/contact.ts';
import { listOf } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { PersonFace } from '../../../person/person-face.tsx';
import { useFaces } from '../../../person/use-faces.ts';
import type { IntroductionNow } from '../../../store/introductions-now.ts';
import styles from './introduction-head.module.css';

export function IntroductionHead({ now: { people } }: { readonly now: IntroductionNow }) {
  const { introductions: words, language } = useMessages();
  const { spheres } = useFaces(NOBODY);
  return (
    <div>
      <div className={styles['faces']}>
        {people.map((contact) => (
          <PersonFace key={contact.id} contact={contact} spheres={spheres} />
        ))}
      </div>
      <h1 className={styles['names']} tabIndex={-1}>
        {people.length === 0 ? words.title : listOf(language, people.map(nameToShow))}
      </h1>
    </div>
  );
}

const NOBODY = [] as const;
