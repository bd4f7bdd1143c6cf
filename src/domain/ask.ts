/** An ask: a request for help, and the single requests by which it goes to people and networks (A4). */
import type { CalendarDate } from './calendar-date.ts';
import type { Level } from './level.ts';
import type { Saved } from './record.ts';

export type Ask = Saved & {
  readonly what: string;
  readonly topics: readonly string[];
  readonly language?: string;
  readonly purposeId?: string;
  readonly level?: Level;
  readonly status: 'open' | 'helped' | 'closed';
};

export type Request = Saved & {
  readonly askId: string;
  readonly contactId?: string;
  readonly networkId?: string;
  readonly day: CalendarDate;
  readonly response?: 'yes' | 'no' | 'later';
  readonly thankedOn?: CalendarDate;
};
