/** The person's settings: one row. */
import type { AskDraft } from './ask.ts';
import type { Away } from './away.ts';
import type { CalendarDate, Span, Weekday } from './calendar-date.ts';
import type { CalendarHeld } from './calendar-held.ts';
import type { MeetingPlace } from './evening.ts';
import type { FirstRun } from './first-run.ts';
import type { Inventory } from './inventory.ts';
import type { Lead } from './lead.ts';
import type { Level } from './level.ts';
import type { MeasureDraft } from './measure.ts';
import type { Saved } from './record.ts';
import type { Tie } from './tie.ts';
import type { VeilPin } from './veil.ts';

export const LANGUAGES = ['en', 'da', 'sv'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Settings = Saved & {
  readonly id: 'settings';
  /** Absent: the language of the phone. */
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  /** The hand whose thumb presses; absent: the right. */
  readonly hand?: 'left' | 'right';
  /** The fixed appointment with oneself: same weekday, same time. */
  readonly checkInWeekday: Weekday;
  /** Local time, 'HH:MM'. */
  readonly checkInTime: string;
  /** How many people one is willing to give a sign of life to in a week. */
  readonly capacity: number;
  readonly minutesPerWeek?: number;
  /** How many days ahead one hears of birthdays and other days; absent: `DEFAULT_LEAD`. */
  readonly leadDays?: Lead;
  /** How often one asks oneself about one's network; absent: quarterly. */
  readonly measureEvery?: Span;
  readonly defaultRhythms: { readonly [Key in Tie]: Span };
  readonly levelLabels: { readonly [Key in Level]?: string };
  readonly openingLines: readonly { readonly id: string; readonly language: Language; readonly text: string }[];
  readonly privacy: {
    /** Week says no names. */
    readonly hideNames: boolean;
    /** The veil falls when one leaves the app; opened by `pin`, or by fingerprint or face where `deviceKey` names one. */
    readonly veil: boolean;
    readonly pin?: VeilPin;
    /** The id of a WebAuthn credential of this device, in base64url. */
    readonly deviceKey?: string;
  };
  readonly backup: {
    /** The day of the last backup, and the instant it was made. */
    readonly lastOn?: CalendarDate;
    readonly lastMadeAt?: string;
    readonly lastKind?: 'file' | 'share' | 'handle';
    /** The instant changes are counted from, when it is another: that of bringing the backup back. */
    readonly countedFrom?: string;
    /** Changes since then that can't be undone any more; the others are counted where they stand. */
    readonly changesSince: number;
  };
  /** Grows with each calendar file, so that re-export updates. */
  readonly calendarSequence: number;
  /** What the calendar files held; absent before the first. */
  readonly calendar?: CalendarHeld;
  /** What reminds of the round on this device; absent until it was turned on once. */
  readonly reminders?: {
    readonly notify: boolean;
    /** Whether a notification may say whom it is about. */
    readonly withNames: boolean;
    /** The appointment of the last notification. */
    readonly notifiedFor?: CalendarDate;
  };
  readonly lastOpenedOn?: CalendarDate;
  /** The last time away, until one has dealt with coming back. */
  readonly away?: Away;
  readonly lastFreshStartOn?: CalendarDate;
  readonly profile: {
    readonly offers: readonly string[];
    readonly seeks: readonly string[];
    readonly interests: readonly string[];
    readonly level?: Level;
    /** What one will need in two years, in one's own words (seed 004); absent: nothing was written. */
    readonly needsLater?: readonly string[];
  };
  /** How far the first run has come; absent until the first name is written down. */
  readonly firstRun?: FirstRun;
  /** The made-up people that were brought in, whether they are here still or not. */
  readonly madeUpIds?: readonly string[];
  /** The day people were last brought in from a file. */
  readonly importedOn?: CalendarDate;
  /** Where one meets people this evening, kept for the next of them. */
  readonly meetingAt?: MeetingPlace;
  /** The need for help that one has begun to describe, kept until it is saved. */
  readonly askDraft?: AskDraft;
  /** What one has begun to answer oneself, kept until it is saved. */
  readonly measureDraft?: MeasureDraft;
  /** How far the walk of remembering has come; absent before the first stop. */
  readonly inventory?: Inventory;
  /** The version of the data; older code must not write to newer data. */
  readonly schemaVersion: number;
};

/** The version of the data that this code writes; that of the tables and their indexes too. */
export const SCHEMA_VERSION = 4;

/** What a new person starts with: five people a week, Sunday at 19:30, three months for close ties, a year for loose. */
export const DEFAULT_SETTINGS = {
  checkInWeekday: 7,
  checkInTime: '19:30',
  capacity: 5,
  defaultRhythms: { strong: { every: 3, unit: 'month' }, weak: { every: 1, unit: 'year' } },
  levelLabels: {},
  openingLines: [],
  privacy: { hideNames: false, veil: false },
  backup: { changesSince: 0 },
  calendarSequence: 0,
  profile: { offers: [], seeks: [], interests: [] },
  schemaVersion: SCHEMA_VERSION,
} as const satisfies Omit<Settings, keyof Saved>;
