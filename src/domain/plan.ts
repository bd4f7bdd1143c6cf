/** The week's plan: who will hear from one this week, decided once on the day of the check-in. */
import type { CalendarDate } from './calendar-date.ts';
import type { Reason } from './nudge.ts';
import type { Saved } from './record.ts';

export type PlanItem = {
  readonly contactId: string;
  readonly reasons: readonly Reason[];
  readonly choice?: 'not-this-week';
};

export type Plan = Saved & {
  /** The check-in day that opens the week. */
  readonly startsOn: CalendarDate;
  readonly items: readonly PlanItem[];
  /** How many places it had when it was made. */
  readonly capacity: number;
};
