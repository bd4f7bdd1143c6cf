/** Keeps in step with the saved rows who may be rung for quick help, which no index of the database tells. */
import { mayBeRung, type Ringable } from '../domain/quick-help.ts';
import type { Contact } from '../domain/contact.ts';
import type { Database } from '../store/database.ts';
import { livingSpheres } from '../store/living-spheres.ts';
import type { MatchingChange } from '../store/matching-changes.ts';
import { withChanges } from '../store/rows.ts';
import { pause } from './pause.ts';

export class RingMirror {
  readonly #database: Database;
  #people: Map<string, Ringable> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Who may be rung, everyone being read for it when it is first wanted. */
  async ready(): Promise<readonly Ringable[]> {
    this.#people ??= await this.#readEveryone();
    return [...this.#people.values()];
  }

  async follow({ contacts, spheres }: MatchingChange): Promise<void> {
    if (this.#people === undefined) return;
    if (contacts === 'many' || spheres) {
      this.#people = await this.#readEveryone();
      return;
    }
    for (const id of contacts) this.#people.delete(id);
    const found = await this.#database.contacts.bulkGet([...contacts]);
    for (const each of await this.#ringableOf(found.filter((contact) => contact !== undefined))) {
      this.#people.set(each.id, each);
    }
  }

  async #readEveryone(): Promise<Map<string, Ringable>> {
    const people = new Map<string, Ringable>();
    let after = '';
    for (;;) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- each chunk begins where the last one ended
      const rows = await this.#database.contacts.where('id').above(after).limit(AT_ONCE).toArray();
      // oxlint-disable-next-line eslint/no-await-in-loop -- as above
      for (const each of await this.#ringableOf(rows)) people.set(each.id, each);
      const last = rows.at(-1);
      if (last === undefined || rows.length < AT_ONCE) return people;
      after = last.id;
      // oxlint-disable-next-line eslint/no-await-in-loop -- as above
      await pause();
    }
  }

  async #ringableOf(contacts: readonly Contact[]): Promise<readonly Ringable[]> {
    const spheres = await livingSpheres(this.#database);
    return contacts
      .filter((contact) => mayBeRung(contact, spheres))
      .map(({ id, quickHelp, lastFullOn }) => withChanges<Ringable>({ id }, { quickHelp, lastFullOn }));
  }
}

const AT_ONCE = 500;
