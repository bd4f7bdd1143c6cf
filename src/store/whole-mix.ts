/** How alike all one's people are (B11): those who are sorted; private spheres, also beside others, and distance stay out. */
import { mayBeAsked } from '../domain/ask.ts';
import { mixOf, type Mix } from '../domain/mix.ts';
import { withOpenSpheres } from '../domain/sphere.ts';
import type { Database } from './database.ts';
import { livingContacts } from './living-contacts.ts';
import { livingSpheres } from './living-spheres.ts';

export type WholeMix = { readonly mix: Mix; readonly sphereNames: ReadonlyMap<string, string> };

/** Reads everyone: for a worker. */
export async function wholeMix(database: Database): Promise<WholeMix> {
  const [contacts, spheres] = await Promise.all([livingContacts(database), livingSpheres(database)]);
  const people = contacts.filter((contact) => contact.tie !== undefined && mayBeAsked(contact, spheres));
  return {
    mix: mixOf(
      people.map((contact) => withOpenSpheres(contact, spheres)),
      [],
    ),
    sphereNames: new Map(Array.from(spheres, ([id, { name }]) => [id, name])),
  };
}
