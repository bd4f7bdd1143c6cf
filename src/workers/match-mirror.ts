/** Keeps an index of candidates in step with the saved rows: that of who likes a tip, or of who can help. */
import type { Candidate } from '../domain/matching/candidate.ts';
import type { MatchIndex } from '../domain/matching/match-index.ts';
import { Nearness } from '../domain/matching/nearness/nearness.ts';
import { NEARNESS_TABLE } from '../domain/matching/nearness/table.ts';
import { askIndex } from '../domain/matching/who-can-help.ts';
import { tipIndex } from '../domain/matching/who-likes.ts';
import type { Database } from '../store/database.ts';
import { contactsIn } from '../store/interactions-of.ts';
import { candidatesWith, everyCandidate, helpersRule, LIKERS, type CandidateRule } from '../store/match-candidates.ts';
import type { MatchingChange } from '../store/matching-changes.ts';
import { pause } from './pause.ts';

/** What an index is of. */
export type Mirrored = {
  readonly newIndex: (nearness: Nearness) => MatchIndex;
  readonly ruleIn: (database: Database) => Promise<CandidateRule>;
  /** Whether it matters where one knows somebody from. */
  readonly heedsSpheres: boolean;
};

export const WHO_LIKES: Mirrored = { newIndex: tipIndex, ruleIn: async () => LIKERS, heedsSpheres: false };
export const WHO_CAN_HELP: Mirrored = { newIndex: askIndex, ruleIn: helpersRule, heedsSpheres: true };

let known: Nearness | undefined;

/** What is near to what, read once for all indexes when the first is wanted. */
function nearness(): Nearness {
  known ??= new Nearness(NEARNESS_TABLE);
  return known;
}

export class MatchMirror {
  readonly #database: Database;
  readonly #of: Mirrored;
  #index: MatchIndex | undefined;

  constructor(database: Database, of: Mirrored) {
    this.#database = database;
    this.#of = of;
  }

  /** The index, everyone being read for it when it is first wanted. */
  async ready(): Promise<MatchIndex> {
    return this.#index ?? this.#readEveryone();
  }

  /** What `ask` answers when some are not there. Nothing else may be asked meanwhile. */
  async without<Answer>(ids: readonly string[], ask: (index: MatchIndex) => Answer): Promise<Answer> {
    const index = await this.ready();
    const candidates = await this.#candidatesWith(ids);
    for (const id of ids) index.remove(id);
    const answer = ask(index);
    for (const candidate of candidates) index.put(candidate);
    return answer;
  }

  async follow({ contacts, interactions, spheres }: MatchingChange): Promise<void> {
    if (this.#index === undefined) return;
    const met = interactions === 'many' ? undefined : await contactsIn(this.#database, interactions);
    if (contacts === 'many' || met === undefined || (spheres && this.#of.heedsSpheres)) {
      await this.#readEveryone();
      return;
    }
    const ids = [...new Set([...contacts, ...met])];
    const candidates = await this.#candidatesWith(ids);
    for (const id of ids) this.#index.remove(id);
    for (const candidate of candidates) this.#index.put(candidate);
  }

  async #readEveryone(): Promise<MatchIndex> {
    const index = this.#of.newIndex(nearness());
    for await (const candidates of everyCandidate(this.#database, await this.#of.ruleIn(this.#database))) {
      for (const candidate of candidates) index.put(candidate);
      await pause();
    }
    this.#index = index;
    return index;
  }

  async #candidatesWith(ids: readonly string[]): Promise<readonly Candidate[]> {
    return candidatesWith(this.#database, ids, await this.#of.ruleIn(this.#database));
  }
}
