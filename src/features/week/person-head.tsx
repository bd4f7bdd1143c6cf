/** Who a card is about: face, name and what they do; the whole of it leads to their page. */
import { lineOf } from '../../domain/ring.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { PicturedFace } from '../../person/pictured-face.tsx';
import { useNames } from '../../person/use-names.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import styles from './person-head.module.css';
import type { WeekPerson } from '../../store/week.ts';

type PersonHeadProps = { readonly person: Pick<WeekPerson, 'contact' | 'spheres'>; readonly id: string };

export function PersonHead({ person: { contact, spheres }, id }: PersonHeadProps) {
  const { words } = useFirstMessages();
  const names = useNames();
  const work = names.areHidden ? '' : [contact.jobTitle, contact.organization].filter(Boolean).join(', ');
  const subtitle = work === '' ? spheres.map((sphere) => sphere.name).join(' · ') : work;
  return (
    <div className={styles['head']}>
      <PicturedFace
        contactId={contact.id}
        isHidden={names.areHidden}
        initials={names.initials(contact)}
        hue={spheres[0]?.color}
        line={lineOf(contact.tie)}
        spoken={words.tieSpoken[contact.tie ?? 'unsorted']}
      />
      <div className={styles['texts']}>
        <h2 id={id} className={styles['name']}>
          <AppLink to={paths.contact(contact.id)} className={styles['link']}>
            {names.of(contact)}
          </AppLink>
        </h2>
        {subtitle !== '' && <p className={styles['subtitle']}>{subtitle}</p>}
      </div>
    </div>
  );
}
