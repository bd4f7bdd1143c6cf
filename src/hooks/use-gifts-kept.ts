/** Keeps what the cards of the week could bring along true: a tip saved after the plan was made becomes a gift on those it fits. */
import { useEffect } from 'react';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Database } from '../store/database.ts';
import { latestTipId } from '../store/under-way.ts';
import { inPlanWorker } from './plan-worker.ts';
import { useDatabase, useLive } from './use-live.ts';

/** Looks for gifts again once a tip was saved after the plan with this id; ids grow with time. */
export function useGiftsKept(planId: string | undefined, today: CalendarDate): void {
  const database = useDatabase();
  const latest = useLive(latestTipId);
  const wanted = planId !== undefined && latest !== undefined && latest > planId ? latest : undefined;
  useEffect(() => {
    // what can't be fetched or written is done without: next week's plan finds it
    if (wanted !== undefined) void renew(database, today).catch(() => undefined);
  }, [database, today, wanted]);
}

async function renew(database: Database, today: CalendarDate): Promise<void> {
  if (await inPlanWorker({ act: 'renew-gifts', today }).catch(() => false)) return;
  const { renewGifts } = await import('../store/renew-gifts.ts');
  await renewGifts(database, today);
}
