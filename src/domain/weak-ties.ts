/** Which loose ties might serve a purpose (A1): those whom its wish fits, and of whom one may be reminded. */
import { mayBeSuggested, type Contact } from './contact.ts';
import { arePrivate, type Sphere } from './sphere.ts';

/**
 * Whether somebody is a weak tie that may be suggested for a purpose it doesn't serve yet: what is new comes through those
 * who move where one does not (Granovetter 1973, “The Strength of Weak Ties”; strong and weak in seed 000). Nobody from
 * family and friends alone, nobody at professional distance, nobody who rests or asked for no suggestions (DESIGN 7).
 */
export function mightServe(
  contact: Contact,
  purposeId: string,
  spheres: ReadonlyMap<string, Pick<Sphere, 'private'>>,
): boolean {
  if (contact.tie !== 'weak' || contact.purposeIds.includes(purposeId)) return false;
  if (contact.distance === true || contact.restingSince !== undefined || !mayBeSuggested(contact)) return false;
  return !arePrivate(contact.sphereIds.flatMap((id) => spheres.get(id) ?? []));
}

/** No more than one can think about at once. */
export const MOST_WEAK_TIES = 5;
