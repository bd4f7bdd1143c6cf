/** A promise: something one said one would do for a contact, by a day. */
import type { CalendarDate } from './calendar-date.ts';
import type { Saved } from './record.ts';

export type Promised = Saved & {
  readonly contactId: string;
  readonly what: string;
  readonly dueOn: CalendarDate;
  readonly doneOn?: CalendarDate;
  /** `dueOn` until it is done, then absent. */
  readonly openDueOn?: CalendarDate;
};
