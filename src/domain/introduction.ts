/** An introduction: making two or more contacts know each other; all are asked first (A5, B16). */
import type { CalendarDate } from './calendar-date.ts';
import type { Saved } from './record.ts';

export type Introduction = Saved & {
  readonly contactIds: readonly string[];
  readonly reason?: string;
  readonly status: 'idea' | 'asking' | 'made' | 'declined';
  readonly asked: readonly {
    readonly contactId: string;
    readonly askedOn: CalendarDate;
    readonly answer?: 'yes' | 'no';
    readonly answeredOn?: CalendarDate;
  }[];
  readonly madeOn?: CalendarDate;
  readonly outcome?: string;
};
