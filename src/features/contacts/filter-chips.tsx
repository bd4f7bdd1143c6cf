/** The chosen filters as chips that a press takes away; while everyone is shown, the one for who is not sorted yet. */
import { X } from 'lucide-react';
import { EVERYONE } from '../../domain/people-query.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { allSpheres } from '../../store/spheres.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import { useLabels } from '../../ui/labels.ts';
import styles from './filter-chips.module.css';
import { chosenFilters } from './filters.ts';
import type { FinderProps } from './finder-props.ts';
import { useCounts } from './use-counts.ts';

export function FilterChips({ list, query, onChange }: FinderProps) {
  const messages = useMessages();
  const { remove } = useLabels();
  const counts = useCounts();
  const spheres = useLive(allSpheres) ?? [];
  const chosen = chosenFilters(query, spheres, messages);
  const isAboutUnsorted = list.unsorted > 0 && query.text === '';
  const offersUnsorted = isAboutUnsorted && chosen.length === 0;
  const offersSorting = isAboutUnsorted && (chosen.length === 0 || query.ties.includes('unsorted'));
  if (chosen.length === 0 && !offersUnsorted) return null;
  return (
    <ul className={styles['chips']}>
      {chosen.map(({ label, without }) => (
        <li key={label}>
          <button
            type="button"
            className={styles['chosen']}
            aria-label={remove(label)}
            onClick={() => onChange(without)}
          >
            {label}
            <X size={16} aria-hidden />
          </button>
        </li>
      ))}
      {offersUnsorted && (
        <li>
          <button
            type="button"
            className={styles['offered']}
            onClick={() => onChange({ ...query, ties: ['unsorted'] })}
          >
            {messages.contacts.unsorted(counts.bare(list.unsorted))}
          </button>
        </li>
      )}
      {offersSorting && (
        <li>
          <AppLink to={paths.sort} className={styles['clear']}>
            {messages.sort.open}
          </AppLink>
        </li>
      )}
      {chosen.length > 1 && (
        <li>
          <button
            type="button"
            className={styles['clear']}
            onClick={() => onChange({ ...EVERYONE, text: query.text, sort: query.sort })}
          >
            {messages.contacts.everyone}
          </button>
        </li>
      )}
    </ul>
  );
}
