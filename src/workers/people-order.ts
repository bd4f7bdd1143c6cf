/** The orders that the list of people may stand in, kept sorted while people come, change and go. */
import { compareTexts } from '../domain/order.ts';
import type { PeopleSort } from '../domain/people-query.ts';
import type { Language } from '../domain/settings.ts';
import { localeOf } from '../i18n/format.ts';
import type { Kept, PeopleIndex } from './people-index.ts';

export class PeopleOrders {
  readonly #index: PeopleIndex;
  readonly #collator: Intl.Collator;
  readonly #orders = new Map<PeopleSort, number[]>();

  constructor(index: PeopleIndex, language: Language) {
    this.#index = index;
    this.#collator = new Intl.Collator(localeOf(language));
  }

  /** Everyone's numbers in this order. */
  of(sort: PeopleSort): readonly number[] {
    const known = this.#orders.get(sort);
    if (known !== undefined) return known;
    const compare = this.#comparer(sort);
    const order = [...this.#index.everyone()].toSorted(compare).map(({ number }) => number);
    this.#orders.set(sort, order);
    return order;
  }

  /** To be told of each number before its person changes or goes. */
  leave(number: number): void {
    for (const order of this.#orders.values()) {
      const place = order.indexOf(number);
      if (place >= 0) order.splice(place, 1);
    }
  }

  /** To be told of each number after its person has come or changed. */
  enter(number: number): void {
    const entered = this.#index.at(number);
    if (entered === undefined) return;
    for (const [sort, order] of this.#orders) order.splice(this.#placeOf(entered, order, sort), 0, number);
  }

  /** Sorts anew when next asked: for when many change at once. */
  forget(): void {
    this.#orders.clear();
  }

  #placeOf(entered: Kept, order: readonly number[], sort: PeopleSort): number {
    const compare = this.#comparer(sort);
    return firstPlace(order, (number) => {
      const other = this.#index.at(number);
      return other !== undefined && compare(entered, other) <= 0;
    });
  }

  #comparer(sort: PeopleSort): (one: Kept, other: Kept) => number {
    const collator = this.#collator;
    const byName = (one: Kept, other: Kept): number =>
      collator.compare(nameKey(one), nameKey(other)) || compareTexts(one.person.id, other.person.id);
    if (sort === 'name') return byName;
    if (sort === 'family-name') {
      return (one, other) => collator.compare(familyKey(one), familyKey(other)) || byName(one, other);
    }
    const field = sort === 'last-contact' ? 'lastOn' : 'dueOn';
    return (one, other) => compareDays(one.person[field], other.person[field]) || byName(one, other);
  }
}

/** What a person is sorted by under 'name'; the nameless come last. */
export function nameKey({ person }: Kept): string {
  return person.name === '' ? LAST : person.name;
}

/** What a person is sorted by under 'family-name'. */
export function familyKey(kept: Kept): string {
  return kept.person.familyName ?? nameKey(kept);
}

/** The first place of a sorted list from which on `isFrom` holds; the length if nowhere. */
export function firstPlace(order: readonly number[], isFrom: (number: number) => boolean): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFrom(order[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Sorts after every letter. */
const LAST = '\uFFFF';

function compareDays(one: string | undefined, other: string | undefined): number {
  if (one !== undefined && other !== undefined) return compareTexts(one, other);
  return Number(one === undefined) - Number(other === undefined);
}
