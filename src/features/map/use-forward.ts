/** Brings a sector forward when it is chosen, and the whole back when it isn't any more. */
import { useEffect, useEffectEvent } from 'react';
import { viewOfSector, type RosePoint } from '../../domain/rose-touch.ts';
import type { Rose } from '../../domain/rose.ts';

/** No larger than this, so that what lies beside it is still seen. */
const NEAREST = 2.6;

/** `show` puts a point of the rose in the middle, so many times as large. */
export function useForward(
  { sectors }: Rose,
  forward: number | undefined,
  show: (middle: RosePoint, k: number) => void,
): void {
  const bring = useEffectEvent((at: number | undefined) => {
    const sector = at === undefined ? undefined : sectors[at];
    if (sector === undefined) return show({ x: 0, y: 0 }, 1);
    const { x, y, scale } = viewOfSector(sector, NEAREST);
    return show({ x, y }, scale);
  });
  useEffect(() => bring(forward), [forward]);
}
