/** This week's plan as the page follows it: read when it is there, made when it isn't, in a worker when there are many. */
import { createContext, use, useEffect, useState } from 'react';
import { awayOf } from '../domain/away.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { isUnderWay } from '../domain/first-run.ts';
import type { Database } from '../store/database.ts';
import { draftsNow, type KeptDraft } from '../store/drafts.ts';
import { settingsOf } from '../store/settings.ts';
import { ensurePlan } from '../store/plans.ts';
import { countDue } from '../store/week-facts.ts';
import { hasAnyContact, hasAnyNetwork, weekOf, type Week } from '../store/week.ts';
import { inPlanWorker } from './plan-worker.ts';
import { useDatabase, useLive } from './use-live.ts';
import { useToday } from './use-today.ts';

/**
 * 'made': the week with its people. 'making': a moment yet. 'none': there is nobody to put in the very first plan.
 * 'nobody': no contact at all was ever written down here. 'beginning': a first run is under way, to be gone on with.
 * 'unsure': one of these two a moment ago, and being asked again.
 */
export type PlanState = Around &
  (
    | { readonly kind: 'made'; readonly week: Week }
    | { readonly kind: 'making' | 'none' | 'nobody' | 'beginning' | 'unsure' }
  );

/** What may stand around the week's people, read in the same go, so that they needn't make room for it later. */
type Around = {
  /** Whether one belongs, or belonged, to any network. */
  readonly hasNetworks?: boolean;
  /** Whether one comes back after a time away. */
  readonly isBack?: boolean;
  readonly drafts?: readonly KeptDraft[];
};

/** The week as the app follows it from its very start, when it opens on the Week screen; else undefined. */
export const WeekAheadContext = createContext<WeekAhead | undefined>(undefined);

export type WeekAhead = Found;

/** Follows the week while language and settings are still being read, so that its screen opens with its people. */
export function useWeekAhead(isWanted: boolean): WeekAhead | undefined {
  const today = useToday();
  return useLive(async (open) => (isWanted ? findPlan(open, today) : undefined), [today, isWanted]);
}

/** The plan of the week that holds `today`. What goes wrong while making it is thrown into the error screen. */
export function usePlan(today: CalendarDate): PlanState {
  const database = useDatabase();
  const found = useFound(today);
  const [tried, setTried] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const due = found?.kind === 'missing' ? found.due : undefined;
  const attempt = due === undefined ? undefined : `${today} ${due}`;

  useEffect(() => {
    if (due === undefined || attempt === undefined) return;
    makePlan(database, today, due).then(() => setTried(attempt), setFailure);
  }, [database, today, due, attempt]);

  if (failure !== undefined) throw failure;
  if (found === undefined) return { kind: 'making' };
  if (found.kind !== 'missing') return found;
  return { ...found, kind: tried === attempt ? 'none' : 'making' };
}

/** The week as it was followed from the start, or as it is found now. */
function useFound(today: CalendarDate): Found | { readonly kind: 'unsure' } | undefined {
  const ahead = use(WeekAheadContext);
  const isAhead = ahead !== undefined && !leadsToWelcome(ahead);
  const own = useLive(async (open) => (isAhead ? undefined : findPlan(open, today)), [today, isAhead]);
  if (isAhead) return ahead;
  return own ?? (ahead && { kind: 'unsure' });
}

/** What sends one away from Week is asked anew: the answer from before may not know of the people written down since. */
function leadsToWelcome({ kind }: Found): boolean {
  return kind === 'nobody' || kind === 'beginning';
}

/** Over this many to choose among, or people of whom one may have what another seeks, the plan is made in the worker. */
const FEW = 300;

type Found = Around &
  (
    | { readonly kind: 'made'; readonly week: Week }
    | { readonly kind: 'nobody' | 'beginning' }
    | { readonly kind: 'missing'; readonly due: number }
  );

async function findPlan(database: Database, today: CalendarDate): Promise<Found> {
  const [week, settings, hasNetworks, drafts] = await Promise.all([
    weekOf(database, today),
    settingsOf(database),
    hasAnyNetwork(database),
    draftsNow(database),
  ]);
  if (isUnderWay(settings.firstRun) && (await hasAnyContact(database))) return { kind: 'beginning' };
  const around = { hasNetworks, drafts, isBack: awayOf(settings, today) !== undefined };
  if (week !== undefined) return { ...around, kind: 'made', week };
  if (!(await hasAnyContact(database))) return { ...around, kind: 'nobody' };
  return { ...around, kind: 'missing', due: await countDue(database, today) };
}

async function makePlan(database: Database, today: CalendarDate, due: number): Promise<void> {
  const isLong = due > FEW || (await database.contacts.count()) > FEW;
  if (isLong && (await inPlanWorker({ act: 'make', today }))) return;
  await ensurePlan(database, today);
}
