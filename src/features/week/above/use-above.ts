/** What stands above the cards just now. */
import type { Moment } from '../../../domain/way-home.ts';
import { useLiveKept } from '../../../hooks/use-live.ts';
import { useNow } from '../../../hooks/use-now.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { backNow, type Back } from '../../../store/coming-back.ts';
import type { Database } from '../../../store/database.ts';
import { hopeNow, wayHomeNow, type MeetingNow } from '../../../store/way-home.ts';

export type Above = {
  /** Coming back: what went on, and whether a fresh start is offered. */
  readonly back?: Back | undefined;
  readonly home?: MeetingNow | undefined;
  readonly ahead?: MeetingNow | undefined;
};

/** Undefined until it is known. */
export function useAbove(): Above | undefined {
  const now = useNow();
  const today = useToday();
  return useLiveKept(
    async (database) => {
      const [back, around] = await Promise.all([backNow(database, today), aroundNow(database, now)]);
      return { back, ...around };
    },
    [today, now.day, now.time],
  );
}

async function aroundNow(database: Database, now: Moment): Promise<Pick<Above, 'home' | 'ahead'>> {
  const home = await wayHomeNow(database, now);
  return { home, ahead: home === undefined ? await hopeNow(database, now) : undefined };
}
