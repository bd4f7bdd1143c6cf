/** What everyone must be read for, as a screen follows it: thought of in a worker, anew whenever its stamp is another. */
import { createContext, use, useEffect, useState } from 'react';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { About, Found } from '../store/thinking.ts';
import { thinkInWorker, type Think } from './think-in-worker.ts';

export const ThinkContext = createContext<Think>(thinkInWorker);

export type Thinking<What extends About> = {
  /** What was found last, which turn of thinking that was, and its stamp; absent until the first. */
  readonly thought?: { readonly turn: number; readonly stamp: string; readonly found: Found[What] };
  readonly failure?: unknown;
};

/** Waits while the stamp is undefined. */
export function useThinking<What extends About>(
  about: What,
  { today, stamp }: { readonly today: CalendarDate; readonly stamp: string | undefined },
): Thinking<What> {
  const think = use(ThinkContext);
  const [now, setNow] = useState<Thinking<What>>({});
  useEffect(() => {
    if (stamp === undefined) return undefined;
    // what nobody waits for any more would only be in the way of the next screen
    const leaving = new AbortController();
    const { signal } = leaving;
    think(about, today, signal).then(
      (found) =>
        !signal.aborted && setNow(({ thought }) => ({ thought: { turn: (thought?.turn ?? 0) + 1, stamp, found } })),
      (failure: unknown) => !signal.aborted && setNow((before) => ({ ...before, failure })),
    );
    return () => leaving.abort();
  }, [about, stamp, think, today]);
  return now;
}
