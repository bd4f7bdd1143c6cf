/** What the parts of the finder share: the list as it was answered, what is asked of it, and how to ask otherwise. */
import type { PeopleQuery } from '../../domain/people-query.ts';
import type { PeopleList } from '../../hooks/people-client.ts';

export type FinderProps = {
  readonly list: PeopleList;
  readonly query: PeopleQuery;
  readonly onChange: (query: PeopleQuery) => void;
};
