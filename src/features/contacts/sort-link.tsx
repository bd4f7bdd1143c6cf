/** The way to sorting, while there is anyone to sort and one looks at everyone or at them. */
import { hasFilter, type PeopleQuery } from '../../domain/people-query.ts';
import type { PeopleList } from '../../hooks/people-client.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import styles from './filter-chips.module.css';

type SortLinkProps = {
  /** Undefined while it is being read. */
  readonly list: PeopleList | undefined;
  readonly query: PeopleQuery;
};

export function SortLink({ list, query }: SortLinkProps) {
  const { sort } = useMessages();
  const isAboutThem = query.text === '' && (!hasFilter(query) || query.ties.includes('unsorted'));
  if (list === undefined || list.unsorted === 0 || !isAboutThem) return null;
  return (
    <div className={styles['way']}>
      <AppLink to={paths.sort} className={styles['clear']}>
        {sort.open}
      </AppLink>
    </div>
  );
}
