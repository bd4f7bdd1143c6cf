/** Taking people out: reads what a file needs at one moment and writes its text. Nothing here changes a row. */
import type { Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Sphere } from '../domain/sphere.ts';
import { writeExcel, type ExcelWords } from '../formats/csv/write-excel.ts';
import { writeGoogle } from '../formats/csv/write-google.ts';
import { writeOwn, type OwnPeople } from '../formats/csv/write-own.ts';
import type { Database } from './database.ts';
import { interactionsByContact } from './interactions-of.ts';
import { livingContacts } from './living-contacts.ts';
import { livingSpheres } from './living-spheres.ts';
import { madeUpHere } from './made-up.ts';

/** A table of people. The words of the Excel list are those of the person's language. */
export type TableWish =
  | { readonly kind: 'own'; readonly withConfidential: boolean }
  | { readonly kind: 'google' }
  | { readonly kind: 'excel'; readonly words: Omit<ExcelWords, 'sphereName'> };

/** How much there is to take out: people, interactions and meetings that are not in the trash. */
export type ExportSize = { readonly people: number; readonly interactions: number; readonly meetings: number };

/** How much there is to take out. */
export async function exportSize(database: Database): Promise<ExportSize> {
  const trashedIds = await database.contacts.where('deletedAt').above('').primaryKeys();
  const leftOut = new Set([...trashedIds, ...(await madeUpHere(database))]);
  const [contacts, interactions, trashed, meetings, left] = await Promise.all([
    database.contacts.count(),
    database.interactions.count(),
    database.interactions.where('deletedAt').above('').count(),
    database.meetings.filter(({ deletedAt }) => deletedAt === undefined).count(),
    withThemAlone(database, [...leftOut]),
  ]);
  return { people: contacts - leftOut.size, interactions: interactions - trashed - left, meetings };
}

/** How many interactions, not in the trash themselves, were with these contacts alone. */
async function withThemAlone(database: Database, contactIds: readonly string[]): Promise<number> {
  if (contactIds.length === 0) return 0;
  const ids = new Set(contactIds);
  const byContact = await interactionsByContact(database, contactIds);
  const rows = new Map([...byContact.values()].flat().map((row) => [row.id, row]));
  return [...rows.values()].filter((row) => row.contactIds.every((id) => ids.has(id))).length;
}

/**
 * The text of the file, and how many people are in it. Of those in the trash nothing goes along, nor what was with them
 * alone; nor of made-up people, since a file outlives the trying: read back, or in another program, they would be taken
 * for people one knows.
 */
export async function exportText(
  database: Database,
  wish: TableWish,
): Promise<{ readonly text: string; readonly people: number }> {
  const { contacts, interactions, spheres } = database;
  const people = await database.transaction('r', [contacts, interactions, spheres], async () => {
    const living = await livingSpheres(database);
    const known = (await livingContacts(database)).filter(({ madeUp }) => madeUp !== true);
    return {
      contacts: known.map((contact) => within(living, contact)),
      interactions: wish.kind === 'own' ? await interactions.toArray() : [],
      spheres: [...living.values()],
    };
  });
  return { text: textOf(wish, people), people: people.contacts.length };
}

function textOf(wish: TableWish, people: OwnPeople & { readonly contacts: readonly Contact[] }): string {
  const { contacts, interactions, spheres } = people;
  if (wish.kind === 'google') return writeGoogle(contacts);
  if (wish.kind === 'own') {
    return writeOwn({ ...people, interactions: amongThem(contacts, interactions) }, wish);
  }
  const names = new Map(Array.from(spheres, (sphere) => [sphere.id, sphere.name]));
  return writeExcel(contacts, { ...wish.words, sphereName: (id) => names.get(id) ?? '' });
}

/** The contact with those of its spheres that are there. */
function within(living: ReadonlyMap<string, Sphere>, contact: Contact): Contact {
  if (contact.sphereIds.every((id) => living.has(id))) return contact;
  return { ...contact, sphereIds: contact.sphereIds.filter((id) => living.has(id)) };
}

/** The interactions as far as they were with these contacts. */
function amongThem(contacts: readonly Contact[], interactions: Iterable<Interaction>): readonly Interaction[] {
  const here = new Set(contacts.map(({ id }) => id));
  return Array.from(interactions, (row) =>
    row.contactIds.every((id) => here.has(id))
      ? row
      : { ...row, contactIds: row.contactIds.filter((id) => here.has(id)) },
  ).filter(({ contactIds, deletedAt }) => contactIds.length > 0 && deletedAt === undefined);
}
