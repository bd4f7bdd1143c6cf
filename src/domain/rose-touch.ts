/** What lies under a finger in the rose, and how near one goes to a sector that comes forward. */
import type { PlacedName } from './rose-name.ts';
import { pointAt, RADII, type Rose } from './rose.ts';
import { TURN, type RoseSector } from './rose-sector.ts';

export type RosePoint = { readonly x: number; readonly y: number };

/** A person, a sector by its place among all, or neither. */
export type Touched =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'sector'; readonly sector: number }
  | { readonly kind: 'nothing' };

/** What is meant at `point`: a name, else the nearest dot within `reach`, else the sector there. */
export function touchedAt(
  { dots, sectors }: Rose,
  { point, reach, names }: { readonly point: RosePoint; readonly reach: number; readonly names: readonly PlacedName[] },
): Touched {
  const name = names.find(
    ({ x, y, width, height }) => Math.abs(point.x - x) * 2 <= width && Math.abs(point.y - y) * 2 <= height,
  );
  if (name !== undefined) return { kind: 'person', id: name.id };
  const [nearest] = dots
    .map(({ person, x, y, size }) => ({ id: person.id, away: Math.hypot(x - point.x, y - point.y) - size }))
    .filter(({ away }) => away <= reach)
    .toSorted((one, other) => one.away - other.away);
  if (nearest !== undefined) return { kind: 'person', id: nearest.id };
  const distance = Math.hypot(point.x, point.y);
  const angle = (Math.atan2(point.x, -point.y) + TURN) % TURN;
  const sector = sectors.findIndex(({ from, to }) => angle >= from && angle <= to);
  const isWithin = sector >= 0 && distance > RADII.you && distance <= RADII.arc + reach;
  return isWithin ? { kind: 'sector', sector } : { kind: 'nothing' };
}

/** The part of the rose to look at: its middle, and how many times larger it is drawn. */
export type RoseView = RosePoint & { readonly scale: number };

/** The view in which a sector fills the picture, at most `most` times as large. */
export function viewOfSector({ from, to }: Pick<RoseSector, 'from' | 'to'>, most: number): RoseView {
  const corners = Array.from({ length: CORNERS + 1 }, (_, step) => from + ((to - from) * step) / CORNERS).flatMap(
    (angle) => [pointAt(angle, RADII.arc), pointAt(angle, RADII.you)],
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(most, 2 / (Math.max(right - left, bottom - top) * AIR));
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: Math.max(1, scale) };
}

const CORNERS = 16;
const AIR = 1.15;
