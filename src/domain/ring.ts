/** The ring around a face: the hue of the first sphere, solid for a strong tie, dashed for a weak one. */
import type { Contact } from './contact.ts';
import type { Sphere, SphereColor } from './sphere.ts';

export type Ring = { readonly hue?: SphereColor; readonly line: 'solid' | 'dashed' | 'none' };

/** How a contact is drawn; without a hue when none of its spheres is known, without a line until it is sorted. */
export function ringOf(
  contact: Pick<Contact, 'tie' | 'sphereIds'>,
  spheres: ReadonlyMap<string, Pick<Sphere, 'color'>>,
): Ring {
  const hue = contact.sphereIds.flatMap((id) => spheres.get(id)?.color ?? [])[0];
  return { line: lineOf(contact.tie), ...(hue !== undefined && { hue }) };
}

/** The line of a tie; none until the contact is sorted. */
export function lineOf(tie: Contact['tie']): Ring['line'] {
  if (tie === undefined) return 'none';
  return tie === 'strong' ? 'solid' : 'dashed';
}
