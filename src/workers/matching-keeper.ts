/**
 * Answers who asks whom a tip fits, or who can help, at once and again after each change. Runs in a worker; tests run it where they
 * stand.
 */
import type { FittingTip } from '../domain/gift-pretext.ts';
import { TipsAsked } from '../domain/matching/tips-for.ts';
import { whoLikes, type Fit } from '../domain/matching/who-likes.ts';
import type { Database } from '../store/database.ts';
import { bothChanges, onMatchingChange, type MatchingChange } from '../store/matching-changes.ts';
import { contextOf, givenBefore } from '../store/tip-fits.ts';
import { tipsInInbox } from '../store/tip-lists.ts';
import { livingTip } from '../store/tips.ts';
import type { Helpers } from '../domain/helper.ts';
import { helpersWith, NO_HELPERS, quickHelpers } from './helpers-now.ts';
import { Lane } from './lane.ts';
import { MatchMirror, WHO_CAN_HELP, WHO_LIKES } from './match-mirror.ts';
import type { Asked, MatchingAnswer, MatchingQuestion } from './matching-messages.ts';
import { RingMirror } from './ring-mirror.ts';
import { weakTiesFor } from './weak-ties-now.ts';

export class MatchingKeeper {
  readonly #database: Database;
  readonly #post: (answer: MatchingAnswer) => void;
  readonly #likers: MatchMirror;
  readonly #helpers: MatchMirror;
  readonly #ring: RingMirror;
  readonly #tips = new TipsAsked();
  readonly #asked = new Map<string, Asked>();
  readonly #lane = new Lane((error) => this.#fail(error));
  readonly #stopListening: () => void;
  #pending: MatchingChange | undefined;

  constructor(database: Database, post: (answer: MatchingAnswer) => void) {
    this.#database = database;
    this.#post = post;
    this.#likers = new MatchMirror(database, WHO_LIKES);
    this.#helpers = new MatchMirror(database, WHO_CAN_HELP);
    this.#ring = new RingMirror(database);
    this.#stopListening = onMatchingChange(database, (change) => this.#follow(change));
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
    if (change !== undefined) {
      await this.#likers.follow(change);
      await this.#helpers.follow(change);
      await this.#ring.follow(change);
    }
    // oxlint-disable-next-line eslint/no-await-in-loop -- one after another, as they were asked
    for (const [viewer, asked] of this.#asked) await this.#answer(viewer, asked);
  }

  async #answer(viewer: string, asked: Asked): Promise<void> {
    // a question that was left or replaced meanwhile is answered no more
    if (this.#asked.get(viewer) !== asked) return;
    const fits = asked.kind === 'fits' ? await this.#fitsOf(asked) : [];
    const tips = asked.kind === 'tips' ? await this.#tipsFor(asked) : [];
    this.#post({ kind: 'answer', viewer, asked, fits, tips, helpers: await this.#helpersFor(asked) });
  }

  async #fitsOf({ id, today }: Asked): Promise<readonly Fit[]> {
    const index = await this.#likers.ready();
    const [tip, given] = await Promise.all([livingTip(this.#database, id), givenBefore(this.#database, today)]);
    return tip === undefined ? [] : whoLikes(tip, index, contextOf(tip, given));
  }

  async #tipsFor({ id, today }: Asked): Promise<readonly FittingTip[]> {
    const index = await this.#likers.ready();
    const [tips, given] = await Promise.all([tipsInInbox(this.#database, today), givenBefore(this.#database, today)]);
    return this.#tips.tipsFor(id, tips, { index, contextOf: (tip) => contextOf(tip, given) });
  }

  async #helpersFor({ kind, id, today }: Asked): Promise<Helpers> {
    if (kind === 'help') return helpersWith(this.#database, this.#helpers, { id, today });
    if (kind === 'serve') return { ...NO_HELPERS, free: await weakTiesFor(this.#database, this.#helpers, id) };
    if (kind !== 'quick') return NO_HELPERS;
    return quickHelpers(this.#database, { people: this.#ring, index: this.#helpers }, { text: id, today });
  }

  #fail(error: unknown): void {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    this.#post({ kind: 'failed', name, message });
  }
}
