/** The notes of interactions, for searching: those in the trash and those told in confidence are left out. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Database } from './database.ts';
import { interactionsByContact } from './interactions-of.ts';

export type Note = {
  readonly interactionId: string;
  readonly contactIds: readonly string[];
  readonly day: CalendarDate;
  readonly text: string;
};

/** All notes, a chunk at a time. */
export async function* everyNote(database: Database): AsyncGenerator<readonly Note[]> {
  let after = '';
  for (;;) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- each chunk begins where the last one ended
    const rows = await database.interactions.where('id').above(after).limit(INTERACTIONS_AT_ONCE).toArray();
    yield notesIn(rows);
    const last = rows.at(-1);
    if (last === undefined || rows.length < INTERACTIONS_AT_ONCE) return;
    after = last.id;
  }
}

/** The notes of these interactions, as far as there are any. */
export async function notesWith(database: Database, interactionIds: readonly string[]): Promise<readonly Note[]> {
  const rows = await database.interactions.bulkGet([...interactionIds]);
  return notesIn(rows.filter((row) => row !== undefined));
}

/** All notes about these contacts, each once. */
export async function notesOf(database: Database, contactIds: readonly string[]): Promise<readonly Note[]> {
  const byContact = await interactionsByContact(database, contactIds);
  const rows = [...byContact.values()].flat();
  return notesIn([...new Map(rows.map((row) => [row.id, row])).values()]);
}

const INTERACTIONS_AT_ONCE = 2000;

function notesIn(rows: readonly Interaction[]): readonly Note[] {
  return rows.flatMap(({ id, contactIds, day, note, confidential, deletedAt }) =>
    note === undefined || note === '' || confidential === true || deletedAt !== undefined
      ? []
      : [{ interactionId: id, contactIds, day, text: note }],
  );
}
