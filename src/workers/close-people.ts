/** Finds people whose cards are spelled like a search that nothing fits: for slips of the thumb. */
import type { Options } from 'minisearch';
import { foldedWords } from '../domain/fold.ts';
import type { PeopleIndex } from './people-index.ts';

export class ClosePeople {
  readonly #index: PeopleIndex;
  #search: Promise<Search> | undefined;
  #isReady = false;

  constructor(index: PeopleIndex) {
    this.#index = index;
  }

  /** Whether `like` answers without reading the cards first. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** The numbers of people who come close, the closest first. The first time takes longer: it reads every card. */
  async like(text: string): Promise<readonly number[]> {
    this.#search ??= searchOver(this.#index);
    const search = await this.#search;
    this.#isReady = true;
    return search(text);
  }

  /** To be called when anyone has changed. */
  forget(): void {
    this.#search = undefined;
    this.#isReady = false;
  }
}

type Search = (text: string) => readonly number[];

type Card = { readonly id: number; readonly name: string; readonly words: string };

async function searchOver(index: PeopleIndex): Promise<Search> {
  const { default: MiniSearch } = await import('minisearch');
  const cards = new MiniSearch<Card>(OPTIONS);
  await cards.addAllAsync(
    Array.from(index.everyone(), ({ number, person }) => ({
      id: number,
      name: person.name,
      words: index.wordsOf(number).join(' '),
    })),
    { chunkSize: 200 },
  );
  return (text) => cards.search(text).flatMap(({ id }) => (typeof id === 'number' ? [id] : []));
}

const OPTIONS: Options<Card> = {
  fields: ['name', 'words'],
  tokenize: (text) => foldedWords(text).filter((word) => !NUMBER.test(word)),
  processTerm: (word) => word,
  searchOptions: { fuzzy: 0.2, prefix: true, boost: { name: 3 }, combineWith: 'AND' },
};

const NUMBER = /^\d+$/;
