/**
 * Contacts as candidates for matching, with what was last noted of meeting them: only those whom the question may find,
 * and nothing that was told in confidence.
 */
import { mayBeAsked } from '../domain/ask.ts';
import { mayBeSuggested, type Contact } from '../domain/contact.ts';
import type { Candidate } from '../domain/matching/candidate.ts';
import { compareTexts } from '../domain/order.ts';
import type { Database } from './database.ts';
import { livingSpheres } from './living-spheres.ts';
import { everyNote, notesOf, type Note } from './people-notes.ts';
import { withChanges } from './rows.ts';

/** Whom a question may find, and what of where one knows them from it reads. */
export type CandidateRule = {
  readonly may: (contact: Contact) => boolean;
  readonly sphereOf: (contact: Contact) => string | undefined;
};

/** Who may be given something: all who may be suggested. */
export const LIKERS: CandidateRule = { may: mayBeSuggested, sphereOf: () => undefined };

/** Who may be asked for help, by the spheres as they are now; those that are not private say something of a person. */
export async function helpersRule(database: Database): Promise<CandidateRule> {
  const spheres = await livingSpheres(database);
  return {
    may: (contact) => mayBeAsked(contact, spheres),
    sphereOf: ({ sphereIds }) => {
      const open = sphereIds.flatMap((id) => spheres.get(id) ?? []).filter((sphere) => !sphere.private);
      return open.length === 0 ? undefined : open.map(({ name }) => name).join(', ');
    },
  };
}

/** Those of these contacts whom the question may find. */
export async function candidatesWith(
  database: Database,
  ids: readonly string[],
  rule: CandidateRule = LIKERS,
): Promise<readonly Candidate[]> {
  const [contacts, notes] = await Promise.all([database.contacts.bulkGet([...ids]), notesOf(database, ids)]);
  const lately = new Lately();
  lately.take(notes);
  return candidatesOf(
    contacts.filter((contact) => contact !== undefined),
    { lately, rule },
  );
}

/** Everyone whom the question may find, a chunk at a time, in no particular order. */
export async function* everyCandidate(
  database: Database,
  rule: CandidateRule = LIKERS,
): AsyncGenerator<readonly Candidate[]> {
  const lately = new Lately();
  for await (const notes of everyNote(database)) lately.take(notes);
  let after = '';
  for (;;) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- each chunk begins where the last one ended
    const rows = await database.contacts.where('id').above(after).limit(CONTACTS_AT_ONCE).toArray();
    yield candidatesOf(rows, { lately, rule });
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

type Manner = { readonly lately: Lately; readonly rule: CandidateRule };

function candidatesOf(contacts: readonly Contact[], { lately, rule }: Manner): readonly Candidate[] {
  return contacts
    .filter(rule.may)
    .map((contact) =>
      withChanges<Candidate>(candidateOf(contact, lately.textOf(contact.id)), { sphere: rule.sphereOf(contact) }),
    );
}

function candidateOf(contact: Contact, lastNote: string): Candidate {
  const { id, interests, seeks, competences, offers, tags, jobTitle, organization, notes, language } = contact;
  return withChanges<Candidate>(
    { id, interests, seeks, competences, offers, tags },
    { jobTitle, organization, notes, language, lastNote: lastNote === '' ? undefined : lastNote },
  );
}
