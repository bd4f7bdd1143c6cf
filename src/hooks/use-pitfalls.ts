/** The pitfalls to speak of, as a screen follows them: noticed once a visit, in a worker. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { pitfallsNow, type PitfallNow } from '../store/pitfalls.ts';
import { useLive } from './use-live.ts';
import { useThinking } from './use-thinking.ts';

/** Waits until it `isTime`, so that what the screen is for is read first; nothing until they were noticed. */
export function usePitfalls(today: CalendarDate, isTime: boolean): readonly PitfallNow[] {
  const { thought, failure } = useThinking('pitfalls', { today, stamp: isTime ? 'visit' : undefined });
  if (failure !== undefined) throw failure;
  const now = useLive(
    async (database) => (thought === undefined ? [] : pitfallsNow(database, thought.found, today)),
    [thought?.turn, today],
  );
  return now ?? [];
}
