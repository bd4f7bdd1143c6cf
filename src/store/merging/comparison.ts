/** Two contacts side by side: all that a screen shows before they are made one. */
import { nameToShow, type Contact } from '../../domain/contact.ts';
import { traitsOf, weigh, type Weighing } from '../../domain/evidence.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Sphere } from '../../domain/sphere.ts';
import { contactById } from '../contacts.ts';
import type { Database } from '../database.ts';
import { interactionsOf } from '../interactions-of.ts';
import { livingSpheres } from '../living-spheres.ts';
import { settingsOf } from '../settings.ts';
import { areDistinct } from './pairs.ts';

export type Comparison = Weighing & {
  readonly one: Contact;
  readonly other: Contact;
  /** How much is noted between you: with the one, the other, and both together, what was with both counted once. */
  readonly talks: { readonly one: number; readonly other: number; readonly together: number };
  readonly spheres: ReadonlyMap<string, Sphere>;
  readonly settings: Settings;
  /** Names of those who introduced them, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The person has said that they are two. */
  readonly isDistinct: boolean;
};

/** The comparison of two living contacts; undefined when one of them is not here, or they are the same card. */
export async function comparisonOf(
  database: Database,
  ids: readonly [string, string],
): Promise<Comparison | undefined> {
  const [one, other] = await Promise.all([contactById(database, ids[0]), contactById(database, ids[1])]);
  if (one === undefined || other === undefined || one.id === other.id) return undefined;
  const [first, second, spheres, settings, isDistinct, introducers] = await Promise.all([
    interactionsOf(database, one.id),
    interactionsOf(database, other.id),
    livingSpheres(database),
    settingsOf(database),
    areDistinct(database, ids),
    database.contacts.bulkGet([one.introducedById ?? '', other.introducedById ?? '']),
  ]);
  const together = new Set([...first, ...second].map(({ id }) => id)).size;
  const known = introducers.filter((contact) => contact !== undefined);
  return {
    ...weigh(traitsOf(one), traitsOf(other)),
    one,
    other,
    talks: { one: first.length, other: second.length, together },
    spheres,
    settings,
    names: new Map(known.map((contact) => [contact.id, nameToShow(contact)])),
    isDistinct,
  };
}
