/** What one has tapped on the map: a person, or the sector that stands forward. */
import type { Rose } from '../../domain/rose.ts';
import type { Touched } from '../../domain/rose-touch.ts';

/** A person by id, a sector by the sphere of its people; neither: the whole map. */
export type Choice =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'sphere'; readonly sphereId: string | undefined }
  | undefined;

/** What a tap makes of it: beside everybody, what was chosen is let go of. */
export function afterTap(touched: Touched, before: Choice, rose: Rose): Choice {
  if (touched.kind === 'person') return touched;
  if (touched.kind === 'nothing' || before !== undefined) return undefined;
  return { kind: 'sphere', sphereId: rose.sectors[touched.sector]?.sphereId };
}

/** Which sector stands forward; undefined: none does. */
export function sectorAt(choice: Choice, { sectors }: Rose): number | undefined {
  if (choice?.kind !== 'sphere') return undefined;
  const at = sectors.findIndex(({ sphereId }) => sphereId === choice.sphereId);
  return at < 0 ? undefined : at;
}
