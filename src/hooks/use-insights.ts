/**
 * Insights as a screen follows them: thought of in a worker, anew after each act; first what the year shows, then what the
 * years before are read for. Who comes back with nothing changed finds them as they were, at once.
 */
import { useEffect } from 'react';
import type { Database } from '../store/database.ts';
import type { Insights } from '../store/insights.ts';
import type { InsightsOfTies } from '../store/insights-of-ties.ts';
import { pairsStamp } from '../store/merging/pairs.ts';
import { useDatabase, useLive } from './use-live.ts';
import { useThinking, type Thinking } from './use-thinking.ts';
import { useToday } from './use-today.ts';

export type InsightsSoFar = {
  /** Absent until they were first reckoned. */
  readonly year?: Insights;
  readonly ties?: InsightsOfTies;
};

type Kept = Required<InsightsSoFar> & { readonly stamp: string };

const kept = new WeakMap<Database, Kept>();

export function useInsights(): InsightsSoFar {
  const database = useDatabase();
  const today = useToday();
  const done = useLive(pairsStamp);
  const stamp = done && `${today} ${done}`;
  const before = kept.get(database);
  const isKnown = before !== undefined && before.stamp === stamp;
  const year = useThinking('insights', { today, stamp: isKnown ? undefined : stamp });
  const isTime = !isKnown && year.thought !== undefined;
  const ties = useThinking('insights of ties', { today, stamp: isTime ? stamp : undefined });
  useEffect(() => {
    if (year.thought === undefined || year.thought.stamp !== ties.thought?.stamp) return;
    kept.set(database, { year: year.thought.found, ties: ties.thought.found, stamp: ties.thought.stamp });
  }, [database, ties.thought, year.thought]);
  return isKnown ? before : soFar(year, ties);
}

/** Throws what went wrong, which ends at the error screen. */
function soFar(year: Thinking<'insights'>, ties: Thinking<'insights of ties'>): InsightsSoFar {
  const failure = year.failure ?? ties.failure;
  if (failure !== undefined) throw failure;
  return { ...(year.thought && { year: year.thought.found }), ...(ties.thought && { ties: ties.thought.found }) };
}
