/** What one wants in one's calendar, and what the events are made of. */
import type { HeldKey, HeldKind } from '../../domain/calendar-held.ts';
import type { CalendarEvent } from './event.ts';

export type CalendarChoice = {
  /** Birthdays stand for all days that come round. */
  readonly kinds: readonly ('round' | 'birthday' | 'promise' | 'meeting')[];
  /** Else initials, and nothing of what one wrote. */
  readonly withNames: boolean;
  /** Where the round is, for a link in its event. */
  readonly roundUrl?: string;
  readonly words: CalendarWords;
};

/** What the events are called; a name comes behind. */
export type CalendarWords = {
  readonly calendar: string;
  readonly round: string;
  readonly roundText: string;
  readonly birthday: string;
  /** The year comes behind. */
  readonly born: string;
  readonly anniversary: string;
  readonly day: string;
  readonly promised: string;
  readonly calledOff: string;
};

/** An event, and what it is of. Its `uid` is made of the key. */
export type KeyedEvent = Omit<CalendarEvent, 'uid'> & { readonly key: HeldKey };

/** The kinds of keys that the choice stands for. */
export function chosenKinds({ kinds }: CalendarChoice): ReadonlySet<HeldKind> {
  return new Set(kinds.flatMap((kind): HeldKind[] => (kind === 'birthday' ? ['birthday', 'day'] : [kind])));
}
