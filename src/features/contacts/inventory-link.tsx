/** The quiet way to the walk on which people come to mind, while one looks at everyone. */
import { hasFilter, type PeopleQuery } from '../../domain/people-query.ts';
import type { PeopleList } from '../../hooks/people-client.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import styles from './filter-chips.module.css';

type InventoryLinkProps = {
  /** Undefined while it is being read. */
  readonly list: PeopleList | undefined;
  readonly query: PeopleQuery;
};

export function InventoryLink({ list, query }: InventoryLinkProps) {
  const { inventory } = useMessages();
  if (list === undefined || list.total === 0 || query.text !== '' || hasFilter(query)) return null;
  return (
    <div className={styles['way']}>
      <AppLink to={paths.inventory} className={styles['clear']}>
        {inventory.row}
      </AppLink>
    </div>
  );
}
