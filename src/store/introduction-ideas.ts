/** What the app thinks of by itself: whom to bring together, and which connector to thank. Each can be waved away. */
import { strangersBy } from '../domain/acquaintance.ts';
import { addDays, type CalendarDate } from '../domain/calendar-date.ts';
import { connectionsToThankFor, type Connection } from '../domain/connector.ts';
import type { Contact } from '../domain/contact.ts';
import { ideasAmong, possibleIdeas, type IntroductionIdea, type WordsOf } from '../domain/introduction-idea.ts';
import { mayBeThoughtOf } from '../domain/introduction.ts';
import type { Saved } from '../domain/record.ts';
import type { Database } from './database.ts';
import { giveEntry, ledgerTables } from './exchanges.ts';
import { intend } from './intend.ts';
import { livingContacts } from './living-contacts.ts';
import { livingSpheres } from './living-spheres.ts';
import type { Dismissal } from './own-rows.ts';
import { newRow } from './rows.ts';

/** What was thought of, by ids. */
export type Thoughts = {
  readonly ideas: readonly IntroductionIdea[];
  readonly thanks: readonly Connection[];
};

/** An idea with its people, in the order in which they would be asked. */
export type IdeaNow = { readonly idea: IntroductionIdea; readonly people: readonly Contact[] };

export type ThanksNow = { readonly contact: Contact; readonly connector: Contact };

export type ThoughtsNow = { readonly ideas: readonly IdeaNow[]; readonly thanks: readonly ThanksNow[] };

/** Thinks of introductions and of thanks. Reads everyone: for a worker. */
export async function suggestIntroductions(
  database: Database,
  today: CalendarDate,
  wordsOf: WordsOf,
): Promise<Thoughts> {
  const [contacts, spheres] = await Promise.all([livingContacts(database), livingSpheres(database)]);
  const people = contacts.filter((contact) => mayBeThoughtOf(contact, spheres, today));
  const [isSeenTo, groups] = await Promise.all([thanksSeenTo(database), acquaintances(database, people, today)]);
  const possible = possibleIdeas(people, wordsOf);
  const met = await meetingsAmong(database, new Set(possible.flatMap(({ contactIds }) => contactIds)));
  return {
    ideas: ideasAmong(possible, strangersBy([...groups, ...met])),
    thanks: connectionsToThankFor(people, isSeenTo),
  };
}

/** What has become of thoughts since: those whose people are gone, or that were acted upon or waved away, fall away. */
export async function thoughtsNow(
  database: Database,
  { ideas, thanks }: Thoughts,
  today: CalendarDate,
): Promise<ThoughtsNow> {
  const ids = [...ideas.flatMap((idea) => idea.contactIds), ...thanks.flatMap((each) => Object.values(each))];
  const found = await database.contacts.bulkGet([...new Set(ids)]);
  const here = new Map(found.flatMap((row) => (row?.deletedAt === undefined ? [[row?.id, row] as const] : [])));
  const [isSeenTo, groups] = await Promise.all([thanksSeenTo(database), acquaintances(database, [], today)]);
  const areStrangers = strangersBy(groups);
  return {
    ideas: ideas.flatMap((idea) => {
      const people = idea.contactIds.flatMap((id) => here.get(id) ?? []);
      const isWhole = people.length === idea.contactIds.length;
      return isWhole && allApart(idea.contactIds, areStrangers) ? { idea, people } : [];
    }),
    thanks: thanks.flatMap((connection) => {
      const contact = here.get(connection.contactId);
      const connector = here.get(connection.connectorId);
      const isOpen = contact !== undefined && connector !== undefined && !isSeenTo(connection);
      return isOpen ? { contact, connector } : [];
    }),
  };
}

/** Waves an idea away for ninety days: no two of these are thought of together till then. Answers the id for undoing it. */
export async function waveIdeaAway(
  database: Database,
  contactIds: readonly string[],
  today: CalendarDate,
): Promise<string> {
  const until = addDays(today, AWAY_DAYS);
  const rows = contactIds.flatMap((contactId, place) =>
    contactIds.slice(place + 1).map((otherId) => newRow<Dismissal>({ what: APART, contactId, otherId, until })),
  );
  const { undoId } = await intend(database, [database.dismissals], (writer) => writer.add(database.dismissals, rows));
  return undoId;
}

/** A connector was thanked, today: told of in the ledger as received, where there may be one. Answers the id for undoing it. */
export async function noteThanks(
  database: Database,
  { contactId, connectorId }: Connection,
  today: CalendarDate,
): Promise<string> {
  const { undoId } = await intend(database, [...ledgerTables(database), database.dismissals], async (writer) => {
    await writer.add(database.dismissals, [newRow<Dismissal>({ what: THANKED, contactId, otherId: connectorId })]);
    const received = { direction: 'received', kind: 'introduction', day: today, toldOn: today } as const;
    const source = { table: database.contacts.name, id: contactId };
    await giveEntry(database, writer, { ...received, contactId: connectorId, source });
  });
  return undoId;
}

/** There is no need to thank them; answers the id for undoing it. */
export async function waveThanksAway(database: Database, { contactId, connectorId }: Connection): Promise<string> {
  const { undoId } = await intend(database, [database.dismissals], (writer) =>
    writer.add(database.dismissals, [newRow<Dismissal>({ what: THANKED, contactId, otherId: connectorId })]),
  );
  return undoId;
}

const AWAY_DAYS = 90;
const APART = 'introduction';
const THANKED = 'thanks';

type Groups = readonly (readonly string[])[];

/** Who belongs together by networks, introductions and connectors; and who is not to be thought of together for now. */
async function acquaintances(database: Database, people: readonly Contact[], today: CalendarDate): Promise<Groups> {
  const [networks, meetings, introductions, apart] = await Promise.all([
    database.networks.toArray(),
    database.meetings.toArray(),
    database.introductions.toArray(),
    database.dismissals.filter(({ what, until = today }) => what === APART && until > today).toArray(),
  ]);
  return [
    ...ofLiving(networks).map(({ memberIds }) => memberIds),
    ...ofLiving(meetings).map(({ attendeeIds }) => attendeeIds),
    ...ofLiving(introductions).map(({ contactIds }) => contactIds),
    ...apart.map(({ contactId = '', otherId = '' }) => [contactId, otherId]),
    ...people.flatMap(({ id, introducedById }) => (introducedById === undefined ? [] : [[id, introducedById]])),
  ];
}

function ofLiving<Row extends Saved>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ deletedAt }) => deletedAt === undefined);
}

/** Those of these people who were there together when something happened; asked of the index alone, for most weren't. */
async function meetingsAmong(database: Database, ids: ReadonlySet<string>): Promise<Groups> {
  const present = new Map<string, number>();
  await database.interactions
    .where('contactIds')
    .anyOf([...ids])
    .eachKey((_, { primaryKey }) => {
      present.set(primaryKey, (present.get(primaryKey) ?? 0) + 1);
    });
  const shared = [...present].flatMap(([id, count]) => (count > 1 ? id : []));
  const rows = await database.interactions.bulkGet(shared);
  return rows.flatMap((row) => (row === undefined || row.deletedAt !== undefined ? [] : [row.contactIds]));
}

async function thanksSeenTo(database: Database): Promise<(connection: Connection) => boolean> {
  const rows = await database.dismissals.filter(({ what }) => what === THANKED).toArray();
  const seenTo = new Set(rows.map(({ contactId, otherId }) => `${contactId} ${otherId}`));
  return ({ contactId, connectorId }) => seenTo.has(`${contactId} ${connectorId}`);
}

function allApart(ids: readonly string[], areStrangers: (one: string, other: string) => boolean): boolean {
  return ids.every((one, place) => ids.slice(place + 1).every((other) => areStrangers(one, other)));
}
