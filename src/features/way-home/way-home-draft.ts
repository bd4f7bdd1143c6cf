/** What the form of the way home holds, and what of it is saved. */
import { addDays, parseCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import type { Outcome } from '../../domain/interaction.ts';
import type { Feeling, Meeting } from '../../domain/network.ts';
import { failed, success, type Result } from '../../domain/result.ts';
import type { PromiseDraft } from '../../store/promises.ts';
import type { WayHomeLog } from '../../store/way-home.ts';

export type WayHomeDraft = {
  readonly feeling: Feeling | undefined;
  readonly attendeeIds: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly note: string;
  /** Undefined: nothing was promised. */
  readonly promise: PromiseText | undefined;
};

/** A promise as it is being written. */
export type PromiseText = { readonly what: string; readonly contactId: string | undefined; readonly day: string };

/** What keeps the promise from being saved. */
export type PromiseFault = 'who' | 'day';

export function draftOf({ feeling, attendeeIds, outcomes, note = '' }: Meeting): WayHomeDraft {
  return { feeling, attendeeIds, outcomes, note, promise: undefined };
}

/** A promise just begun, for the week to come. */
export function freshPromise(today: CalendarDate): PromiseText {
  return { what: '', contactId: undefined, day: addDays(today, DAYS_AHEAD) };
}

/** To whom the promise is: the one chosen, or the only one who was there. */
export function promisedTo({ contactId }: PromiseText, attendeeIds: readonly string[]): string | undefined {
  return contactId ?? (attendeeIds.length === 1 ? attendeeIds[0] : undefined);
}

/** What is to be saved, or the first fault of the promise; one without words is none. */
export function readDraft(
  draft: WayHomeDraft,
): Result<{ readonly log: WayHomeLog; readonly promise?: PromiseDraft }, PromiseFault> {
  const { feeling, attendeeIds, outcomes, promise } = draft;
  const note = draft.note.trim();
  const log = { feeling, attendeeIds, outcomes, note: note === '' ? undefined : note };
  const what = promise?.what.trim() ?? '';
  if (promise === undefined || what === '') return success({ log });
  const contactId = promisedTo(promise, attendeeIds);
  const dueOn = parseCalendarDate(promise.day);
  if (contactId === undefined) return failed('who');
  return dueOn === undefined ? failed('day') : success({ log, promise: { contactId, what, dueOn } });
}

const DAYS_AHEAD = 7;
