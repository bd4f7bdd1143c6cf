/** What the Week screen shows: the plan's people by what became of them, days to keep in mind, and what stands open. */
import { useMemo } from 'react';
import { isSnoozed } from '../../domain/status.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Plan } from '../../domain/plan.ts';
import { useLive } from '../../hooks/use-live.ts';
import { usePlan, type PlanState } from '../../hooks/use-plan.ts';
import { useToday } from '../../hooks/use-today.ts';
import { datedThings, type DatedThing, type WeekPerson } from '../../store/week.ts';

/** The people of the plan: those who wait for a sign, those who got one, those who were waved off. */
export type WeekLists = {
  readonly planId: string;
  readonly startsOn: CalendarDate;
  /** The day from which the days of its reasons are counted. */
  readonly reckonedOn: CalendarDate;
  readonly waiting: readonly WeekPerson[];
  readonly done: readonly WeekPerson[];
  readonly waved: readonly WeekPerson[];
};

export type WeekScreenModel = {
  readonly today: CalendarDate;
  /** 'nobody': the app is empty; 'none': nobody can be suggested yet; undefined while it is being looked up or made. */
  readonly lists: WeekLists | 'nobody' | 'none' | undefined;
  readonly dated: readonly DatedThing[];
};

/** How far ahead days are kept in mind. */
const DATED_WITHIN_DAYS = 14;

export function useWeekScreen(): WeekScreenModel {
  const today = useToday();
  const plan = usePlan(today);
  const dated = useLive((database) => datedThings(database, today, DATED_WITHIN_DAYS), [today]);
  const lists = useMemo(() => listsIn(plan, today), [plan, today]);
  return { today, lists, dated: dated ?? NONE };
}

const NONE: readonly DatedThing[] = [];

function listsIn(plan: PlanState, today: CalendarDate): WeekScreenModel['lists'] {
  if (plan.kind === 'making') return undefined;
  return plan.kind === 'made' ? listsOf(plan.week.plan, plan.week.people, today) : plan.kind;
}

function listsOf(plan: Plan, people: readonly WeekPerson[], today: CalendarDate): WeekLists {
  const open = people.filter(({ done, contact }) => !done && !isSnoozed(contact, today));
  return {
    planId: plan.id,
    startsOn: plan.startsOn,
    reckonedOn: plan.madeOn ?? plan.startsOn,
    waiting: open.filter(({ item }) => item.choice === undefined),
    done: people.filter(({ done }) => done),
    waved: open.filter(({ item }) => item.choice !== undefined),
  };
}
