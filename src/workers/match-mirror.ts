/** Keeps the index of candidates in step with the saved rows. */
import type { MatchIndex } from '../domain/matching/match-index.ts';
import { Nearness } from '../domain/matching/nearness/nearness.ts';
import { NEARNESS_TABLE } from '../domain/matching/nearness/table.ts';
import { tipIndex } from '../domain/matching/who-likes.ts';
import type { Database } from '../store/database.ts';
import { candidatesWith, everyCandidate } from '../store/match-candidates.ts';
import type { MatchingChange } from '../store/matching-changes.ts';
import { contactsIn } from '../store/interactions-of.ts';
import { pause } from './pause.ts';

export class MatchMirror {
  readonly #database: Database;
  #index: MatchIndex | undefined;
  #nearness: Nearness | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Undefined until everyone has been read. */
  get index(): MatchIndex | undefined {
    return this.#index;
  }

  async readEveryone(): Promise<void> {
    this.#nearness ??= new Nearness(NEARNESS_TABLE);
    const index = tipIndex(this.#nearness);
    for await (const candidates of everyCandidate(this.#database)) {
      for (const candidate of candidates) index.put(candidate);
      await pause();
    }
    this.#index = index;
  }

  async follow({ contacts, interactions }: MatchingChange): Promise<void> {
    if (this.#index === undefined) return;
    const met = interactions === 'many' ? undefined : await contactsIn(this.#database, interactions);
    if (contacts === 'many' || met === undefined) return this.readEveryone();
    const ids = [...new Set([...contacts, ...met])];
    const candidates = await candidatesWith(this.#database, ids);
    for (const id of ids) this.#index.remove(id);
    for (const candidate of candidates) this.#index.put(candidate);
  }
}
