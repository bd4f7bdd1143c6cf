/** Whom one might bring together or thank, as a screen follows it: thought of in a worker, anew after each act. */
import { createContext, use, useEffect, useState } from 'react';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { thoughtsNow, type Thoughts, type ThoughtsNow } from '../store/introduction-ideas.ts';
import { pairsStamp } from '../store/merging/pairs.ts';
import { thinkInWorker } from './think-in-worker.ts';
import { useLive } from './use-live.ts';

export const ThinkContext = createContext<(today: CalendarDate) => Promise<Thoughts>>(thinkInWorker);

/** Undefined until they were first thought of. A failure ends at the error screen. */
export function useThoughts(today: CalendarDate): ThoughtsNow | undefined {
  const think = use(ThinkContext);
  const stamp = useLive(pairsStamp);
  const [found, setFound] = useState<{ readonly turn: number; readonly thoughts: Thoughts }>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    if (stamp === undefined) return undefined;
    let isWanted = true;
    think(today).then(
      (thoughts) => isWanted && setFound((before) => ({ turn: (before?.turn ?? 0) + 1, thoughts })),
      (error: unknown) => isWanted && setFailure(error),
    );
    return () => {
      isWanted = false;
    };
  }, [think, stamp, today]);
  if (failure !== undefined) throw failure;
  const thoughts = found?.thoughts;
  const now = useLive(
    async (database) => (thoughts === undefined ? undefined : thoughtsNow(database, thoughts, today)),
    [found?.turn, today],
  );
  // those of before stand until the new ones are read, so that nobody loses their place
  const [last, setLast] = useState(now);
  if (now !== undefined && now !== last) setLast(now);
  return now ?? last;
}
