/** Brings a sector forward when it is chosen, and the whole back when it isn't any more. */
import { useEffect, useEffectEvent } from 'react';
import { viewOfSector, type RosePoint, type RoseView } from '../../domain/rose-touch.ts';
import type { Rose } from '../../domain/rose.ts';

/** No larger than this, so that what lies beside it is still seen. */
const NEAREST = 2.6;
const WHOLE: RoseView = { x: 0, y: 0, scale: 1 };

type Stage = {
  /** How wide the drawing is: another width needs another place. */
  readonly width: number;
  /** Puts a point of the rose in the middle, so many times as large. */
  readonly show: (middle: RosePoint, k: number) => void;
};

export function useForward({ sectors }: Rose, forward: number | undefined, { width, show }: Stage): void {
  const bring = useEffectEvent((at: number | undefined, across: number) => {
    // before it was measured there is nothing to show
    if (across === 0) return;
    const sector = at === undefined ? undefined : sectors[at];
    const { x, y, scale } = sector === undefined ? WHOLE : viewOfSector(sector, NEAREST);
    show({ x, y }, scale);
  });
  useEffect(() => bring(forward, width), [forward, width]);
}
