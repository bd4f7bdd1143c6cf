/** Writes one after another, in the order they were asked for; one that fails doesn't hold up the next. */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve();

  run<Answer>(write: () => Promise<Answer>): Promise<Answer> {
    const next = this.#last.then(write);
    this.#last = next.catch(() => undefined);
    return next;
  }
}
