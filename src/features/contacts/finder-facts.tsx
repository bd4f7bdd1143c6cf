/** How many are found; and, beside the count of everyone, the way to those who may be one person. */
import { hasFilter } from '../../domain/people-query.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Soft } from '../../ui/layout/soft.tsx';
import { DuplicatesLink } from './duplicates-link.tsx';
import styles from './finder-facts.module.css';
import type { FinderProps } from './finder-props.ts';
import { useCounts } from './use-counts.ts';

type FinderFactsProps = Pick<FinderProps, 'list' | 'query'> & { readonly isSelecting: boolean };

export function FinderFacts({ list, query, isSelecting }: FinderFactsProps) {
  const { contacts: words } = useMessages();
  const counts = useCounts();
  const isWhole = query.text.trim() === '' && !hasFilter(query);
  return (
    <div className={styles['facts']}>
      <output className={styles['count']}>
        {list.count > 0 && !isSelecting && (
          <Soft as="span">{isWhole ? counts.people(list.count) : counts.someOf(list.count, list.total)}</Soft>
        )}
        {list.close && <Soft as="span">{words.close}</Soft>}
      </output>
      {isWhole && !isSelecting && <DuplicatesLink />}
    </div>
  );
}
