/** Everything that the page of one purpose shows, read together. */
import { addSpan, type CalendarDate } from '../domain/calendar-date.ts';
import type { Ask } from '../domain/ask.ts';
import { isStillAskedAbout, type Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Meeting, Network } from '../domain/network.ts';
import { compareTexts } from '../domain/order.ts';
import type { Purpose } from '../domain/purpose.ts';
import { whatCame, type WhatCame } from '../domain/purpose-outcomes.ts';
import { whereThin, type Thin } from '../domain/purpose-thin.ts';
import { lastContactOn } from '../domain/target.ts';
import type { Database } from './database.ts';
import { interactionsByContact } from './interactions-of.ts';
import { purposeById } from './purposes.ts';

export type PurposePage = {
  readonly purpose: Purpose;
  /** Who serves it, the latest contact first; those of whom nothing is asked any more are left out. */
  readonly contacts: readonly Contact[];
  /** What serves it, by name; closed ones are left out. */
  readonly networks: readonly Network[];
  /** Of the past year; absent while it is being counted. */
  readonly came?: WhatCame;
  /** What was asked for its sake, the latest first. */
  readonly asks: readonly Ask[];
  readonly thin?: Thin;
};

/** What of the page is there at once; undefined when there is no such purpose, or it is in the trash. */
export async function purposeHead(database: Database, id: string): Promise<PurposePage | undefined> {
  const purpose = await purposeById(database, id);
  if (purpose === undefined) return undefined;
  const [linked, belonging, asks] = await Promise.all([
    database.contacts.where('purposeIds').equals(id).toArray(),
    database.networks.where('purposeIds').equals(id).toArray(),
    database.asks.where('purposeId').equals(id).toArray(),
  ]);
  const contacts = linked.filter(isStillAskedAbout).toSorted(byLastContact);
  const networks = belonging.filter((row) => row.deletedAt === undefined && row.closedOn === undefined);
  return {
    purpose,
    contacts,
    networks: networks.toSorted((one, other) => compareTexts(one.name, other.name)),
    asks: asks
      .filter(({ deletedAt }) => deletedAt === undefined)
      .toSorted((one, other) => compareTexts(other.id, one.id)),
  };
}

/** The whole page of a purpose, for which a year of all who serve it is read; undefined when there is none. */
export async function purposePage(
  database: Database,
  id: string,
  today: CalendarDate,
): Promise<PurposePage | undefined> {
  const head = await purposeHead(database, id);
  if (head === undefined) return undefined;
  const { purpose, contacts, networks } = head;
  const since = addSpan(today, A_YEAR_BACK);
  const happened = await happenedWith(database, { contacts, networks }, { since, today });
  const contactIds = new Set(contacts.map((row) => row.id));
  const networkIds = new Set(networks.map((row) => row.id));
  const thin = whereThin(
    purpose.kind,
    { contacts, networks: networks.map((network) => lastMet(network, happened.meetings)) },
    today,
  );
  const came = whatCame(happened, { contactIds, networkIds }, since);
  return { ...head, came, ...(thin !== undefined && { thin }) };
}

const A_YEAR_BACK = { every: -1, unit: 'year' } as const;

type Happened = { readonly interactions: readonly Interaction[]; readonly meetings: readonly Meeting[] };

async function happenedWith(
  database: Database,
  { contacts, networks }: Pick<PurposePage, 'contacts' | 'networks'>,
  { since, today }: { readonly since: CalendarDate; readonly today: CalendarDate },
): Promise<Happened> {
  const contactIds = contacts.map(({ id }) => id);
  const networkIds = networks.map(({ id }) => id);
  const [byContact, inNetworks, meetings] = await Promise.all([
    interactionsByContact(database, contactIds),
    Promise.all(networkIds.map((id) => database.interactions.where('networkId').equals(id).toArray())),
    Promise.all(
      networkIds.map((id) =>
        database.meetings.where('[networkId+day]').between([id, since], [id, today], true, true).toArray(),
      ),
    ),
  ]);
  // one encounter may be with several of them, and in a network besides
  const rows = [...[...byContact.values()].flat(), ...inNetworks.flat()];
  return { interactions: [...new Map(rows.map((row) => [row.id, row])).values()], meetings: meetings.flat() };
}

function lastMet({ id }: Network, meetings: readonly Meeting[]): { readonly lastMetOn?: CalendarDate } {
  const attended = meetings.filter(
    (row) => row.networkId === id && row.attended === true && row.deletedAt === undefined,
  );
  const lastMetOn = attended
    .map(({ day }) => day)
    .toSorted(compareTexts)
    .at(-1);
  return lastMetOn === undefined ? {} : { lastMetOn };
}

function byLastContact(one: Contact, other: Contact): number {
  return compareTexts(lastContactOn(other) ?? '', lastContactOn(one) ?? '') || compareTexts(one.id, other.id);
}
