/**
 * Ask load: how much a contact was asked, and who is held back for it, so that nobody is worn out by questions. Seed 001,
 * fourth advice: most like to help, and a network should not be burdened for nothing; the numbers are those of DESIGN 3.
 */
import type { Request } from './ask.ts';
import { daysBetween, type CalendarDate } from './calendar-date.ts';

/** A request to one contact; `isOpen`: its answer is still awaited, and the ask still open. */
export type PastRequest = Pick<Request, 'day' | 'response'> & { readonly isOpen: boolean };

export type AskLoad = {
  /** How often they were asked in the last 90 days. */
  readonly lately: number;
  /** The latest day they were asked. */
  readonly lastOn: CalendarDate;
  /** Whether a request to them is still open. */
  readonly waits: boolean;
  /** How often in a row they said no lately, in the last year. */
  readonly refusals: number;
};

/** Why somebody is held back: asked twice lately, a request still open, or they said no twice in a row. */
export type HeldBack = { readonly code: 'asked-twice' | 'waiting' | 'declined'; readonly lastOn: CalendarDate };

/** What all the requests to one contact come to, in whatever order; undefined when there are none. */
export function askLoadOf(requests: readonly PastRequest[], today: CalendarDate): AskLoad | undefined {
  const latest = requests.toSorted((one, other) => daysBetween(one.day, other.day));
  const [last] = latest;
  if (last === undefined) return undefined;
  const lately = latest.filter(({ day }) => daysBetween(day, today) <= LATELY_DAYS);
  const answered = latest.filter(({ response }) => response === 'yes' || response === 'no');
  const firstYes = answered.findIndex(({ response }) => response === 'yes');
  const refused = firstYes === -1 ? answered : answered.slice(0, firstYes);
  return {
    lately: lately.length,
    lastOn: last.day,
    waits: lately.some(({ isOpen }) => isOpen),
    refusals: refused.filter(({ day }) => daysBetween(day, today) <= YEAR_DAYS).length,
  };
}

/** Whether, and why, somebody is held back; asked twice in 90 days always is. */
export function heldBackBy(load: AskLoad | undefined): HeldBack | undefined {
  if (load === undefined) return undefined;
  const { lastOn } = load;
  if (load.lately >= OFTEN) return { code: 'asked-twice', lastOn };
  if (load.waits) return { code: 'waiting', lastOn };
  return load.refusals >= REFUSED_OFTEN ? { code: 'declined', lastOn } : undefined;
}

/** What is left of how well somebody fits, from 0 to 1, once it is weighed how much they were asked. */
export function shareLeft(load: AskLoad | undefined): number {
  if (load === undefined) return 1;
  return 1 - ASKED_WEIGHS * Math.min(load.lately, OFTEN) - REFUSED_WEIGHS * Math.min(load.refusals, REFUSED_OFTEN);
}

const LATELY_DAYS = 90;
const YEAR_DAYS = 365;
const OFTEN = 2;
const REFUSED_OFTEN = 2;
const ASKED_WEIGHS = 0.25;
const REFUSED_WEIGHS = 0.15;
