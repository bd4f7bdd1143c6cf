/** Who was asked for the same help under two names was asked once, once the two are one. */
import type { Request } from '../../domain/ask.ts';
import type { Exchange } from '../../domain/exchange.ts';
import { compareTexts } from '../../domain/order.ts';
import type { Database } from '../database.ts';
import type { Writer } from '../intend.ts';
import { requestsTo } from '../requests.ts';
import { changedRow } from '../rows.ts';

/** The first request for each ask takes in what the others say. Call it inside the transaction. */
export async function joinRequests(database: Database, writer: Writer, contactId: string): Promise<void> {
  const requests = (await requestsTo(database, contactId)).toReversed();
  const firsts = requests.filter(
    (request, place) => requests.findIndex(({ askId }) => askId === request.askId) === place,
  );
  for (const first of firsts) {
    const others = requests.filter((request) => request !== first && request.askId === first.askId);
    // oxlint-disable-next-line eslint/no-await-in-loop -- one ask after the other, of which there are a few
    if (others.length > 0) await join(database, writer, { first, others });
  }
}

type Joining = { readonly first: Request; readonly others: readonly Request[] };

async function join(database: Database, writer: Writer, { first, others }: Joining): Promise<void> {
  const { response, answeredOn, thankedOn } = bestOf([first, ...others]);
  const after = changedRow<Request>(first, { response, answeredOn, thankedOn });
  await writer.replace(database.requests, [{ before: first, after }]);
  await writer.removeAll(database.requests, others);
  await helpIsOnce(database, writer, { first, others });
}

/** A yes, else the answer that came last, else none. */
function bestOf(requests: readonly Request[]): Request {
  const [best] = requests.toSorted(
    (one, other) =>
      Number(other.response === 'yes') - Number(one.response === 'yes') ||
      compareTexts(other.answeredOn ?? '', one.answeredOn ?? ''),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there are two of them at least
  return best as Request;
}

/** The help that stands in the ledger is that of the first; what stands there a second time goes. */
async function helpIsOnce(database: Database, writer: Writer, { first, others }: Joining): Promise<void> {
  const ids = new Set([first, ...others].map(({ id }) => id));
  const rows = await database.exchanges
    .where('contactId')
    .equals(first.contactId ?? '')
    .toArray();
  const [kept, ...again] = rows.filter(({ source }) => source?.table === 'requests' && ids.has(source.id));
  if (kept === undefined) return;
  const source = { table: 'requests', id: first.id };
  await writer.replace(database.exchanges, [{ before: kept, after: changedRow<Exchange>(kept, { source }) }]);
  await writer.removeAll(database.exchanges, again);
}
