/** The people chosen for a log, in the order they were chosen, and the spheres that give their rings a hue. */
import type { Contact } from '../domain/contact.ts';
import type { Sphere } from '../domain/sphere.ts';
import { useLive } from '../hooks/use-live.ts';
import { contactById } from '../store/contacts.ts';
import { allSpheres } from '../store/spheres.ts';

export type Faces = { readonly chosen: readonly Contact[]; readonly spheres: ReadonlyMap<string, Sphere> };

export function useFaces(contactIds: readonly string[]): Faces {
  const spheres = useLive(allSpheres) ?? [];
  const chosen = useLive(
    (database) => Promise.all(contactIds.map((id) => contactById(database, id))),
    [contactIds.join(' ')],
  );
  return {
    chosen: (chosen ?? []).filter((contact) => contact !== undefined),
    spheres: new Map(spheres.map((sphere) => [sphere.id, sphere])),
  };
}
