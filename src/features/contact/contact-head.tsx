/** Face and name on one line, with what they do, where one knows them from, and how often. */
import { nameToShow } from '../../domain/contact.ts';
import { ringOf } from '../../domain/ring.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { PicturedFace } from '../../person/pictured-face.tsx';
import type { ContactPage } from '../../store/contact-page.ts';
import { initialsOf } from '../../ui/face/initials.ts';
import { Soft } from '../../ui/layout/soft.tsx';
import styles from './contact-head.module.css';

export function ContactHead({ page }: { readonly page: ContactPage }) {
  const { words } = useMessages();
  const { contact, spheres, rhythm } = page;
  const name = nameToShow(contact);
  const work = [contact.jobTitle, ...contact.orgUnits, contact.organization].filter(Boolean).join(', ');
  const known = contact.sphereIds.flatMap((id) => spheres.get(id)?.name ?? []);
  const place = [...known, ...(rhythm === undefined ? [] : [words.rhythm(rhythm)])].join(' · ');
  const { hue, line } = ringOf(contact, spheres);
  return (
    <div className={styles['head']}>
      <PicturedFace
        contactId={contact.id}
        initials={initialsOf(name)}
        hue={hue}
        line={line}
        size="large"
        spoken={words.tieSpoken[contact.tie ?? 'unsorted']}
      />
      <div className={styles['texts']}>
        <h1 className={styles['name']} tabIndex={-1}>
          {name}
        </h1>
        {work !== '' && <Soft>{work}</Soft>}
        {place !== '' && <Soft>{place}</Soft>}
      </div>
    </div>
  );
}
