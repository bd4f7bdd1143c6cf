/**
 * Answers those who look at the list of people, at once and again after each change: names first, the notes of
 * interactions when they have been read. Runs in a worker; tests run it where they stand.
 */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Database } from '../store/database.ts';
import { onPeopleChange, type ChangedIds, type PeopleChange } from '../store/people-changes.ts';
import { ClosePeople } from './close-people.ts';
import { closePeople, findPeople } from './find-people.ts';
import { Lane } from './lane.ts';
import { demandOf } from './people-demand.ts';
import { PeopleIndex } from './people-index.ts';
import type { Found, Look, PeopleAnswer, PeopleQuestion } from './people-messages.ts';
import { PeopleMirror } from './people-mirror.ts';
import { NotesKeeper } from './people-notes.ts';
import { rowsOf } from './people-rows.ts';
import { weigh } from './people-weigh.ts';
import { pause } from './pause.ts';

export class PeopleKeeper {
  readonly #post: (answer: PeopleAnswer) => void;
  readonly #index: PeopleIndex;
  readonly #mirror: PeopleMirror;
  readonly #notes: NotesKeeper;
  readonly #close: ClosePeople;
  readonly #looks = new Map<string, Look>();
  /** How many answers each viewer has been given: a slow one must not come after a later one. */
  readonly #turns = new Map<string, number>();
  readonly #people = new Lane((error) => this.#fail(error));
  readonly #searching = new Lane((error) => this.#fail(error));
  readonly #stopListening: () => void;
  #pending: PeopleChange | undefined;
  #hasFailed = false;
  #hasSentRows = false;
  #hasSearch = false;
  #wantsDemand = false;

  constructor(database: Database, today: CalendarDate, post: (answer: PeopleAnswer) => void) {
    this.#post = post;
    this.#index = new PeopleIndex(today);
    this.#mirror = new PeopleMirror(database, this.#index);
    this.#notes = new NotesKeeper(database, this.#index);
    this.#close = new ClosePeople(this.#index);
    this.#stopListening = onPeopleChange(database, (change) => this.#follow(change));
    void this.#people.do(async () => {
      await this.#mirror.readEveryone();
      this.#answerEverything();
    });
  }

  /** Takes a question; its answers are posted. */
  ask(question: PeopleQuestion): void {
    if (question.kind === 'leave') {
      this.#looks.delete(question.viewer);
      this.#turns.delete(question.viewer);
      return;
    }
    if (question.kind === 'weigh') {
      void this.#people.do(async () => this.#weigh(question));
      return;
    }
    const { today } = question.kind === 'look' ? question.look : question;
    for (const number of this.#index.turnTo(today)) this.#mirror.touch(number);
    if (question.kind === 'look') {
      this.#looks.set(question.viewer, question.look);
      this.#answer(question.viewer, question.look);
      this.#prepareSearch();
    } else {
      this.#wantsDemand = true;
      this.#answerDemand();
    }
  }

  /** Stops following the database; resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    this.#stopListening();
    await this.#people.do(async () => {});
    await this.#searching.do(async () => {});
  }

  #weigh({ number, ...toWeigh }: Extract<PeopleQuestion, { readonly kind: 'weigh' }>): void {
    const { rules } = this.#mirror;
    if (rules !== undefined) this.#post({ kind: 'weighed', number, weighed: weigh(this.#index, rules, toWeigh) });
  }

  #follow(change: PeopleChange): void {
    const isUnderWay = this.#pending !== undefined;
    this.#pending = merged(this.#pending, change);
    if (!isUnderWay) void this.#people.do(() => this.#catchUp());
  }

  async #catchUp(): Promise<void> {
    const change = this.#pending;
    this.#pending = undefined;
    if (change === undefined) return;
    await this.#mirror.follow(change);
    this.#close.forget();
    this.#answerEverything();
    if (this.#hasSearch && change.interactions.length > 0) this.#followNotes(change.interactions);
  }

  /** Reads what only a search needs; the first look is answered before that. */
  #prepareSearch(): void {
    if (this.#hasSearch) return;
    this.#hasSearch = true;
    void this.#searching.do(async () => {
      await this.#people.do(async () => {});
      for (let from = 0; from < this.#index.end; from += WORDS_AT_ONCE) {
        this.#index.makeReady(from, from + WORDS_AT_ONCE);
        // oxlint-disable-next-line eslint/no-await-in-loop -- questions are answered between two steps
        await pause();
      }
    });
    this.#followNotes('many');
  }

  #followNotes(ids: ChangedIds): void {
    void this.#searching.do(async () => {
      await (ids === 'many' ? this.#notes.readAll() : this.#notes.follow(ids));
      for (const [viewer, look] of this.#looks) if (look.query.text !== '') this.#answer(viewer, look);
    });
  }

  #answerEverything(): void {
    this.#sendRows();
    for (const [viewer, look] of this.#looks) this.#answer(viewer, look);
    this.#answerDemand();
  }

  #answerDemand(): void {
    const { rules } = this.#mirror;
    if (!this.#wantsDemand || rules === undefined) return;
    this.#post({ kind: 'demand', ...demandOf(this.#index, rules.capacity) });
  }

  #answer(viewer: string, look: Look): void {
    if (this.#mirror.rules === undefined) return;
    this.#sendRows();
    this.#turns.set(viewer, this.#turnOf(viewer) + 1);
    const matches = this.#index.search(look.query.text);
    if (matches?.every((match) => match === 0) === true && mayBeSlip(look.query.text)) {
      void this.#answerClose(viewer, look);
      return;
    }
    const orders = this.#mirror.ordersIn(look.language);
    this.#list(viewer, look, findPeople(this.#index, { orders, look, ...(matches !== undefined && { matches }) }));
  }

  async #answerClose(viewer: string, look: Look): Promise<void> {
    const turn = this.#turnOf(viewer);
    if (!this.#close.isReady) this.#list(viewer, look, NOBODY);
    try {
      const numbers = await this.#close.like(look.query.text);
      if (turn === this.#turnOf(viewer)) this.#list(viewer, look, closePeople(this.#index, numbers, look.query));
    } catch (error) {
      this.#fail(error);
    }
  }

  #turnOf(viewer: string): number {
    return this.#turns.get(viewer) ?? 0;
  }

  #list(viewer: string, look: Look, found: Found): void {
    this.#post({ kind: 'list', viewer, look, ...found });
  }

  #sendRows(): void {
    const touched = this.#mirror.takeTouched();
    if (touched.length > 0 || !this.#hasSentRows) this.#post({ kind: 'rows', ...rowsOf(this.#index, touched) });
    this.#hasSentRows = true;
  }

  #fail(error: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    this.#post({ kind: 'failed', name, message });
  }
}

const WORDS_AT_ONCE = 500;
const NOBODY: Found = { order: new Uint32Array(0), close: false, letters: [] };

/** Whether a search that nothing fits is long enough to be a slip of the thumb. */
function mayBeSlip(text: string): boolean {
  return text.trim().length >= 3;
}

function merged(one: PeopleChange | undefined, other: PeopleChange): PeopleChange {
  if (one === undefined) return other;
  return {
    contacts: both(one.contacts, other.contacts),
    interactions: both(one.interactions, other.interactions),
    rules: one.rules || other.rules,
  };
}

function both(one: ChangedIds, other: ChangedIds): ChangedIds {
  return one === 'many' || other === 'many' ? 'many' : [...new Set([...one, ...other])];
}
