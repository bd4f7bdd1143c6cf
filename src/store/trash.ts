/** The trash: what lies in it. Bringing back is `restore.ts`, for good is `delete-for-good.ts`. */
import type { Ask } from '../domain/ask.ts';
import { dayFromParts, type CalendarDate } from '../domain/calendar-date.ts';
import { nameToShow, type Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Introduction } from '../domain/introduction.ts';
import { compareTexts } from '../domain/order.ts';
import type { Measure } from '../domain/measure.ts';
import type { Purpose } from '../domain/purpose.ts';
import type { Saved } from '../domain/record.ts';
import type { Sphere } from '../domain/sphere.ts';
import type { Tip } from '../domain/tip.ts';
import { daysLeftInTrash } from '../domain/trash.ts';
import type { Database } from './database.ts';
import { livingSpheres } from './living-spheres.ts';
import { trashedDealings, type Dealing } from './trashed-dealings.ts';
import { trashedNetworks, type NetworkThing } from './trashed-networks.ts';
import { trashedIn } from './trashed-rows.ts';

/** The tables whose rows come and go without anybody's day being decided anew. */
export const UNDATED_TABLES = [
  'tips',
  'introductions',
  'exchanges',
  'promises',
  'purposes',
  'networks',
  'meetings',
  'asks',
  'measures',
  'reviews',
] as const;

/** By what a thing in the trash is known. */
export type ThingId = {
  readonly table: 'contacts' | 'interactions' | 'spheres' | (typeof UNDATED_TABLES)[number];
  readonly id: string;
};

/** Something in the trash, with the day it went there and how many days it has left. */
export type TrashedThing = { readonly id: string; readonly trashedOn: CalendarDate; readonly daysLeft: number } & (
  | {
      readonly table: 'contacts';
      readonly contact: Contact;
      readonly spheres: ReadonlyMap<string, Sphere>;
      /** The name of whom it was made one with; absent when it was thrown away, or the other is gone for good. */
      readonly mergedInto?: string;
    }
  | {
      readonly table: 'interactions';
      readonly interaction: Interaction;
      /** Of all who were there. */
      readonly names: readonly string[];
    }
  | { readonly table: 'spheres'; readonly sphere: Sphere }
  | { readonly table: 'tips'; readonly tip: Tip }
  | { readonly table: 'purposes'; readonly purpose: Purpose }
  | { readonly table: 'asks'; readonly ask: Ask }
  | { readonly table: 'measures'; readonly measure: Measure }
  | {
      readonly table: 'introductions';
      readonly introduction: Introduction;
      /** Of all whom it was to bring together. */
      readonly names: readonly string[];
    }
  | Dealing
  | NetworkThing
);

/**
 * What lies in the trash, the latest first. An interaction all of whose contacts lie there too comes and goes with them,
 * as that of a meeting does with it, and is not told of by itself.
 */
export async function trashedThings(database: Database, today: CalendarDate): Promise<readonly TrashedThing[]> {
  const [contacts, interactions, trashed, tips, introductions, purposes, asks, measures, dealings, groups, spheres] =
    await Promise.all([
      database.contacts.where('deletedAt').above('').toArray(),
      database.interactions.where('deletedAt').above('').toArray(),
      database.spheres.where('deletedAt').above('').toArray(),
      database.tips.where('deletedAt').above('').toArray(),
      database.introductions.where('deletedAt').above('').toArray(),
      database.purposes.where('deletedAt').above('').toArray(),
      database.asks.where('deletedAt').above('').toArray(),
      trashedIn(database.measures).toArray(),
      trashedDealings(database),
      trashedNetworks(database),
      livingSpheres(database),
    ]);
  const [met, become] = await Promise.all([
    contactsOf(
      database,
      [...interactions, ...introductions].flatMap((row) => row.contactIds),
    ),
    contactsOf(
      database,
      contacts.flatMap(({ mergedIntoId }) => mergedIntoId ?? []),
    ),
  ]);
  const lying = (row: Saved) => ({ id: row.id, ...since(row, today) });
  const byThemselves = interactions.filter(({ id }) => !groups.talkIds.has(id));
  const told = byThemselves.filter((row) => row.contactIds.some((id) => isAlive(met.get(id))));
  const things: readonly (readonly [Saved, TrashedThing])[] = [
    ...contacts.map(
      (contact) =>
        [contact, { ...lying(contact), table: 'contacts', contact, spheres, ...mergedInto(contact, become) }] as const,
    ),
    ...told.map(
      (row) => [row, { ...lying(row), table: 'interactions', interaction: row, names: namesOf(row, met) }] as const,
    ),
    ...trashed.map((sphere) => [sphere, { ...lying(sphere), table: 'spheres', sphere }] as const),
    ...tips.map((tip) => [tip, { ...lying(tip), table: 'tips', tip }] as const),
    ...purposes.map((purpose) => [purpose, { ...lying(purpose), table: 'purposes', purpose }] as const),
    ...asks.map((ask) => [ask, { ...lying(ask), table: 'asks', ask }] as const),
    ...measures.map((measure) => [measure, { ...lying(measure), table: 'measures', measure }] as const),
    ...introductions.map(
      (row) => [row, { ...lying(row), table: 'introductions', introduction: row, names: namesOf(row, met) }] as const,
    ),
    ...groups.things.map(([row, thing]) => [row, { ...lying(row), ...thing }] as const),
    ...dealings.map(([row, dealing]) => [row, { ...lying(row), ...dealing }] as const),
  ];
  return things.toSorted(([one], [other]) => byLatest(one, other)).map(([, thing]) => thing);
}

type ContactsById = ReadonlyMap<string, Contact>;

async function contactsOf(database: Database, ids: readonly string[]): Promise<ContactsById> {
  const found = await database.contacts.bulkGet([...new Set(ids)]);
  return new Map(found.flatMap((contact) => (contact === undefined ? [] : [[contact.id, contact]])));
}

function mergedInto({ mergedIntoId = '' }: Contact, become: ContactsById): { readonly mergedInto?: string } {
  const one = become.get(mergedIntoId);
  return one === undefined ? {} : { mergedInto: nameToShow(one) };
}

function isAlive(contact: Contact | undefined): boolean {
  return contact !== undefined && contact.deletedAt === undefined;
}

function namesOf(row: Pick<Interaction, 'contactIds'>, met: ContactsById): readonly string[] {
  return row.contactIds.flatMap((id) => met.get(id) ?? []).map(nameToShow);
}

/** When the row went to the trash, by the calendar that hangs on the wall here. */
function since({ deletedAt = '' }: Saved, today: CalendarDate): Pick<TrashedThing, 'trashedOn' | 'daysLeft'> {
  const at = new Date(deletedAt);
  const trashedOn = dayFromParts(at.getFullYear(), at.getMonth() + 1, at.getDate()) ?? today;
  return { trashedOn, daysLeft: daysLeftInTrash(trashedOn, today) };
}

function byLatest(one: Saved, other: Saved): number {
  return compareTexts(other.deletedAt ?? '', one.deletedAt ?? '') || compareTexts(other.id, one.id);
}
