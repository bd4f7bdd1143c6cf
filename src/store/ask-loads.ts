/** How much each contact was asked: read from all requests, of which a life holds a few hundred. */
import { isWaiting, type Request } from '../domain/ask.ts';
import { askLoadOf, type AskLoad, type PastRequest } from '../domain/ask-load.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { openAsks } from './asks.ts';
import type { Database } from './database.ts';

/**
 * The load of everybody who was ever asked, by contact. `but` is the ask one is looking at: a request of it that is still
 * open holds nobody back from it, yet counts as every other. Nobody waits for the answer to an ask in the trash; it was asked all the same.
 */
export async function askLoads(
  database: Database,
  today: CalendarDate,
  but?: string,
): Promise<ReadonlyMap<string, AskLoad>> {
  const [rows, asks] = await Promise.all([database.requests.toArray(), openAsks(database)]);
  const open = new Set(asks.flatMap(({ id }) => (id === but ? [] : id)));
  const byContact = new Map<string, PastRequest[]>();
  for (const row of rows) {
    const { contactId, deletedAt } = row;
    if (contactId === undefined || deletedAt !== undefined) continue;
    const past = byContact.get(contactId);
    if (past === undefined) byContact.set(contactId, [pastOf(row, open)]);
    else past.push(pastOf(row, open));
  }
  return new Map(
    Array.from(byContact, ([id, requests]) => [id, askLoadOf(requests, today)] as const).flatMap(([id, load]) =>
      load === undefined ? [] : [[id, load] as const],
    ),
  );
}

function pastOf(request: Request, open: ReadonlySet<string>): PastRequest {
  const { day, response, askId } = request;
  return { day, isOpen: open.has(askId) && isWaiting(request), ...(response !== undefined && { response }) };
}
