/** What the Week screen shows: the plan's people by what became of them, days to keep in mind, and what stands open. */
import { useMemo } from 'react';
import { isSnoozed } from '../../domain/status.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useLive } from '../../hooks/use-live.ts';
import { usePlan, type PlanState } from '../../hooks/use-plan.ts';
import { useToday } from '../../hooks/use-today.ts';
import { isPlain } from '../../person/message-of.ts';
import type { KeptDraft } from '../../store/drafts.ts';
import { promisesDue, type DuePromise, type Week, type WeekPerson } from '../../store/week.ts';
import { roundOffer, type RoundOffer } from './round-offer.ts';

/** The people of the plan: those who wait for a sign, those who got one, those who were waved off. */
export type WeekLists = {
  readonly planId: string;
  readonly startsOn: CalendarDate;
  /** The day from which the days of its reasons are counted. */
  readonly reckonedOn: CalendarDate;
  readonly waiting: readonly WeekPerson[];
  readonly done: readonly WeekPerson[];
  readonly waved: readonly WeekPerson[];
  readonly round: RoundOffer;
};

export type WeekScreenModel = {
  readonly today: CalendarDate;
  /** 'beginning': a first run is under way; 'unsure': perhaps, or the app is empty; 'nobody': the app is empty; 'none': nobody can be suggested yet; undefined while it is being looked up or made. */
  readonly lists: WeekLists | 'beginning' | 'nobody' | 'none' | 'unsure' | undefined;
  /** Whether something may stand above the people, which is to be known before they are shown. */
  readonly isBack: boolean;
  readonly hasNetworks: boolean;
  /** Whether the promises have been looked up. */
  readonly isDated: boolean;
  /** Those of these days, and those past their day. */
  readonly promises: readonly DuePromise[];
  /** Drafts for those whose card stands here, by contact. */
  readonly cardDrafts: ReadonlyMap<string, KeptDraft['draft']>;
  /** The other drafts. */
  readonly drafts: readonly KeptDraft[];
};

/** How far ahead promises and meetings are kept in mind. */
export const DATED_WITHIN_DAYS = 14;

export function useWeekScreen(): WeekScreenModel {
  const today = useToday();
  const plan = usePlan(today);
  // whom to write to comes first: the days to keep in mind are read after them
  const isKnown = plan.kind !== 'making';
  const dated = useLive(
    async (database) => (isKnown ? promisesDue(database, today, DATED_WITHIN_DAYS) : []),
    [today, isKnown],
  );
  const lists = useMemo(() => listsIn(plan, today), [plan, today]);
  return {
    today,
    lists,
    isBack: plan.isBack === true,
    hasNetworks: plan.hasNetworks === true,
    isDated: isKnown && dated !== undefined,
    promises: dated ?? [],
    ...useMemo(() => partedDrafts(plan.drafts ?? [], lists), [plan.drafts, lists]),
  };
}

/**
 * A draft stands on the card of its person, or by itself when there is none, or when it is about something besides the
 * two, such as a tip; nowhere until that is known.
 */
function partedDrafts(
  drafts: readonly KeptDraft[],
  lists: WeekScreenModel['lists'],
): Pick<WeekScreenModel, 'cardDrafts' | 'drafts'> {
  if (lists === undefined) return { cardDrafts: new Map(), drafts: [] };
  const waiting = typeof lists === 'object' ? lists.waiting : [];
  const withCard = new Set(waiting.map(({ contact }) => contact.id));
  return {
    cardDrafts: new Map(drafts.flatMap(({ draft }) => (isPlain(draft) ? [[draft.contactId, draft]] : []))),
    drafts: drafts.filter(({ draft, contact }) => !isPlain(draft) || !withCard.has(contact.id)),
  };
}

function listsIn(plan: PlanState, today: CalendarDate): WeekScreenModel['lists'] {
  if (plan.kind === 'making') return undefined;
  return plan.kind === 'made' ? listsOf(plan.week, today) : plan.kind;
}

function listsOf(week: Week, today: CalendarDate): WeekLists {
  const { plan, people } = week;
  const open = people.filter(({ done, contact }) => !done && !isSnoozed(contact, today));
  return {
    planId: plan.id,
    startsOn: plan.startsOn,
    reckonedOn: plan.madeOn ?? plan.startsOn,
    waiting: open.filter(({ item }) => item.choice === undefined),
    done: people.filter(({ done }) => done),
    waved: open.filter(({ item }) => item.choice !== undefined),
    round: roundOffer(week, today),
  };
}
