/** Where one may go on from the list of everyone: to sorting, and to remembering more people. */
import type { PeopleQuery } from '../../domain/people-query.ts';
import type { PeopleList } from '../../hooks/people-client.ts';
import styles from './filter-chips.module.css';
import { InventoryLink } from './inventory-link.tsx';
import { SortLink } from './sort-link.tsx';

type WaysOnProps = {
  /** Undefined while it is being read. */
  readonly list: PeopleList | undefined;
  readonly query: PeopleQuery;
};

export function WaysOn({ list, query }: WaysOnProps) {
  return (
    <div className={styles['chips']}>
      <SortLink list={list} query={query} />
      <InventoryLink list={list} query={query} />
    </div>
  );
}
