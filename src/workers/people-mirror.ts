/** Keeps the index of people in step with the saved rows, and knows which lines the page hasn't been told of yet. */
import type { Language } from '../domain/settings.ts';
import type { Database } from '../store/database.ts';
import type { ChangedIds, PeopleChange } from '../store/people-changes.ts';
import { everyPerson, peopleRules, peopleWith, type PeopleRules, type Person } from '../store/people.ts';
import type { PeopleIndex } from './people-index.ts';
import { PeopleOrders } from './people-order.ts';

export class PeopleMirror {
  readonly #database: Database;
  readonly #index: PeopleIndex;
  readonly #orders = new Map<Language, PeopleOrders>();
  readonly #unsent = new Set<number>();
  #rules: PeopleRules | undefined;

  constructor(database: Database, index: PeopleIndex) {
    this.#database = database;
    this.#index = index;
  }

  /** Undefined until everyone has been read. */
  get rules(): PeopleRules | undefined {
    return this.#rules;
  }

  ordersIn(language: Language): PeopleOrders {
    const orders = this.#orders.get(language) ?? new PeopleOrders(this.#index, language);
    this.#orders.set(language, orders);
    return orders;
  }

  /** Notes that a line has changed. */
  touch(number: number): void {
    this.#unsent.add(number);
  }

  /** The lines that were touched since the last time; one whose person is gone is among them. */
  takeTouched(): readonly number[] {
    const touched = [...this.#unsent];
    this.#unsent.clear();
    return touched;
  }

  async readEveryone(): Promise<void> {
    const rules = await peopleRules(this.#database);
    const gone = new Set(Array.from(this.#index.everyone(), ({ person }) => person.id));
    for (const orders of this.#orders.values()) orders.forget();
    for await (const people of everyPerson(this.#database, rules)) {
      for (const person of people) {
        this.touch(this.#index.put(person));
        gone.delete(person.id);
      }
    }
    for (const id of gone) this.#remove(id);
    for (const orders of this.#orders.values()) orders.forget();
    this.#rules = rules;
  }

  /** Follows a change; a changed sphere or default rhythm may concern everyone. */
  async follow({ contacts, rules }: PeopleChange): Promise<void> {
    const before = this.#rules;
    if (before === undefined) return;
    const after = rules ? await peopleRules(this.#database) : before;
    if (contacts === 'many' || !areAlike(before, after)) return this.readEveryone();
    this.#rules = after;
    await this.#followSome(contacts, after);
  }

  async #followSome(ids: Exclude<ChangedIds, 'many'>, rules: PeopleRules): Promise<void> {
    const people = await peopleWith(this.#database, ids, rules);
    for (const [place, id] of ids.entries()) {
      const person = people[place];
      if (person === undefined) this.#remove(id);
      else this.#put(person);
    }
  }

  #put(person: Person): void {
    const known = this.#index.numberOf(person.id);
    if (known !== undefined) for (const orders of this.#orders.values()) orders.leave(known);
    const number = this.#index.put(person);
    for (const orders of this.#orders.values()) orders.enter(number);
    this.touch(number);
  }

  #remove(id: string): void {
    const number = this.#index.remove(id);
    if (number === undefined) return;
    for (const orders of this.#orders.values()) orders.leave(number);
    this.touch(number);
  }
}

function areAlike(one: PeopleRules, other: PeopleRules): boolean {
  return fingerprint(one) === fingerprint(other);
}

/** What the lines and texts of people take from the rules. */
function fingerprint({ defaultRhythms, spheres }: PeopleRules): string {
  const looks = Array.from(spheres.values(), (sphere) => {
    const { id, name, color, rhythms } = sphere;
    return [id, name, color, rhythms, sphere.private];
  });
  return JSON.stringify([defaultRhythms, looks]);
}
