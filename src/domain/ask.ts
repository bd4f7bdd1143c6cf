/**
 * An ask: a request for help, and the single requests by which it goes to people and networks (A4). Whom one may ask,
 * what an answer makes of a request, and when to ask whether there was one.
 */
import { daysBetween, type CalendarDate } from './calendar-date.ts';
import { mayBeSuggested, type Contact } from './contact.ts';
import { mayHaveLedger } from './exchange.ts';
import type { Level } from './level.ts';
import type { Saved } from './record.ts';
import type { Sphere } from './sphere.ts';

export const ASK_STATUSES = ['open', 'helped', 'closed'] as const;
export type AskStatus = (typeof ASK_STATUSES)[number];

export type Ask = Saved & {
  readonly what: string;
  readonly topics: readonly string[];
  readonly language?: string;
  readonly purposeId?: string;
  /** Where in an organization the question belongs. */
  readonly level?: Level;
  readonly status: AskStatus;
};

/** What is being written of an ask, before it is saved. */
export type AskDraft = Pick<Ask, 'what' | 'topics' | 'purposeId' | 'level'>;

export const ASK_RESPONSES = ['yes', 'no', 'later'] as const;
export type AskResponse = (typeof ASK_RESPONSES)[number];

export type Request = Saved & {
  readonly askId: string;
  readonly contactId?: string;
  readonly networkId?: string;
  readonly day: CalendarDate;
  readonly response?: AskResponse;
  /** The day of the response; absent in rows that don't know it. */
  readonly answeredOn?: CalendarDate;
  /** The day they were thanked, and told how it went. */
  readonly thankedOn?: CalendarDate;
};

/** Whom the app may think of when help is needed: nobody who rests, is remembered, private or at professional distance. */
export function mayBeAsked(
  contact: Pick<Contact, 'deletedAt' | 'standing' | 'distance' | 'sphereIds' | 'restingSince'>,
  spheres: ReadonlyMap<string, Pick<Sphere, 'private'>>,
): boolean {
  return contact.restingSince === undefined && mayBeSuggested(contact) && mayHaveLedger(contact, spheres);
}

/** The request once they answered; whoever doesn't help isn't thanked for it. */
export function afterResponse(
  { thankedOn, ...request }: Request,
  { response, day }: { readonly response: AskResponse; readonly day: CalendarDate },
): Request {
  const stays = response === 'yes' && thankedOn !== undefined;
  return { ...request, response, answeredOn: day, ...(stays && { thankedOn }) };
}

/** Whether a request still waits for its answer: none has come, or "later". */
export function isWaiting({ response }: Pick<Request, 'response'>): boolean {
  return response === undefined || response === 'later';
}

/**
 * Whether to ask what came of a request: from the day after, for two months; who said "later" is left alone for two
 * weeks first. That to a network is asked about once it has met; `metOn` is the last day it did since the request.
 */
export function isToFollow(
  request: Pick<Request, 'day' | 'response' | 'answeredOn' | 'networkId'>,
  today: CalendarDate,
  metOn?: CalendarDate,
): boolean {
  if (!isWaiting(request) || (request.networkId !== undefined && metOn === undefined)) return false;
  const { day, answeredOn = metOn ?? day } = request;
  const days = daysBetween(answeredOn, today);
  const patience = request.response === 'later' ? LATER_DAYS : 1;
  return days >= patience && days <= FOLLOWED_DAYS;
}

/** Whether it is worth a word that somebody was asked: for a year. */
export function isRemembered({ day }: Pick<Request, 'day'>, today: CalendarDate): boolean {
  return daysBetween(day, today) <= REMEMBERED_DAYS;
}

/** Whether they helped and were not thanked yet. */
export function isToThank({ response, thankedOn }: Pick<Request, 'response' | 'thankedOn'>): boolean {
  return response === 'yes' && thankedOn === undefined;
}

const LATER_DAYS = 14;
const FOLLOWED_DAYS = 60;
const REMEMBERED_DAYS = 365;
