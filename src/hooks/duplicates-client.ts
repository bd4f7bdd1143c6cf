/** The page's side of the search for duplicates: the pairs found last, kept while one goes from screen to screen. */
import type { LikelyPair } from '../domain/duplicate-pairs.ts';
import { startWorker } from '../platform/policy.ts';
import type { DuplicatesAnswer, DuplicatesRequest } from '../workers/duplicates-messages.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the worker's address
import duplicatesWorkerUrl from '../workers/duplicates.worker.ts?worker&url';

/** The pairs as they were found; `turn` is another number after each search. */
export type FoundPairs = { readonly pairs: readonly LikelyPair[]; readonly turn: number };

export class DuplicatesClient {
  readonly #find: () => Promise<readonly LikelyPair[]>;
  readonly #listeners = new Set<() => void>();
  #stamp: string | undefined;
  #found: FoundPairs | undefined;
  #failure: unknown;

  constructor(find: () => Promise<readonly LikelyPair[]>) {
    this.#find = find;
  }

  /** The last answer; undefined until the first. */
  readonly found = (): FoundPairs | undefined => this.#found;

  /** Why the last search failed; undefined when it didn't. */
  readonly failure = (): unknown => this.#failure;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Searches anew, unless nothing has changed: `stamp` is that of the data. */
  readonly refresh = async (stamp: string): Promise<void> => {
    if (stamp === this.#stamp) return;
    this.#stamp = stamp;
    const answer = await this.#find().then(
      (pairs) => ({ pairs, failure: undefined }),
      (failure: unknown) => ({ pairs: undefined, failure }),
    );
    // something was done meanwhile, and another search is under way
    if (stamp !== this.#stamp) return;
    this.#failure = answer.failure;
    if (answer.pairs === undefined) this.#stamp = undefined;
    else this.#found = { pairs: answer.pairs, turn: (this.#found?.turn ?? 0) + 1 };
    for (const listener of this.#listeners) listener();
  };
}

/** Searches in the worker, which is there only as long as it takes. */
export function findInWorker(): Promise<readonly LikelyPair[]> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(duplicatesWorkerUrl);
    worker.addEventListener('message', ({ data }: MessageEvent<DuplicatesAnswer>) => {
      worker.terminate();
      if (data.kind === 'found') resolve(data.pairs);
      else reject(Object.assign(new Error(data.message), { name: data.name }));
    });
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    });
    worker.postMessage({ kind: 'find' } satisfies DuplicatesRequest);
  });
}
