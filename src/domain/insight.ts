/**
 * Insights (DESIGN 1, Compass): what one's own notes show of how one keeps in touch. Each is a chapter of its own
 * (`insight-….ts`) that counts, and says by a rule what stands out; of too little it says nothing but what it needs.
 * Figures are of many together, never of a person.
 */
import { isStillAskedAbout, type Contact } from './contact.ts';
import { arePrivate, type Sphere } from './sphere.ts';

/** Too little is known to say anything; `needs` is how much it takes, in what the insight counts. */
export type TooLittle = { readonly needs: number };

/**
 * Whether somebody is counted: neither in the trash nor remembered, and not from private spheres alone. Whoever rests or
 * asked for no suggestions is counted: something happened, and nothing is suggested by a figure.
 */
export function isCounted(
  contact: Pick<Contact, 'deletedAt' | 'standing' | 'sphereIds'>,
  spheres: ReadonlyMap<string, Pick<Sphere, 'private'>>,
): boolean {
  return isStillAskedAbout(contact) && !arePrivate(contact.sphereIds.flatMap((id) => spheres.get(id) ?? []));
}

/** Whether there is enough to say something. */
export function isTold<Insight extends object>(insight: Insight | TooLittle): insight is Insight {
  return !('needs' in insight);
}
