/** The page's end of the conversation with the people worker: what was last answered, for React to read. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { startWorker } from '../platform/policy.ts';
import type {
  Demand,
  Letter,
  Look,
  PeopleAnswer,
  PeopleQuestion,
  ToWeigh,
  Weighed,
} from '../workers/people-messages.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the worker's address
import peopleWorkerUrl from '../workers/people.worker.ts?worker&url';
import { PeopleRows, type PersonRow } from './people-rows.ts';

/** Who fits a look at the list of people. */
export type PeopleList = {
  readonly look: Look;
  readonly count: number;
  /** The line at a place of the list, from 0. */
  readonly at: (place: number) => PersonRow | undefined;
  /** Who stands there. */
  readonly idAt: (place: number) => string | undefined;
  /** Nobody fits as it was typed; these are spelled alike. */
  readonly close: boolean;
  /** Where a letter begins, while everyone is sorted by a name. */
  readonly letters: readonly Letter[];
  /** How many people there are in all, and how many of them are not sorted yet. */
  readonly total: number;
  readonly unsorted: number;
  /** Every tag in use, sorted. */
  readonly tags: readonly string[];
};

/** Something that answers questions about people, at once and again after each change. */
export type PeopleSource = {
  readonly ask: (question: PeopleQuestion) => void;
};

/** Starts a source whose answers go to `onAnswer`. */
export type StartPeopleSource = (onAnswer: (answer: PeopleAnswer) => void) => PeopleSource;

export class PeopleClient {
  readonly #start: StartPeopleSource;
  readonly #rows = new PeopleRows();
  readonly #lists = new Map<string, PeopleList>();
  readonly #listeners = new Set<() => void>();
  readonly #waiting = new Map<number, (weighed: Weighed) => void>();
  #asked = 0;
  #turn = 0;
  #source: PeopleSource | undefined;
  #facts: Pick<PeopleList, 'total' | 'unsorted' | 'tags'> = { total: 0, unsorted: 0, tags: [] };
  #demand: Demand | undefined;
  #failure: Error | undefined;

  constructor(start: StartPeopleSource) {
    this.#start = start;
  }

  /** Looks at the list; the answers come into `listOf(viewer)` until it leaves. */
  readonly look = (viewer: string, look: Look): void => {
    this.#ask({ kind: 'look', viewer, look });
  };

  readonly leave = (viewer: string): void => {
    this.#lists.delete(viewer);
    this.#ask({ kind: 'leave', viewer });
  };

  /** What is so of some people together. Never resolves when the worker has failed, of which `listOf` tells. */
  readonly weigh = (toWeigh: ToWeigh): Promise<Weighed> =>
    new Promise((resolve) => {
      this.#asked += 1;
      this.#waiting.set(this.#asked, resolve);
      this.#ask({ kind: 'weigh', number: this.#asked, ...toWeigh });
    });

  readonly askDemand = (today: CalendarDate): void => {
    this.#ask({ kind: 'demand', today });
  };

  /** The last answer; undefined until the first. Throws when the worker has failed. */
  readonly listOf = (viewer: string): PeopleList | undefined => {
    if (this.#failure !== undefined) throw this.#failure;
    return this.#lists.get(viewer);
  };

  /** Another number after each change of anybody. */
  readonly turn = (): number => this.#turn;

  /** The last answer; undefined until the first, and for good when the worker has failed. */
  readonly demand = (): Demand | undefined => this.#demand;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #ask(question: PeopleQuestion): void {
    this.#source ??= this.#start((answer) => this.#take(answer));
    this.#source.ask(question);
  }

  #take(answer: PeopleAnswer): void {
    if (answer.kind === 'rows') {
      this.#rows.take(answer);
      this.#turn += 1;
      const { total, unsorted, tags } = answer;
      this.#facts = { total, unsorted, tags };
      return;
    }
    if (answer.kind === 'weighed') {
      this.#waiting.get(answer.number)?.(answer.weighed);
      this.#waiting.delete(answer.number);
      return;
    }
    if (answer.kind === 'list') this.#lists.set(answer.viewer, this.#listFrom(answer));
    else if (answer.kind === 'demand') this.#demand = answer;
    else this.#failure = named(answer);
    for (const listener of this.#listeners) listener();
  }

  #listFrom({ look, order, close, letters }: Extract<PeopleAnswer, { readonly kind: 'list' }>): PeopleList {
    const at = (place: number): PersonRow | undefined => {
      const number = order[place];
      return number === undefined ? undefined : this.#rows.at(number);
    };
    const idAt = (place: number): string | undefined => {
      const number = order[place];
      return number === undefined ? undefined : this.#rows.idAt(number);
    };
    return { look, count: order.length, at, idAt, close, letters, ...this.#facts };
  }
}

/** Starts the worker. */
export const startPeopleWorker: StartPeopleSource = (onAnswer) => {
  const worker = startWorker(peopleWorkerUrl);
  worker.addEventListener('message', ({ data }: MessageEvent<PeopleAnswer>) => onAnswer(data));
  worker.addEventListener('error', ({ message }) => onAnswer({ kind: 'failed', name: 'Error', message }));
  return { ask: (question) => worker.postMessage(question) };
};

function named({ name, message }: { readonly name: string; readonly message: string }): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
