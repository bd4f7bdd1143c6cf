/**
 * The projection behind the list of people: of each living contact what a line of the list shows, what the filters and
 * the honest capacity look at, and all of its texts that may be searched. Nothing told in confidence is among them.
 */
import type { CalendarDate, Span } from '../domain/calendar-date.ts';
import { nameToShow, type Contact } from '../domain/contact.ts';
import type { Rules } from '../domain/decision.ts';
import { rhythmOf } from '../domain/rhythm.ts';
import type { Sphere, SphereColor } from '../domain/sphere.ts';
import { lastContactOn } from '../domain/target.ts';
import type { Database } from './database.ts';
import { livingSpheres } from './living-spheres.ts';
import { searchTexts } from './people-texts.ts';
import { withChanges } from './rows.ts';
import { settingsOf } from './settings.ts';

/** What the standing of a person in its rhythm depends on, beside the day. */
type Standing = Pick<Contact, 'tie' | 'standing' | 'restingSince' | 'snoozedUntil' | 'dueOn' | 'sphereIds' | 'tags'>;

export type Person = Standing & {
  readonly id: string;
  /** Empty when the card says nothing that could stand for a name. */
  readonly name: string;
  readonly familyName?: string;
  readonly nicknames: readonly string[];
  /** What they do and where; else the town they live in; else empty. */
  readonly subtitle: string;
  /** The hue of their first sphere. */
  readonly color?: SphereColor;
  /** As `rhythmOf` says. */
  readonly rhythm?: Span;
  /** Their own, which no sphere or tie gives. */
  readonly ownRhythm?: Span;
  readonly lastOn?: CalendarDate;
  /** Every text of the card, joined by line breaks and not folded. */
  readonly texts: string;
};

/** What is common to all persons. */
export type PeopleRules = {
  readonly capacity: number;
  readonly defaultRhythms: Rules['settings']['defaultRhythms'];
  readonly spheres: ReadonlyMap<string, Sphere>;
};

/** The rules as they are saved now. */
export async function peopleRules(database: Database): Promise<PeopleRules> {
  const [{ capacity, defaultRhythms }, spheres] = await Promise.all([settingsOf(database), livingSpheres(database)]);
  return { capacity, defaultRhythms, spheres };
}

/** Everyone who is not in the trash, a chunk at a time, in no particular order. */
export async function* everyPerson(database: Database, rules: PeopleRules): AsyncGenerator<readonly Person[]> {
  let after = '';
  for (;;) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- each chunk begins where the last one ended
    const rows = await database.contacts.where('id').above(after).limit(CONTACTS_AT_ONCE).toArray();
    yield rows.flatMap((row) => (row.deletedAt === undefined ? personOf(row, rules) : []));
    const last = rows.at(-1);
    if (last === undefined || rows.length < CONTACTS_AT_ONCE) return;
    after = last.id;
  }
}

/** The persons with these ids, in their order; undefined for one who is gone or in the trash. */
export async function peopleWith(
  database: Database,
  ids: readonly string[],
  rules: PeopleRules,
): Promise<readonly (Person | undefined)[]> {
  const rows = await database.contacts.bulkGet([...ids]);
  return rows.map((row) => (row === undefined || row.deletedAt !== undefined ? undefined : personOf(row, rules)));
}

const CONTACTS_AT_ONCE = 2500;

function personOf(contact: Contact, rules: PeopleRules): Person {
  const { id, tie, standing, restingSince, snoozedUntil, dueOn, sphereIds, tags, nicknames } = contact;
  const spheres = sphereIds.flatMap((sphereId) => rules.spheres.get(sphereId) ?? []);
  const name = nameToShow(contact);
  const texts = searchTexts(contact, spheres);
  return withChanges<Person>(
    { id, sphereIds, tags, nicknames, name, subtitle: subtitleOf(contact), texts },
    {
      tie,
      standing,
      restingSince,
      snoozedUntil,
      dueOn,
      familyName: contact.familyName === '' ? undefined : contact.familyName,
      color: spheres[0]?.color,
      rhythm: rhythmOf(contact, rules.spheres, rules.defaultRhythms),
      ownRhythm: contact.rhythm,
      lastOn: lastContactOn(contact),
    },
  );
}

function subtitleOf(contact: Contact): string {
  const work = [contact.jobTitle, contact.organization].filter((text) => text !== undefined && text !== '');
  const place = contact.addresses.find(({ city }) => city !== '')?.city ?? '';
  const line = work.length > 0 ? work.join(', ') : place;
  return line === nameToShow(contact) ? '' : line;
}
