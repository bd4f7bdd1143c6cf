/** Things that must not overlap, one after another; what comes after a failure is not begun. */
export class Lane {
  readonly #onFailure: (error: unknown) => void;
  #last: Promise<void> = Promise.resolve();
  #hasFailed = false;

  constructor(onFailure: (error: unknown) => void) {
    this.#onFailure = onFailure;
  }

  /** Begins `task` when all before it is done; resolves when it is done too, or has failed. */
  do(task: () => Promise<void>): Promise<void> {
    this.#last = this.#run(this.#last, task);
    return this.#last;
  }

  async #run(before: Promise<void>, task: () => Promise<void>): Promise<void> {
    await before;
    if (this.#hasFailed) return;
    try {
      await task();
    } catch (error) {
      this.#hasFailed = true;
      this.#onFailure(error);
    }
  }
}
