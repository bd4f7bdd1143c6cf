/** Whom one might bring together or thank, as a screen follows it: thought of in a worker, anew after each act. */
import { useState } from 'react';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { thoughtsNow, type ThoughtsNow } from '../store/introduction-ideas.ts';
import { pairsStamp } from '../store/merging/pairs.ts';
import { useLive } from './use-live.ts';
import { useThinking } from './use-thinking.ts';

/** Undefined until they were first thought of. A failure ends at the error screen. */
export function useThoughts(today: CalendarDate): ThoughtsNow | undefined {
  const { thought, failure } = useThinking('introductions', { today, stamp: useLive(pairsStamp) });
  if (failure !== undefined) throw failure;
  const now = useLive(
    async (database) => (thought === undefined ? undefined : thoughtsNow(database, thought.found, today)),
    [thought?.turn, today],
  );
  // those of before stand until the new ones are read, so that nobody loses their place
  const [last, setLast] = useState(now);
  if (now !== undefined && now !== last) setLast(now);
  return now ?? last;
}
