/** What a batch would demand a week beside everyone else, and the tightest usual rhythm with which that fits. */
import type { Span } from '../../../domain/calendar-date.ts';
import { demandPerWeek } from '../../../domain/capacity.ts';
import { nominalDays, USUAL_RHYTHMS } from '../../../domain/rhythm.ts';
import type { Tie } from '../../../domain/tie.ts';

export type BatchTie = Tie | 'unsorted';

/** 'birthdays': it has no rhythm, since they are known from private places alone. 'reckoning': not known yet. */
export type BatchDemand =
  | { readonly kind: 'unsorted' | 'birthdays' | 'reckoning' }
  | {
      readonly kind: 'reckoned';
      /** Signs a week: of the batch, of all others, and what the person said. */
      readonly more: number;
      readonly before: number;
      readonly capacity: number;
      /** Absent when it fits already, or when nothing makes it fit. */
      readonly wayOut?: { readonly rhythm: Span; readonly demand: number };
    };

/** Signs a week that the others ask for, and how many the person said; `count` is how many the batch holds. */
export type Others = { readonly demand: number; readonly capacity: number; readonly count: number };

/** The demand of a batch of one tie and rhythm; `others` is undefined until they are reckoned. */
export function batchDemand(tie: BatchTie, rhythm: Span | undefined, others: Others | undefined): BatchDemand {
  if (tie === 'unsorted') return { kind: 'unsorted' };
  if (rhythm === undefined) return { kind: 'birthdays' };
  if (others === undefined) return { kind: 'reckoning' };
  const { demand: before, capacity, count } = others;
  const demandWith = (span: Span): number => count * demandPerWeek([{ tie, rhythm: span }]);
  const more = demandWith(rhythm);
  const fits = before + more <= capacity;
  const looser = USUAL_RHYTHMS.filter((span) => nominalDays(span) > nominalDays(rhythm));
  const wayOut = fits ? undefined : looser.find((span) => before + demandWith(span) <= capacity);
  return {
    kind: 'reckoned',
    more,
    before,
    capacity,
    ...(wayOut && { wayOut: { rhythm: wayOut, demand: before + demandWith(wayOut) } }),
  };
}
