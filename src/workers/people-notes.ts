/** Keeps the searchable notes of interactions in step with the saved ones. */
import type { Database } from '../store/database.ts';
import { everyNote, notesOf, notesWith, type Note } from '../store/people-notes.ts';
import { pause } from './pause.ts';
import type { PeopleIndex } from './people-index.ts';

export class NotesKeeper {
  readonly #database: Database;
  readonly #index: PeopleIndex;
  /** Whose notes they are, by interaction: a note that is gone can't say it any more. */
  #owners = new Map<string, readonly string[]>();

  constructor(database: Database, index: PeopleIndex) {
    this.#database = database;
    this.#index = index;
  }

  /** Reads all notes, a chunk at a time, and then lets them be found. */
  async readAll(): Promise<void> {
    const before = new Set([...this.#owners.values()].flat());
    const textById = new Map<string, string>();
    this.#owners = new Map();
    for await (const notes of everyNote(this.#database)) this.#collect(notes, textById);
    for (const id of before) if (!textById.has(id)) this.#index.setNotes(id, '');
    let done = 0;
    for (const [id, text] of textById) {
      this.#index.setNotes(id, text);
      done += 1;
      // oxlint-disable-next-line eslint/no-await-in-loop -- questions are answered between two steps
      if (done % NOTED_AT_ONCE === 0) await pause();
    }
  }

  /** Follows changes of these interactions. */
  async follow(interactionIds: readonly string[]): Promise<void> {
    const notes = await notesWith(this.#database, interactionIds);
    const affected = new Set([
      ...interactionIds.flatMap((id) => this.#owners.get(id) ?? []),
      ...notes.flatMap(({ contactIds }) => contactIds),
    ]);
    for (const id of interactionIds) this.#owners.delete(id);
    const textById = new Map<string, string>();
    this.#collect(notes, new Map());
    this.#collect(await notesOf(this.#database, [...affected]), textById);
    for (const id of affected) this.#index.setNotes(id, textById.get(id) ?? '');
  }

  #collect(notes: readonly Note[], textById: Map<string, string>): void {
    for (const { interactionId, contactIds, text } of notes) {
      this.#owners.set(interactionId, contactIds);
      for (const id of contactIds) textById.set(id, `${textById.get(id) ?? ''}${text}\n`);
    }
  }
}

/** How many people's notes become words in one step. */
const NOTED_AT_ONCE = 100;
