/** A network: a group one belongs to, its meetings and the reviews of it (A2, B9, B17). */
import type { CalendarDate, Span, Weekday } from './calendar-date.ts';
import type { Outcome } from './interaction.ts';
import type { Level, Reach } from './level.ts';
import type { Saved } from './record.ts';
import type { MeetingTime } from './way-home.ts';

export type NetworkDecision = 'invest-more' | 'keep' | 'change' | 'do-less' | 'leave';

export const FORMS = ['formal', 'informal'] as const;
export const MODES = ['in-person', 'virtual', 'both'] as const;
export const MIXES = ['alike', 'different'] as const;
export const MEMBERSHIPS = ['chosen', 'required'] as const;
export const FEELINGS = ['lifted', 'fine', 'drained'] as const;

/** How a meeting left one, on the way home (A2). */
export type Feeling = (typeof FEELINGS)[number];

export type Network = Saved & {
  readonly name: string;
  readonly purposeIds: readonly string[];
  readonly form?: (typeof FORMS)[number];
  readonly mode?: (typeof MODES)[number];
  readonly reach?: Reach;
  readonly mix?: (typeof MIXES)[number];
  readonly membership?: (typeof MEMBERSHIPS)[number];
  readonly level?: Level;
  /** Who keeps it together, as a name; where that is a contact, `keeperId` says whom. */
  readonly keeper?: string;
  readonly keeperId?: string;
  /** One keeps it together oneself. */
  readonly keptByMe?: boolean;
  readonly rhythm?: Span;
  readonly weekday?: Weekday;
  /** When its meetings begin, as 'HH:MM'. */
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
  /** When it begins, where that is not the time of the network. */
  readonly time?: string;
  /** Called off; its day still counts in the rhythm. */
  readonly calledOffOn?: CalendarDate;
  readonly hope?: string;
  /** Whether one was there oneself; absent while nothing was said of it. */
  readonly attended?: boolean;
  readonly attendeeIds: readonly string[];
  /** Who said what. */
  readonly said?: readonly Said[];
  readonly feeling?: Feeling;
  readonly minutes?: number;
  readonly outcomes: readonly Outcome[];
  readonly note?: string;
  /** The interaction with all who were there. */
  readonly interactionId?: string;
};

export type Said = { readonly contactId: string; readonly text: string };

export type Review = Saved & {
  readonly networkId: string;
  readonly day: CalendarDate;
  readonly answers: { readonly [question: string]: number };
  readonly decision?: NetworkDecision;
  readonly note?: string;
};

/** Whether one still belongs to it: neither closed nor in the trash. Closing is a normal act, its history stays (B17). */
export function isOpenNetwork(network: Pick<Network, 'closedOn' | 'deletedAt'>): boolean {
  return network.closedOn === undefined && network.deletedAt === undefined;
}

/** Whether something was said of it already: that one was there, or that one was not. */
export function isLogged(meeting: Pick<Meeting, 'attended'>): boolean {
  return meeting.attended !== undefined;
}

/** Whether it lies ahead or is of today, and is still meant to take place. */
export function isAhead(meeting: Meeting, today: CalendarDate): boolean {
  return meeting.deletedAt === undefined && takesPlace(meeting) && !isLogged(meeting) && meeting.day >= today;
}

/** Whether it was not called off. */
export function takesPlace(meeting: Pick<Meeting, 'calledOffOn'>): boolean {
  return meeting.calledOffOn === undefined;
}

/** When a meeting begins, as 'HH:MM'; undefined: nobody said. */
export function timeOf(meeting: Pick<Meeting, 'time'> | undefined, network: Pick<Network, 'time'>): string | undefined {
  return meeting?.time ?? network.time;
}

/** When a meeting is, and how many minutes it takes; of what was not said of it, as the network usually has it. */
export function timesOf(
  { day, meeting }: { readonly day: CalendarDate; readonly meeting?: Pick<Meeting, 'time' | 'minutes'> | undefined },
  network: Pick<Network, 'time' | 'minutesPerMeeting'>,
): MeetingTime {
  return { day, time: timeOf(meeting, network), minutes: meeting?.minutes ?? network.minutesPerMeeting };
}
