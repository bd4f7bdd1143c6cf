/** The rose as lines of an SVG, in pixels; two decimals are finer than any screen. */
import { pointAt, type RoseDot } from '../../domain/rose.ts';
import type { RoseSector } from '../../domain/rose-sector.ts';

/** Where the rose lies in its square: the middle, and the radius of the outer arcs. */
export type Frame = { readonly middle: number; readonly radius: number };

/** Room for half the line of the outer arcs. */
const MARGIN = 4;

export function frameOf(width: number): Frame {
  return { middle: width / 2, radius: Math.max(1, width / 2 - MARGIN) };
}

export function inPixels({ x, y }: { readonly x: number; readonly y: number }, { middle, radius }: Frame) {
  return { x: round(middle + x * radius), y: round(middle + y * radius) };
}

/** Many dots in one line: a thousand circles of their own would take longer to draw than one may wait. */
export function dotsLine(dots: readonly RoseDot[], frame: Frame, sizeOf: (dot: RoseDot) => number): string {
  return dots
    .map((dot) => {
      const { x, y } = inPixels(dot, frame);
      const size = round(sizeOf(dot));
      return `M${round(x - size)} ${y}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0z`;
    })
    .join('');
}

/** The outer arc of a sector; a whole turn is two halves. */
export function arcLine({ from, to }: Pick<RoseSector, 'from' | 'to'>, frame: Frame): string {
  const [start, half, end] = [from, (from + to) / 2, to].map((angle) => inPixels(pointAt(angle, 1), frame));
  const radius = round(frame.radius);
  const arcTo = (point: typeof start): string => `A${radius} ${radius} 0 0 1 ${point?.x} ${point?.y}`;
  return `M${start?.x} ${start?.y}${arcTo(half)}${arcTo(end)}`;
}

type Point = { readonly x: number; readonly y: number };

/** From one dot to another, bent towards the middle. */
export function tieLine(one: Point, other: Point, frame: Frame): string {
  const bend = { x: ((one.x + other.x) / 2) * BENT, y: ((one.y + other.y) / 2) * BENT };
  const [from, over, to] = [one, bend, other].map((point) => inPixels(point, frame));
  return `M${from?.x} ${from?.y}Q${over?.x} ${over?.y} ${to?.x} ${to?.y}`;
}

const BENT = 0.35;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
