/** Asks as they stand: each with whom it went to and what they answered; and those that wait for something. */
import { isToFollow, type Ask, type Request } from '../domain/ask.ts';
import { askingGave, type AskingGave } from '../domain/asking-gave.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { isStillAskedAbout, type Contact } from '../domain/contact.ts';
import { takesPlace, type Network } from '../domain/network.ts';
import { compareTexts } from '../domain/order.ts';
import { askById, livingAsks, openAsks } from './asks.ts';
import type { Database } from './database.ts';
import { requestsTo } from './requests.ts';

/** A request with whom it went to; neither is there when they are gone. */
export type RequestNow = { readonly request: Request; readonly contact?: Contact; readonly network?: Network };

/** An ask with the requests by which it went out, the first first. */
export type AskNow = { readonly ask: Ask; readonly requests: readonly RequestNow[] };

/** A request whose answer one may ask about, with its ask. */
export type OpenRequest = RequestNow & { readonly ask: Ask };

/** The ask with this id; undefined when there is none, or it is in the trash. */
export async function askNow(database: Database, id: string): Promise<AskNow | undefined> {
  const ask = await askById(database, id);
  const [now] = ask === undefined ? [] : await asNow(database, [ask]);
  return now;
}

/** All asks, the latest first. */
export async function asksNow(database: Database): Promise<readonly AskNow[]> {
  return asNow(database, await livingAsks(database));
}

/** Those for which help is still sought, the latest first. */
export async function openAsksNow(database: Database): Promise<readonly AskNow[]> {
  return asNow(database, await openAsks(database));
}

/** The requests whose answer is to be asked about, the earliest first; not those to somebody trashed or remembered. */
export async function requestsToFollow(database: Database, today: CalendarDate): Promise<readonly OpenRequest[]> {
  const open = (await openAsksNow(database)).flatMap(({ ask, requests }) => requests.map((now) => openOf(ask, now)));
  const met = await Promise.all(open.map(async ({ request }) => lastMetOn(database, request, today)));
  return open
    .filter(({ request, contact, network }, place) => {
      const isThere = contact === undefined ? network !== undefined : isStillAskedAbout(contact);
      return isThere && isToFollow(request, today, met[place]);
    })
    .toSorted((one, other) => compareTexts(one.request.day, other.request.day));
}

/** What is to be brought up when a network meets: the open asks that wait for it, with their requests. */
export async function asksForNetwork(
  database: Database,
  networkId: string,
): Promise<readonly { readonly ask: Ask; readonly request: Request }[]> {
  return (await openAsksNow(database)).flatMap(({ ask, requests }) =>
    requests.flatMap(({ request }) =>
      request.networkId === networkId && request.response === undefined ? [{ ask, request }] : [],
    ),
  );
}

/** What a person was asked last, with the ask where it is still there. */
export async function lastAskedOf(
  database: Database,
  contactId: string,
): Promise<{ readonly request: Request; readonly ask?: Ask } | undefined> {
  const [request] = await requestsTo(database, contactId);
  if (request === undefined) return undefined;
  const ask = await askById(database, request.askId);
  return { request, ...(ask !== undefined && { ask }) };
}

/** What asking gave in the last year; undefined while there is too little to say. */
export async function askingGaveNow(database: Database, today: CalendarDate): Promise<AskingGave | undefined> {
  const rows = await database.requests.toArray();
  return askingGave(rows.filter(isLiving), today);
}

async function asNow(database: Database, asks: readonly Ask[]): Promise<readonly AskNow[]> {
  const askIds = asks.map(({ id }) => id);
  const rows = (await database.requests.where('askId').anyOf(askIds).toArray()).filter(isLiving);
  const [contacts, networks] = await Promise.all([
    database.contacts.bulkGet(idsOf(rows.map(({ contactId }) => contactId))),
    database.networks.bulkGet(idsOf(rows.map(({ networkId }) => networkId))),
  ]);
  const [contactById, networkById] = [livingById(contacts), livingById(networks)];
  const byAsk = new Map<string, RequestNow[]>();
  for (const request of rows.toSorted(byDay)) {
    const contact = contactById.get(request.contactId ?? '');
    const network = networkById.get(request.networkId ?? '');
    const now = { request, ...(contact !== undefined && { contact }), ...(network !== undefined && { network }) };
    byAsk.set(request.askId, [...(byAsk.get(request.askId) ?? []), now]);
  }
  return asks.map((ask) => ({ ask, requests: byAsk.get(ask.id) ?? [] }));
}

/** The last day before today on which the network that was asked has met since, oneself among them; undefined for a person. */
async function lastMetOn(
  database: Database,
  { networkId, day }: Request,
  today: CalendarDate,
): Promise<CalendarDate | undefined> {
  if (networkId === undefined) return undefined;
  const meetings = await database.meetings
    .where('[networkId+day]')
    .between([networkId, day], [networkId, today], true, false)
    .toArray();
  return meetings.findLast((meeting) => isLiving(meeting) && takesPlace(meeting) && meeting.attended !== false)?.day;
}

function openOf(ask: Ask, now: RequestNow): OpenRequest {
  return { ...now, ask };
}

function byDay(one: Request, other: Request): number {
  return compareTexts(one.day, other.day) || compareTexts(one.id, other.id);
}

function isLiving({ deletedAt }: { readonly deletedAt?: string }): boolean {
  return deletedAt === undefined;
}

function idsOf(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}

type Row = { readonly id: string; readonly deletedAt?: string };

/** Those of the rows that there are and that are not in the trash, by id. */
function livingById<Found extends Row>(rows: readonly (Found | undefined)[]): ReadonlyMap<string, Found> {
  const there = rows.filter((row) => row !== undefined).filter(isLiving);
  return new Map(there.map((row) => [row.id, row]));
}
