/** The chosen filters as chips that a press takes away; while everyone is shown, the one for who is not sorted yet. */
import { X } from 'lucide-react';
import { EVERYONE } from '../../domain/people-query.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { allSpheres } from '../../store/spheres.ts';
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
  const offersUnsorted = list.unsorted > 0 && query.text === '' && chosen.length === 0;
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
