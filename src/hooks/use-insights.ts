/**
 * Insights as a screen follows them: thought of in a worker, anew after each act; first what the year shows, then what the
 * years before are read for. Who comes back with nothing changed finds them as they were, at once.
 */
import { useEffect } from 'react';
import type { Database } from '../store/database.ts';
import type { Insights } from '../store/insights.ts';
import type { InsightsOfTies } from '../store/insights-of-ties.ts';
import { pairsStamp } from '../store/merging/pairs.ts';
import type { About, Found } from '../store/thinking.ts';
import { useDatabase, useLive } from './use-live.ts';
import { useThinking } from './use-thinking.ts';
import { useToday } from './use-today.ts';

export type InsightsSoFar = {
  /** Undefined until they were first reckoned. */
  readonly year: Insights | undefined;
  readonly ties: InsightsOfTies | undefined;
};

export function useInsights(): InsightsSoFar {
  const done = useLive(pairsStamp);
  const year = useKept('insights', done, keptYears);
  const ties = useKept('insights of ties', year && done, keptTies);
  return { year, ties };
}

type Kept<What extends About> = WeakMap<Database, { readonly stamp: string; readonly found: Found[What] }>;

const keptYears: Kept<'insights'> = new WeakMap();
const keptTies: Kept<'insights of ties'> = new WeakMap();

/** What was found last; waits while nothing is known of what was `done`. A failure ends at the error screen. */
function useKept<What extends About>(about: What, done: string | undefined, kept: Kept<What>): Found[What] | undefined {
  const database = useDatabase();
  const today = useToday();
  const stamp = done && `${today} ${done}`;
  const before = kept.get(database);
  const isSame = before !== undefined && before.stamp === stamp;
  const { thought, failure } = useThinking(about, { today, stamp: isSame ? undefined : stamp });
  useEffect(() => {
    if (thought !== undefined) kept.set(database, thought);
  }, [database, kept, thought]);
  if (failure !== undefined) throw failure;
  return isSame ? before.found : thought?.found;
}
