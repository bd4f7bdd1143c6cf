/** The weekly round as its screen follows it: where one stands, and the moves, each of them committed at once. */
import { useState } from 'react';
import {
  canMoveBack,
  movedBack,
  movedOn,
  placeOf,
  stepSkipped,
  type Round,
  type RoundPlace,
} from '../../domain/round.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { isSnoozed } from '../../domain/status.ts';
import { useDatabase, useLive } from '../../hooks/use-live.ts';
import { usePlan, type PlanState } from '../../hooks/use-plan.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { finishRound, moveRound, putOff, roundOf } from '../../store/round.ts';
import { roundNow, type OpenRound } from '../../store/round-now.ts';
import { openQuestions } from '../../store/since-last-time.ts';
import type { Week, WeekPerson } from '../../store/week.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { leaveScreen, presentPlace } from '../../ui/screen-history.ts';
import { thingBy } from './things/things.ts';

/** A round under way. */
export type Walk = OpenRound & {
  readonly today: CalendarDate;
  readonly round: Round;
  readonly place: RoundPlace;
  readonly week: Week | undefined;
  /** Those who still wait for a sign of life, in the order of the plan. */
  readonly waiting: readonly WeekPerson[];
  readonly on: () => void;
  /** Absent where there is nothing before. */
  readonly back?: () => void;
  readonly skipStep: () => void;
  /** One on from the one thing, which came to so many. */
  readonly thingDone: (count: number) => void;
  readonly later: (questionId: string) => void;
  readonly pause: () => void;
  readonly finish: () => void;
};

/** What stands before a round: the day of its week, who waits, and what was left open. */
export type BeforeRound = {
  readonly today: CalendarDate;
  readonly startsOn: CalendarDate;
  readonly waiting: readonly WeekPerson[];
  /** Whether an earlier week's round was not finished. */
  readonly isLeftOver: boolean;
};

/** Undefined while it is being read, and once one has left. */
export function useCheckIn():
  | { readonly kind: 'before'; readonly before: BeforeRound }
  | { readonly kind: 'under-way'; readonly walk: Walk }
  | undefined {
  const today = useToday();
  const plan = usePlan(today);
  const now = useLive((database) => roundNow(database, today), [today]);
  const moves = useMoves(today);
  if (now === undefined || plan.kind === 'making' || moves.hasLeft) return undefined;
  const { week, startsOn, waiting } = weekIn(plan, today);
  const { open } = now;
  if (open === undefined || open.row.startsOn !== startsOn) {
    return {
      kind: 'before',
      before: { today, startsOn, waiting, isLeftOver: open !== undefined },
    };
  }
  const round = withoutUnknown(roundOf(open.row));
  const facts = { open: openQuestions(open.since), waitingIds: new Set(waiting.map(({ contact }) => contact.id)) };
  const move = (next: Partial<Round> & { readonly thingCount?: number }) => moves.move(open, next);
  return {
    kind: 'under-way',
    walk: {
      ...open,
      today,
      round,
      place: placeOf(round, facts),
      week,
      waiting,
      on: () => move(movedOn(round, facts)),
      ...(canMoveBack(round, facts) && { back: () => move(movedBack(round, facts)) }),
      skipStep: () => move(stepSkipped(round, facts)),
      thingDone: (count) => move({ ...movedOn(round, facts), thingCount: count }),
      later: (questionId) => moves.later(open, questionId),
      pause: moves.pause,
      finish: () => void moves.finish(open),
    },
  };
}

/** A thing that this version doesn't know is passed over. */
function withoutUnknown({ thing, ...round }: Round): Round {
  return thing === undefined || thingBy(thing) === undefined ? round : { ...round, thing };
}

/** The writes, and leaving. */
function useMoves(today: CalendarDate) {
  const { checkIn: words } = useMessages();
  const database = useDatabase();
  const showToast = useToast();
  const [hasLeft, setLeft] = useState(false);
  return {
    hasLeft,
    move: ({ row }: OpenRound, next: Partial<Round> & { readonly thingCount?: number }) =>
      void moveRound(database, row, next),
    later: ({ row }: OpenRound, questionId: string) => void putOff(database, row.id, questionId),
    pause: () => {
      showToast({ text: words.paused });
      leaveScreen(paths.week);
    },
    finish: async ({ row }: OpenRound) => {
      const here = presentPlace();
      // or what stands before a round would be seen on the way out
      setLeft(true);
      await finishRound(database, row.id, today);
      leaveScreen(paths.week, here);
    },
  };
}

function weekIn(plan: PlanState, today: CalendarDate) {
  if (plan.kind !== 'made') return { week: undefined, startsOn: today, waiting: [] };
  const { week } = plan;
  const waiting = week.people.filter(
    ({ done, item, contact }) => !done && item.choice === undefined && !isSnoozed(contact, today),
  );
  return { week, startsOn: week.plan.startsOn, waiting };
}
