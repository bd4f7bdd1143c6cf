/** What one asks of the list; kept in the history entry of the screen, so that going back finds the list as it was. */
import { useEffect, useState } from 'react';
import { EVERYONE, type PeopleQuery } from '../../domain/people-query.ts';
import { paths } from '../../paths.ts';

/** The question and what changes it. Neither reaches the address, which others may see. */
export function usePeopleQuery(): readonly [PeopleQuery, (query: PeopleQuery) => void] {
  const [query, setQuery] = useState(rememberedQuery);

  useEffect(() => {
    if (query === EVERYONE) return undefined;
    const remember = (): void => rememberQuery(query);
    const timer = setTimeout(remember, 250);
    window.addEventListener('click', remember, { capture: true });
    window.addEventListener('pagehide', remember);
    // an open sheet has a history entry of its own; the one below is there again when it has closed
    window.addEventListener('popstate', remember);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('click', remember, { capture: true });
      window.removeEventListener('pagehide', remember);
      window.removeEventListener('popstate', remember);
    };
  }, [query]);

  return [query, setQuery];
}

function rememberQuery(query: PeopleQuery): void {
  if (window.location.hash === `#${paths.contacts}`) window.history.replaceState({ ...stateNow(), people: query }, '');
}

function rememberedQuery(): PeopleQuery {
  const people: unknown = Reflect.get(stateNow(), 'people');
  return isQuery(people) ? people : EVERYONE;
}

function stateNow(): object {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? state : {};
}

/** Whether an earlier version of the app left something else in the entry. */
function isQuery(value: unknown): value is PeopleQuery {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(EVERYONE).every(([field, known]) => {
    const given: unknown = Reflect.get(value, field);
    return typeof given === typeof known && Array.isArray(given) === Array.isArray(known);
  });
}
