/**
 * Answers who asks whom a tip fits, at once and again after each change. Runs in a worker; tests run it where they
 * stand.
 */
import type { FittingTip } from '../domain/gift-pretext.ts';
import type { MatchIndex } from '../domain/matching/match-index.ts';
import { TipsAsked } from '../domain/matching/tips-for.ts';
import { whoLikes, type Fit } from '../domain/matching/who-likes.ts';
import type { Database } from '../store/database.ts';
import { bothChanges, onMatchingChange, type MatchingChange } from '../store/matching-changes.ts';
import { contextOf, givenBefore } from '../store/tip-fits.ts';
import { tipsInInbox } from '../store/tip-lists.ts';
import { livingTip } from '../store/tips.ts';
import { Lane } from './lane.ts';
import { MatchMirror } from './match-mirror.ts';
import type { Asked, MatchingAnswer, MatchingQuestion } from './matching-messages.ts';

export class MatchingKeeper {
  readonly #database: Database;
  readonly #post: (answer: MatchingAnswer) => void;
  readonly #mirror: MatchMirror;
  readonly #tips = new TipsAsked();
  readonly #asked = new Map<string, Asked>();
  readonly #lane = new Lane((error) => this.#fail(error));
  readonly #stopListening: () => void;
  #pending: MatchingChange | undefined;

  constructor(database: Database, post: (answer: MatchingAnswer) => void) {
    this.#database = database;
    this.#post = post;
    this.#mirror = new MatchMirror(database);
    this.#stopListening = onMatchingChange(database, (change) => this.#follow(change));
    void this.#lane.do(() => this.#mirror.readEveryone());
  }

  /** Takes a question; its answers are posted. */
  ask(question: MatchingQuestion): void {
    const { viewer } = question;
    if (question.kind === 'leave') {
      this.#asked.delete(viewer);
      return;
    }
    this.#asked.set(viewer, question.asked);
    void this.#lane.do(() => this.#answer(viewer, question.asked));
  }

  /** Stops following the database; resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    this.#stopListening();
    await this.#lane.do(async () => {});
  }

  #follow(change: MatchingChange): void {
    const before = this.#pending;
    this.#pending = before === undefined ? change : bothChanges(before, change);
    if (before === undefined) void this.#lane.do(() => this.#catchUp());
  }

  async #catchUp(): Promise<void> {
    const change = this.#pending;
    this.#pending = undefined;
    if (change !== undefined) await this.#mirror.follow(change);
    // oxlint-disable-next-line eslint/no-await-in-loop -- one after another, as they were asked
    for (const [viewer, asked] of this.#asked) await this.#answer(viewer, asked);
  }

  async #answer(viewer: string, asked: Asked): Promise<void> {
    const { index } = this.#mirror;
    // a question that was left or replaced meanwhile is answered no more
    if (index === undefined || this.#asked.get(viewer) !== asked) return;
    const fits = asked.kind === 'fits' ? await this.#fitsOf(asked, index) : [];
    const tips = asked.kind === 'tips' ? await this.#tipsFor(asked, index) : [];
    this.#post({ kind: 'answer', viewer, asked, fits, tips });
  }

  async #fitsOf({ id, today }: Asked, index: MatchIndex): Promise<readonly Fit[]> {
    const [tip, given] = await Promise.all([livingTip(this.#database, id), givenBefore(this.#database, today)]);
    return tip === undefined ? [] : whoLikes(tip, index, contextOf(tip, given));
  }

  async #tipsFor({ id, today }: Asked, index: MatchIndex): Promise<readonly FittingTip[]> {
    const [tips, given] = await Promise.all([tipsInInbox(this.#database, today), givenBefore(this.#database, today)]);
    return this.#tips.tipsFor(id, tips, { index, contextOf: (tip) => contextOf(tip, given) });
  }

  #fail(error: unknown): void {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    this.#post({ kind: 'failed', name, message });
  }
}
