/** A purpose: why one networks (A1). */
import type { CalendarDate } from './calendar-date.ts';
import type { Saved } from './record.ts';

export type PurposeKind =
  | 'inspiration'
  | 'quick-help'
  | 'new-job'
  | 'new-partner'
  | 'feedback'
  | 'knowledge'
  | 'influence'
  | 'external-relations'
  | 'support'
  | 'quality'
  | 'people-leadership'
  | 'career'
  | 'friendship'
  | 'challenge';

export type Purpose = Saved & {
  readonly kind: PurposeKind;
  /** The wish in the person's own words. */
  readonly wish: string;
  /** What they are willing to invest, in their own words. */
  readonly invest?: string;
  readonly rank: number;
  readonly lookBackOn?: CalendarDate;
  readonly retiredOn?: CalendarDate;
};
