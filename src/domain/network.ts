/** A network: a group one belongs to, its meetings and the reviews of it (A2, B9, B17). */
import type { CalendarDate, Span, Weekday } from './calendar-date.ts';
import type { Outcome } from './interaction.ts';
import type { Level, Reach } from './level.ts';
import type { Saved } from './record.ts';

export type NetworkDecision = 'invest-more' | 'keep' | 'change' | 'do-less' | 'leave';

export type Network = Saved & {
  readonly name: string;
  readonly purposeIds: readonly string[];
  readonly form?: 'formal' | 'informal';
  readonly mode?: 'in-person' | 'virtual' | 'both';
  readonly reach?: Reach;
  readonly mix?: 'alike' | 'different';
  readonly membership?: 'chosen' | 'required';
  readonly level?: Level;
  /** Who keeps it together. */
  readonly keeper?: string;
  readonly rhythm?: Span;
  readonly weekday?: Weekday;
  readonly time?: string;
  readonly minutesPerMeeting?: number;
  readonly memberIds: readonly string[];
  readonly checklist: { readonly [question: string]: string };
  readonly endsOn?: CalendarDate;
  readonly decision?: NetworkDecision;
  readonly closedOn?: CalendarDate;
};

export type Meeting = Saved & {
  readonly networkId: string;
  readonly day: CalendarDate;
  readonly hope?: string;
  readonly attended?: boolean;
  readonly attendeeIds: readonly string[];
  readonly feeling?: 'lifted' | 'fine' | 'drained';
  readonly minutes?: number;
  readonly outcomes: readonly Outcome[];
  readonly note?: string;
};

export type Review = Saved & {
  readonly networkId: string;
  readonly day: CalendarDate;
  readonly answers: { readonly [question: string]: number };
  readonly decision?: NetworkDecision;
  readonly note?: string;
};
