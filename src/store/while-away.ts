/** What went on while one was away, read by index where there is one, once after an absence. */
import { whileAway, type Away, type AwayKind, type Happening } from '../domain/away.ts';
import { addDays, isYearlyDay, nextYearlyDay } from '../domain/calendar-date.ts';
import { isStillAskedAbout, mayBeSuggested, nameToShow, type Contact } from '../domain/contact.ts';
import { takesPlace } from '../domain/network.ts';
import { hasDaysToKeep, partsOfYear } from '../domain/yearly-days.ts';
import type { Database } from './database.ts';
import { draftsNow } from './drafts.ts';
import { openReplies } from './interactions-of.ts';
import { openNetworks } from './networks.ts';

/** A line of what went on: what the people, networks or events of that kind are called, the earliest first. */
export type AwayStory = readonly { readonly kind: AwayKind; readonly names: readonly string[] }[];

/** What went on between the two days of `away`; of those in the trash, and of who is remembered, nothing is told. */
export async function awayStory(database: Database, away: Away): Promise<AwayStory> {
  const { contacts, promises, interactions, networks, meetings, tips, intentions } = database;
  const tables = [contacts, promises, interactions, networks, meetings, tips, intentions];
  // one transaction for all of it, so that nothing is told of a moment that never was
  const all = await database.transaction('r', tables, () =>
    Promise.all([
      birthdays(database, away),
      promised(database, away),
      replies(database),
      meetingsHeld(database, away),
      eventsOver(database),
      drafts(database),
    ]),
  );
  const found = all.flat();
  const nameById = new Map(found.map(({ id, name }) => [id, name]));
  return whileAway(found, away).map(({ kind, ids }) => ({ kind, names: ids.flatMap((id) => nameById.get(id) ?? []) }));
}

type Named = Happening & { readonly name: string };

async function birthdays(database: Database, { since, until }: Away): Promise<readonly Named[]> {
  const rows = await Promise.all(
    partsOfYear(since, until).map(([first, last]) =>
      database.contacts
        .where('[birthday.month+birthday.day]')
        .between([first.month, first.day], [last.month, last.day], true, true)
        .toArray(),
    ),
  );
  return rows.flat().flatMap((contact) => {
    const { birthday } = contact;
    const isTold = birthday !== undefined && isYearlyDay(birthday) && hasDaysToKeep(contact);
    return isTold ? [ofContact('birthday', contact, nextYearlyDay(addDays(since, 1), birthday))] : [];
  });
}

async function promised(database: Database, { since, until }: Away): Promise<readonly Named[]> {
  const rows = await database.promises.where('openDueOn').between(since, until, false, false).toArray();
  const open = rows.filter(({ deletedAt }) => deletedAt === undefined);
  const people = await database.contacts.bulkGet(open.map(({ contactId }) => contactId));
  return open.flatMap(({ dueOn }, place) => {
    const contact = people[place];
    return contact !== undefined && isStillAskedAbout(contact) ? [ofContact('promise', contact, dueOn)] : [];
  });
}

async function replies(database: Database): Promise<readonly Named[]> {
  const owed = await openReplies(database);
  const people = await database.contacts.bulkGet(owed.flatMap(({ contactIds }) => contactIds));
  const days = owed.flatMap(({ contactIds, day }) => contactIds.map(() => day));
  return people.flatMap((contact, place) => {
    const day = days[place];
    const isTold = contact !== undefined && day !== undefined && mayBeSuggested(contact);
    return isTold ? [ofContact('reply', contact, day)] : [];
  });
}

async function meetingsHeld(database: Database, { since, until }: Away): Promise<readonly Named[]> {
  const [rows, networks] = await Promise.all([
    database.meetings.where('day').between(since, until, false, false).toArray(),
    openNetworks(database),
  ]);
  const nameById = new Map(networks.map(({ id, name }) => [id, name]));
  return rows.flatMap((meeting) => {
    const name = nameById.get(meeting.networkId);
    if (name === undefined || meeting.deletedAt !== undefined || !takesPlace(meeting)) return [];
    return [{ kind: 'meeting', id: meeting.networkId, day: meeting.day, name }];
  });
}

/** Tips are few enough to be looked through. */
async function eventsOver(database: Database): Promise<readonly Named[]> {
  const tips = await database.tips.filter(({ eventOn }) => eventOn !== undefined).toArray();
  return tips.flatMap(({ id, title, eventOn, archivedOn, deletedAt }) =>
    eventOn === undefined || archivedOn !== undefined || deletedAt !== undefined
      ? []
      : [{ kind: 'event', id, day: eventOn, name: title }],
  );
}

async function drafts(database: Database): Promise<readonly Named[]> {
  const kept = await draftsNow(database);
  return kept.flatMap(({ contact, draft }) =>
    draft.day === undefined ? [] : [ofContact('draft', contact, draft.day)],
  );
}

function ofContact(kind: AwayKind, contact: Contact, day: Happening['day']): Named {
  return { kind, id: contact.id, day, name: nameToShow(contact) };
}
