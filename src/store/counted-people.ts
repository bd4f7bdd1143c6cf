/** Who is counted in insights: those that are neither private, remembered nor in the trash. Reads everyone: for a worker. */
import type { Contact } from '../domain/contact.ts';
import { isCounted } from '../domain/insight.ts';
import type { Sphere } from '../domain/sphere.ts';
import type { Database } from './database.ts';
import { livingContacts } from './living-contacts.ts';
import { livingSpheres } from './living-spheres.ts';

export type CountedPeople = {
  readonly people: readonly Contact[];
  readonly counts: (contactId: string) => boolean;
  /** All that are there, private ones too. */
  readonly spheres: ReadonlyMap<string, Sphere>;
};

export async function countedPeople(database: Database): Promise<CountedPeople> {
  const [contacts, spheres] = await Promise.all([livingContacts(database), livingSpheres(database)]);
  const people = contacts.filter((contact) => isCounted(contact, spheres));
  const ids = new Set(people.map(({ id }) => id));
  return { people, counts: (id) => ids.has(id), spheres };
}
