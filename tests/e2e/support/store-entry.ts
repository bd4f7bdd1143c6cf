/** What a page without screens is given of the store; see store-in-page.ts. */
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import { contactById, createContact, saveContact } from '../../../src/store/contacts.ts';
import { Database } from '../../../src/store/database.ts';

const database = new Database();
const today = calendarDate('2026-03-08');

/** Writes down one person after the other, each with a number in the name, and tells each number once it is saved. */
export async function writeForEver(from: number, tell: (number: number) => Promise<void>): Promise<never> {
  for (let number = from; ; number += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await createContact(database, { displayName: `Person ${number}`, notes: 'x'.repeat(500) }, { today });
    void tell(number);
  }
}

/** How many people, undos, and people whose undo there is; opening it on the way. */
export async function whatIsThere(): Promise<{
  readonly numbers: readonly number[];
  readonly undos: number;
  readonly whole: number;
}> {
  const contacts = await database.contacts.toArray();
  const undos = await database.undos.toArray();
  const undone = new Set(undos.flatMap(({ images }) => images.map(({ id }) => id)));
  return {
    numbers: contacts.map(({ displayName }) => Number(displayName.replace('Person ', ''))),
    undos: undos.length,
    whole: contacts.filter(({ id }) => undone.has(id)).length,
  };
}

export async function putPerson(displayName: string): Promise<string> {
  return createContact(database, { displayName }, { today });
}

/** A form over somebody: the contact as it was opened. */
export async function openForm(id: string): Promise<Contact> {
  const contact = await contactById(database, id);
  if (contact === undefined) throw new Error('nobody is there');
  return contact;
}

export type Edit = { readonly field: 'jobTitle' | 'notes' | 'organization'; readonly text: string };

/** Saves the edits of a form as the screen does; answers 'saved', or the fields that were changed elsewhere meanwhile. */
export async function saveForm(since: Contact, edits: readonly Edit[]): Promise<'saved' | readonly string[]> {
  const changes = Object.fromEntries(edits.map(({ field, text }) => [field, text]));
  const saved = await saveContact(database, { since, changes }, today);
  if (saved.ok) return 'saved';
  return saved.failure.kind === 'conflict' ? saved.failure.fields : [saved.failure.kind];
}
