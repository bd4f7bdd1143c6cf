/** A measure: the recurring self-interview about one's network, kept as a series (B6). */
import type { CalendarDate } from './calendar-date.ts';
import type { Saved } from './record.ts';

export type Measure = Saved & {
  readonly day: CalendarDate;
  readonly answers: readonly { readonly questionId: string; readonly score?: number; readonly words?: string }[];
};

export type Question = Saved & { readonly text: string; readonly order: number; readonly retiredOn?: CalendarDate };
