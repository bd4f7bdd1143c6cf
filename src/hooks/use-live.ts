/** The bridge from the store to React: what is asked here is asked again whenever the rows that it read change. */
import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, use } from 'react';
import type { Database } from '../store/database.ts';

export const DatabaseContext = createContext<Database | undefined>(undefined);

/** The open database; throws outside a `DatabaseContext`. */
export function useDatabase(): Database {
  const database = use(DatabaseContext);
  if (database === undefined) throw new Error('DatabaseContext is missing');
  return database;
}

/**
 * The live answer to `query`, or undefined until the first one is there. `deps` names all that the query reads beside
 * the database: when they change it is asked anew, and an answer to earlier deps is never returned for later ones.
 * A failing query throws into the error screen.
 */
export function useLive<Answer>(
  query: (database: Database) => Promise<Answer>,
  deps: readonly (string | number | boolean | undefined)[] = NONE,
): Answer | undefined {
  const database = useDatabase();
  const key = JSON.stringify(deps);
  const live = useLiveQuery(async () => ({ key, answer: await query(database) }), [database, key]);
  return live?.key === key ? live.answer : undefined;
}

/** Likewise, but for a moment an answer to earlier deps stands in for the one to come, so that nothing blinks. */
export function useLiveKept<Answer>(
  query: (database: Database) => Promise<Answer>,
  deps: readonly (string | number | boolean | undefined)[],
): Answer | undefined {
  const database = useDatabase();
  const key = JSON.stringify(deps);
  return useLiveQuery(async () => query(database), [database, key]);
}

const NONE: readonly string[] = [];
