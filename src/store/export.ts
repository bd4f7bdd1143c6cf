/** Taking people out: reads what a file needs and writes its text. Nothing here changes a row. */
import type { Contact } from '../domain/contact.ts';
import { writeExcel, type ExcelWords } from '../formats/csv/write-excel.ts';
import { writeGoogle } from '../formats/csv/write-google.ts';
import { writeOwn } from '../formats/csv/write-own.ts';
import type { Database } from './database.ts';

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

/** The text of the file, and how many people are in it. */
export async function exportText(
  database: Database,
  wish: ExportWish,
): Promise<{ readonly text: string; readonly people: number }> {
  const contacts = (await database.contacts.toArray()).filter((contact) => contact.deletedAt === undefined);
  return { text: await textOf(database, wish, contacts), people: contacts.length };
}

async function textOf(database: Database, wish: ExportWish, contacts: readonly Contact[]): Promise<string> {
  if (wish.kind === 'google') return writeGoogle(contacts);
  const spheres = await database.spheres.toArray();
  if (wish.kind === 'own') {
    const interactions = await database.interactions.toArray();
    return writeOwn({ contacts, interactions, spheres }, { withConfidential: wish.withConfidential });
  }
  const names = new Map(spheres.map((sphere) => [sphere.id, sphere.name]));
  return writeExcel(contacts, { ...wish.words, sphereName: (id) => names.get(id) ?? '' });
}
