/** A tip: something worth giving to someone, or received from someone; and each passing on of it (A5, B4). */
import type { CalendarDate } from './calendar-date.ts';
import type { Saved } from './record.ts';

export type TipKind =
  | 'article'
  | 'book'
  | 'podcast'
  | 'talk'
  | 'report'
  | 'blog'
  | 'video'
  | 'event'
  | 'job'
  | 'person'
  | 'other';

export type Tip = Saved & {
  readonly kind: TipKind;
  readonly title: string;
  readonly url?: string;
  readonly note?: string;
  readonly topics: readonly string[];
  readonly language?: string;
  readonly eventOn?: CalendarDate;
  readonly forMe?: boolean;
  readonly fromContactId?: string;
  readonly readOn?: CalendarDate;
  readonly toldOn?: CalendarDate;
  readonly source?: string;
  readonly archivedOn?: CalendarDate;
};

export type Forward = Saved & {
  readonly tipId: string;
  readonly contactId: string;
  readonly day: CalendarDate;
  readonly interactionId: string;
  readonly response?: string;
};
