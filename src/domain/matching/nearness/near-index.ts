/** In whom the senses of words stand, and who stands near one: what is asked for by other words than are written. */
import { closeness, type Sense } from './sense.ts';

/** Whom a sense is near to, by id, and how near: from 0 to 1, with the weight of the field in it. */
export type NearOnes = ReadonlyMap<string, number>;

/** A sense that is near one: how near, and in whom it stands. */
type Near = { readonly closeness: number; readonly posting: ReadonlyMap<string, number> };

/** What is known of a sense that was asked for. */
type Asked = {
  /** So many senses of the index it was held against. */
  seen: number;
  readonly near: Map<Sense, Near>;
};

export class NearIndex {
  readonly #sensesById = new Map<string, ReadonlyMap<Sense, number>>();
  readonly #postings = new Map<Sense, Map<string, number>>();
  /** All senses that ever stood in it, in the order in which they came. */
  readonly #senses: (readonly [sense: Sense, posting: ReadonlyMap<string, number>])[] = [];
  readonly #asked = new Map<Sense, Asked>();

  put(id: string, weights: ReadonlyMap<Sense, number>): void {
    this.#sensesById.set(id, weights);
    for (const [sense, weight] of weights) {
      const posting = this.#postings.get(sense) ?? this.#opened(sense);
      posting.set(id, weight);
    }
  }

  remove(id: string): void {
    for (const sense of this.#sensesById.get(id)?.keys() ?? []) this.#postings.get(sense)?.delete(id);
    this.#sensesById.delete(id);
  }

  /** In how many a sense itself stands. */
  having(sense: Sense): number {
    return this.#postings.get(sense)?.size ?? 0;
  }

  /** Who has something near the sense, each by the nearest. */
  nearTo(sense: Sense): NearOnes {
    const best = new Map<string, number>();
    for (const { closeness: near, posting } of this.#sensesNear(sense).values()) {
      for (const [id, weight] of posting) {
        const worth = weight * near * near;
        if (worth > (best.get(id) ?? 0)) best.set(id, worth);
      }
    }
    return best;
  }

  /** The same for one. */
  nearIn(sense: Sense, id: string): number {
    const nearOnes = this.#sensesNear(sense);
    let best = 0;
    for (const [other, weight] of this.#sensesById.get(id) ?? []) {
      const near = nearOnes.get(other)?.closeness ?? 0;
      best = Math.max(best, weight * near * near);
    }
    return best;
  }

  #opened(sense: Sense): Map<string, number> {
    const posting = new Map<string, number>();
    this.#postings.set(sense, posting);
    this.#senses.push([sense, posting]);
    return posting;
  }

  /** A vocabulary grows slowly: a sense is held only against those that came since it was asked for before. */
  #sensesNear(sense: Sense): Asked['near'] {
    const asked = this.#asked.get(sense) ?? { seen: 0, near: new Map<Sense, Near>() };
    for (const [other, posting] of asked.seen === this.#senses.length ? [] : this.#senses.slice(asked.seen)) {
      const near = closeness(sense, other);
      if (near >= LEAST) asked.near.set(other, { closeness: near, posting });
    }
    asked.seen = this.#senses.length;
    this.#asked.set(sense, asked);
    return asked.near;
  }
}

/** What is less near says nothing. */
const LEAST = 0.15;
