/** Who is known from a stop already, so that nobody is written down twice; each leads to their page. */
import { nameToShow } from '../../domain/contact.ts';
import { useLive } from '../../hooks/use-live.ts';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { PersonFace } from '../../person/person-face.tsx';
import { knownFromStop } from '../../store/inventory.ts';
import { livingSpheres } from '../../store/living-spheres.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import styles from './known-here.module.css';

type KnownHereProps = { readonly sphereId: string | undefined; readonly contactIds: readonly string[] };

export function KnownHere({ sphereId, contactIds }: KnownHereProps) {
  const { inventory: words, contacts, language } = useMessages();
  const known = useLive(
    (database) => knownFromStop(database, { sphereId, contactIds }),
    [sphereId, contactIds.join(' ')],
  );
  const spheres = useLive(livingSpheres);
  if (known === undefined || spheres === undefined || known.people.length === 0) return null;
  return (
    <Section title={words.there}>
      <ul className={styles['faces']} aria-label={words.there}>
        {known.people.map((contact) => (
          <li key={contact.id}>
            <AppLink to={paths.contact(contact.id)} className={styles['person']}>
              <PersonFace contact={contact} spheres={spheres} />
              {nameToShow(contact) === '' ? contacts.nameless : nameToShow(contact)}
            </AppLink>
          </li>
        ))}
      </ul>
      {known.more > 0 && <Soft>{words.more(numberText(language, known.more))}</Soft>}
    </Section>
  );
}
