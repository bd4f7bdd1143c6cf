/** An exchange: an entry in the ledger of what was given and received (A3). */
import type { CalendarDate } from './calendar-date.ts';
import type { Saved } from './record.ts';

export type ExchangeKind = 'help' | 'tip' | 'introduction' | 'feedback' | 'time' | 'support' | 'reference' | 'other';

export type Exchange = Saved & {
  readonly contactId?: string;
  readonly networkId?: string;
  readonly day: CalendarDate;
  readonly direction: 'given' | 'received';
  readonly kind: ExchangeKind;
  readonly note?: string;
  /** The day they were told how it went. */
  readonly toldOn?: CalendarDate;
  readonly source?: { readonly table: string; readonly id: string };
};
