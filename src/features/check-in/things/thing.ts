/** One thing that the third step may offer: each is a file of this folder, named in `things.ts`. */
import type { ComponentType } from 'react';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { Think } from '../../../hooks/think-in-worker.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Database } from '../../../store/database.ts';

export type ThingProps = {
  /** Done with it, or enough of it; `count` is what it came to, such as people sorted. */
  readonly onDone: (count: number) => void;
};

export type Thing = {
  /** Kept in the round, so it never changes. */
  readonly code: string;
  /** From 0 (not at all) to 1, how much it is wanted; what everyone must be read for is asked of `think`. */
  readonly need: (database: Database, today: CalendarDate, think: Think) => Promise<number>;
  readonly title: (messages: Messages) => string;
  readonly Offer: ComponentType<ThingProps>;
  /** What the close says of what it came to, once it came to something. */
  readonly outcome?: (messages: Messages, count: number) => string;
};
