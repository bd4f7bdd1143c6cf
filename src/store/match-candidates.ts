/**
 * Contacts as candidates for matching, with what was last noted of meeting them: only those who may be suggested, and
 * nothing that was told in confidence.
 */
import { mayBeSuggested, type Contact } from '../domain/contact.ts';
import type { Candidate } from '../domain/matching/candidate.ts';
import { compareTexts } from '../domain/order.ts';
import type { Database } from './database.ts';
import { everyNote, notesOf, type Note } from './people-notes.ts';
import { withChanges } from './rows.ts';

/** Those of these contacts who may be suggested. */
export async function candidatesWith(database: Database, ids: readonly string[]): Promise<readonly Candidate[]> {
  const [contacts, notes] = await Promise.all([database.contacts.bulkGet([...ids]), notesOf(database, ids)]);
  const lately = new Lately();
  lately.take(notes);
  return candidatesOf(
    contacts.filter((contact) => contact !== undefined),
    lately,
  );
}

/** Everyone who may be suggested, a chunk at a time, in no particular order. */
export async function* everyCandidate(database: Database): AsyncGenerator<readonly Candidate[]> {
  const lately = new Lately();
  for await (const notes of everyNote(database)) lately.take(notes);
  let after = '';
  for (;;) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- each chunk begins where the last one ended
    const rows = await database.contacts.where('id').above(after).limit(CONTACTS_AT_ONCE).toArray();
    yield candidatesOf(rows, lately);
    const last = rows.at(-1);
    if (last === undefined || rows.length < CONTACTS_AT_ONCE) return;
    after = last.id;
  }
}

const CONTACTS_AT_ONCE = 500;
/** How many of the last notes of meetings are read. */
const LAST_NOTES = 3;

/** The last few notes about each contact. */
class Lately {
  readonly #byContact = new Map<string, Note[]>();

  take(notes: readonly Note[]): void {
    for (const note of notes) for (const id of note.contactIds) this.#byContact.set(id, this.#with(id, note));
  }

  textOf(id: string): string {
    return (this.#byContact.get(id) ?? []).map(({ text }) => text).join('\n');
  }

  #with(id: string, note: Note): Note[] {
    return [...(this.#byContact.get(id) ?? []), note].toSorted(latestFirst).slice(0, LAST_NOTES);
  }
}

function latestFirst(one: Note, other: Note): number {
  return compareTexts(other.day, one.day) || compareTexts(other.interactionId, one.interactionId);
}

function candidatesOf(contacts: readonly Contact[], lately: Lately): readonly Candidate[] {
  return contacts.filter(mayBeSuggested).map((contact) => candidateOf(contact, lately.textOf(contact.id)));
}

function candidateOf(contact: Contact, lastNote: string): Candidate {
  const { id, interests, seeks, competences, offers, tags, jobTitle, organization, notes, language } = contact;
  return withChanges<Candidate>(
    { id, interests, seeks, competences, offers, tags },
    { jobTitle, organization, notes, language, lastNote: lastNote === '' ? undefined : lastNote },
  );
}
