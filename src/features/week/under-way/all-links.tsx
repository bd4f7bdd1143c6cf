/** Where all of it is, for the kinds that there is something of. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { AppLink } from '../../../ui/acts/app-link.tsx';
import styles from './all-links.module.css';
import type { AllUnderWay } from './use-under-way.ts';

const PLACES = ['promises', 'asks', 'introductions', 'tips'] as const;

export function AllLinks({ now }: { readonly now: AllUnderWay }) {
  const { all: words } = useMessages().underWay;
  const places = PLACES.filter((place) => now[place].length > 0);
  if (places.length === 0) return null;
  return (
    <p className={styles['links']}>
      {places.map((place) => (
        <AppLink key={place} to={paths[place]}>
          {words[place]}
        </AppLink>
      ))}
    </p>
  );
}
