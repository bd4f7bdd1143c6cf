/** What a sector is called. */
import type { MapNow } from '../../store/map.ts';

/** The name of the sphere; `others` for those without one. */
export function sphereName({ spheres }: MapNow, sphereId: string | undefined, others: string): string {
  return spheres.get(sphereId ?? '')?.name ?? others;
}
