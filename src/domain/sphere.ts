/** A sphere: a part of life in which one knows people (B2), such as family, work or an association. */
import type { Span } from './calendar-date.ts';
import type { Saved } from './record.ts';
import type { Tie } from './tie.ts';

/** Hues of the look; the tokens of `ui` carry the colours. */
export const SPHERE_COLORS = ['pine', 'sea', 'plum', 'ochre', 'teal', 'brick', 'moss', 'iris'] as const;
export type SphereColor = (typeof SPHERE_COLORS)[number];

export type Sphere = Saved & {
  readonly name: string;
  readonly color: SphereColor;
  /** Place in the person's own order, from 0. */
  readonly order: number;
  /** Kept out of ledger, asks, introductions and insights; family and friends by default. */
  readonly private: boolean;
  readonly rhythms: SphereRhythms;
};

/** A rhythm for each tie that the sphere sets for its people; an absent one is inherited. */
export type SphereRhythms = { readonly [Key in Tie]?: Span };

/** The spheres a new database starts with; `key` finds the name in the person's language. */
export const FIRST_SPHERES = [
  { key: 'family', color: 'ochre', private: true },
  { key: 'friends', color: 'sea', private: true },
  { key: 'work', color: 'plum', private: false },
  { key: 'profession', color: 'teal', private: false },
  { key: 'association', color: 'pine', private: false },
  { key: 'neighbourhood', color: 'moss', private: false },
] as const satisfies readonly { readonly key: string; readonly color: SphereColor; readonly private: boolean }[];

/** Somebody as they are told of among everyone: with those of their spheres alone that are there and not private. */
export function withOpenSpheres<Known extends { readonly sphereIds: readonly string[] }>(
  known: Known,
  spheres: ReadonlyMap<string, Pick<Sphere, 'private'>>,
): Known {
  return { ...known, sphereIds: known.sphereIds.filter((id) => spheres.get(id)?.private === false) };
}

/** Whether a contact with these spheres counts as private: it has some, and all of them are. */
export function arePrivate(spheres: readonly Pick<Sphere, 'private'>[]): boolean {
  return spheres.length > 0 && spheres.every((sphere) => sphere.private);
}
