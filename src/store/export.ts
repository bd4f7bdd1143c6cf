/** Taking people out: reads what a file needs at one moment and writes its text. Nothing here changes a row. */
import type { Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import { writeExcel, type ExcelWords } from '../formats/csv/write-excel.ts';
import { writeGoogle } from '../formats/csv/write-google.ts';
import { writeOwn, type OwnPeople } from '../formats/csv/write-own.ts';
import type { Database } from './database.ts';
import { livingContacts } from './living-contacts.ts';

/** What the person wants to take out. The words of the Excel list are those of their language. */
export type ExportWish =
  | { readonly kind: 'own'; readonly withConfidential: boolean }
  | { readonly kind: 'google' }
  | { readonly kind: 'excel'; readonly words: Omit<ExcelWords, 'sphereName'> };

/** How much there is to take out: people and interactions that are not in the trash. */
export type ExportSize = { readonly people: number; readonly interactions: number };

/** How much there is to take out. */
export async function exportSize(database: Database): Promise<ExportSize> {
  const [contacts, trashed, interactions] = await Promise.all([
    database.contacts.count(),
    database.contacts.where('deletedAt').above('').count(),
    database.interactions.count(),
  ]);
  return { people: contacts - trashed, interactions };
}

/** The text of the file, and how many people are in it. Of those in the trash nothing goes along, nor what was with them alone. */
export async function exportText(
  database: Database,
  wish: ExportWish,
): Promise<{ readonly text: string; readonly people: number }> {
  const { contacts, interactions, spheres } = database;
  const people = await database.transaction('r', [contacts, interactions, spheres], async () => ({
    contacts: await livingContacts(database),
    interactions: wish.kind === 'own' ? await interactions.toArray() : [],
    spheres: await spheres.toArray(),
  }));
  return { text: textOf(wish, people), people: people.contacts.length };
}

function textOf(wish: ExportWish, people: OwnPeople & { readonly contacts: readonly Contact[] }): string {
  const { contacts, interactions, spheres } = people;
  if (wish.kind === 'google') return writeGoogle(contacts);
  if (wish.kind === 'own') {
    return writeOwn({ ...people, interactions: amongThem(contacts, interactions) }, wish);
  }
  const names = new Map(Array.from(spheres, (sphere) => [sphere.id, sphere.name]));
  return writeExcel(contacts, { ...wish.words, sphereName: (id) => names.get(id) ?? '' });
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
