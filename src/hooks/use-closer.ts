/** Who is two steps away from a wish, as a screen follows it. */
import { waysNow, type CloserFor, type CloserWayNow } from '../store/closer.ts';
import { useLive } from './use-live.ts';
import { useReckoning } from './use-reckoning.ts';
import { useToday } from './use-today.ts';

/** Undefined until they were first looked for. */
export function useCloser(wish: string, { askId, purposeId }: CloserFor): readonly CloserWayNow[] | undefined {
  const today = useToday();
  const answer = useReckoning({ kind: 'closer', wish, today });
  const ways = answer?.kind === 'closer' ? answer.ways : undefined;
  return useLive(
    async (database) =>
      ways === undefined
        ? undefined
        : waysNow(database, ways, {
            ...(askId !== undefined && { askId }),
            ...(purposeId !== undefined && { purposeId }),
          }),
    [JSON.stringify(ways), askId, purposeId],
  );
}
