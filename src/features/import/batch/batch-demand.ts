/** What a batch would demand a week beside everyone else, and the tightest usual rhythm with which that fits. */
import type { Span } from '../../../domain/calendar-date.ts';
import { demandBeside, demandPerWeek, type DemandBeside } from '../../../domain/capacity.ts';
import type { Tie } from '../../../domain/tie.ts';

export type BatchTie = Tie | 'unsorted';

/** 'birthdays': it has no rhythm, since they are known from private places alone. 'reckoning': not known yet. */
export type BatchDemand =
  | { readonly kind: 'unsorted' | 'birthdays' | 'reckoning' }
  | ({ readonly kind: 'reckoned' } & DemandBeside);

/** Signs a week that the others ask for, and how many the person said; `count` is how many the batch holds. */
export type Others = { readonly demand: number; readonly capacity: number; readonly count: number };

/** The demand of a batch of one tie and rhythm; `others` is undefined until they are reckoned. */
export function batchDemand(tie: BatchTie, rhythm: Span | undefined, others: Others | undefined): BatchDemand {
  if (tie === 'unsorted') return { kind: 'unsorted' };
  if (rhythm === undefined) return { kind: 'birthdays' };
  if (others === undefined) return { kind: 'reckoning' };
  const { demand: before, capacity, count } = others;
  const more = count * demandPerWeek([{ tie, rhythm }]);
  return { kind: 'reckoned', ...demandBeside({ more, count }, { before, capacity }) };
}
