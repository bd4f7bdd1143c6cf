/** Whom an ask could go to, seen from oneself: what one gave them before, how much they were asked, which network fits. */
import type { AskLoad } from '../domain/ask-load.ts';
import { networksToAsk, type NetworkReason } from '../domain/ask-network.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import type { Exchange } from '../domain/exchange.ts';
import { lastGiven } from '../domain/given-before.ts';
import type { Network } from '../domain/network.ts';
import { askLoads } from './ask-loads.ts';
import { askById } from './asks.ts';
import type { Database } from './database.ts';
import { openNetworks } from './networks.ts';
import { requestsOf } from './requests.ts';

/** What one has given these people before, and how much they were asked. */
export type Standing = {
  readonly loads: ReadonlyMap<string, AskLoad>;
  readonly given: ReadonlyMap<string, Exchange>;
};

/** How one stands with these people, for a word beside their names. */
export async function standingWith(
  database: Database,
  contactIds: readonly string[],
  today: CalendarDate,
): Promise<Standing> {
  const [loads, rows] = await Promise.all([
    askLoads(database, today),
    database.exchanges
      .where('contactId')
      .anyOf([...contactIds])
      .toArray(),
  ]);
  const living = rows.filter(({ deletedAt }) => deletedAt === undefined);
  const given = contactIds.flatMap((id) => {
    const last = lastGiven(
      living.filter(({ contactId }) => contactId === id),
      today,
    );
    return last === undefined ? [] : [[id, last] as const];
  });
  return { loads, given: new Map(given) };
}

/** A network that an ask could be brought to, and why; some of the members who can help with their cards. */
export type NetworkNow = {
  readonly network: Network;
  readonly reasons: readonly NetworkReason[];
  readonly members: readonly Contact[];
};

/** The networks that fit an ask, the best first; not those it went to already. `helperIds`: who can help. */
export async function networksFor(
  database: Database,
  { askId, helperIds }: { readonly askId: string; readonly helperIds: readonly string[] },
  today: CalendarDate,
): Promise<readonly NetworkNow[]> {
  const [ask, networks, requests] = await Promise.all([
    askById(database, askId),
    openNetworks(database),
    requestsOf(database, askId),
  ]);
  if (ask === undefined) return [];
  const asked = new Set(requests.map(({ networkId }) => networkId));
  const waiting = new Map(networks.flatMap((network) => (asked.has(network.id) ? [] : [[network.id, network]])));
  const fits = networksToAsk(ask, [...waiting.values()], { helperIds, today });
  return Promise.all(
    fits.slice(0, SHOWN).flatMap(({ networkId, reasons }) => {
      const network = waiting.get(networkId);
      return network === undefined ? [] : networkNow(database, network, reasons);
    }),
  );
}

/** How many networks are shown, and how many members of each by name. */
const SHOWN = 3;

async function networkNow(
  database: Database,
  network: Network,
  reasons: readonly NetworkReason[],
): Promise<NetworkNow> {
  const ids = reasons.flatMap((reason) => (reason.code === 'members' ? reason.contactIds : []));
  const members = await database.contacts.bulkGet(ids.slice(0, SHOWN));
  return { network, reasons, members: members.filter((contact) => contact !== undefined) };
}
