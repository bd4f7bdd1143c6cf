/** Where a finger is on the rose, whatever part of it is seen. */
import type { MouseEvent } from 'react';
import type { RosePoint } from '../../domain/rose-touch.ts';
import type { Frame } from './in-pixels.ts';
import type { Zoom } from './use-zoom.ts';

/** How far beside a dot a finger still means it, in pixels. */
const REACH = 16;

/** The point, and how far around it is meant, as parts of the radius of the rose. */
export function fingerOf(
  { currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>,
  { x, y, k }: Zoom,
  { middle, radius }: Frame,
): { readonly point: RosePoint; readonly reach: number } {
  const { left, top } = currentTarget.getBoundingClientRect();
  const onRose = (pixels: number): number => (pixels / k - middle) / radius;
  return {
    point: { x: onRose(clientX - left - x), y: onRose(clientY - top - y) },
    reach: REACH / k / radius,
  };
}
