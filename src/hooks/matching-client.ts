/** The page's end of the conversation with the matching worker: what was last answered, for React to read. */
import { startWorker } from '../platform/policy.ts';
import type { Asked, MatchingAnswer, MatchingQuestion } from '../workers/matching-messages.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the worker's address
import matchingWorkerUrl from '../workers/matching.worker.ts?worker&url';

/** Something that answers questions about tips, at once and again after each change. */
export type MatchingSource = { readonly ask: (question: MatchingQuestion) => void };

/** Starts a source whose answers go to `onAnswer`. */
export type StartMatchingSource = (onAnswer: (answer: MatchingAnswer) => void) => MatchingSource;

type Answered = Extract<MatchingAnswer, { readonly kind: 'answer' }>;

export class MatchingClient {
  readonly #start: StartMatchingSource;
  readonly #answers = new Map<string, Answered>();
  readonly #listeners = new Set<() => void>();
  #source: MatchingSource | undefined;
  #failure: Error | undefined;

  constructor(start: StartMatchingSource) {
    this.#start = start;
  }

  /** Asks; the answers come into `answerTo(viewer)` until it leaves. */
  readonly ask = (viewer: string, asked: Asked): void => {
    this.#source ??= this.#start((answer) => this.#take(answer));
    this.#source.ask({ kind: 'ask', viewer, asked });
  };

  readonly leave = (viewer: string): void => {
    this.#answers.delete(viewer);
    this.#source?.ask({ kind: 'leave', viewer });
  };

  /** The last answer; undefined until the first. */
  readonly answerTo = (viewer: string): Answered | undefined => this.#answers.get(viewer);

  /** Why there will be no more answers; undefined while there may be. */
  readonly failure = (): Error | undefined => this.#failure;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #take(answer: MatchingAnswer): void {
    if (answer.kind === 'answer') this.#answers.set(answer.viewer, answer);
    else this.#failure = Object.assign(new Error(answer.message), { name: answer.name });
    for (const listener of this.#listeners) listener();
  }
}

/** Starts the worker. */
export const startMatchingWorker: StartMatchingSource = (onAnswer) => {
  const worker = startWorker(matchingWorkerUrl);
  worker.addEventListener('message', ({ data }: MessageEvent<MatchingAnswer>) => onAnswer(data));
  worker.addEventListener('error', ({ message }) => onAnswer({ kind: 'failed', name: 'Error', message }));
  return { ask: (question) => worker.postMessage(question) };
};
