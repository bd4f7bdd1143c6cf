/** Who is here already when the first people are chosen: those of whom the address book knows most stand first. */
import type { Contact } from '../domain/contact.ts';
import { isUnderWay } from '../domain/first-run.ts';
import { isCalled, knownOf, mayBeOffered } from '../domain/found-person.ts';
import type { Database } from './database.ts';
import { livingContacts } from './living-contacts.ts';
import { settingsOf } from './settings.ts';

/** People to offer, and how many there are in all. */
export type FoundPeople = { readonly offered: readonly Contact[]; readonly count: number };

/** At most `limit` of those with a name who are not to be left alone, nor named by hand; else in the order they came. */
export async function foundPeople(database: Database, limit: number): Promise<FoundPeople> {
  const { firstRun } = await settingsOf(database);
  const found = new Set(firstRun?.found);
  const named = new Set(isUnderWay(firstRun) ? firstRun.contactIds.filter((id) => !found.has(id)) : []);
  const people = (await livingContacts(database)).filter((contact) => mayBeOffered(contact) && !named.has(contact.id));
  const offered = people.toSorted((one, other) => knownOf(other) - knownOf(one)).slice(0, limit);
  return { offered, count: people.length };
}

/** Someone here, other than `except`, whose whole name is that which was typed, however capitals and accents stand. */
export async function sameNamed(
  database: Database,
  name: string,
  except: readonly string[],
): Promise<Contact | undefined> {
  return (await livingContacts(database)).find(
    (contact) => mayBeOffered(contact) && !except.includes(contact.id) && isCalled(contact, name),
  );
}
