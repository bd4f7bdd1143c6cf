/** Which touches are a swipe, and which are the page's or the phone's. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followSwipes, sideOf, type Side } from '../../../src/ui/acts/follow-swipes.ts';

const FAR = 90;

let element: HTMLElement;
let moves: number[];
let swiped: Side[];
let end: () => void;

beforeEach(() => {
  vi.stubGlobal('innerWidth', 390);
  element = document.createElement('div');
  document.body.append(element);
  [moves, swiped] = [[], []];
  end = followSwipes(element, {
    far: FAR,
    onMove: (across) => moves.push(across),
    onSwiped: (side) => swiped.push(side),
  });
});

afterEach(() => {
  end();
  element.remove();
  vi.unstubAllGlobals();
});

type Touch = { readonly x: number; readonly y?: number; readonly pointerType?: string; readonly isPrimary?: boolean };

function touch(type: string, { x, y = 300, pointerType = 'touch', isPrimary = true }: Touch): void {
  element.dispatchEvent(
    new PointerEvent(`pointer${type}`, { clientX: x, clientY: y, pointerType, isPrimary, bubbles: true }),
  );
}

function drag(...points: readonly [Touch, ...Touch[]]): void {
  touch('down', points[0]);
  for (const point of points) touch('move', point);
  touch('up', points.at(-1) ?? points[0]);
}

const TOUCHES: readonly (readonly [name: string, points: readonly [Touch, ...Touch[]], swiped: readonly Side[]])[] = [
  ['far to the right', [{ x: 100 }, { x: 150 }, { x: 200 }], ['right']],
  ['far to the left', [{ x: 300 }, { x: 250 }, { x: 200 }], ['left']],
  ['not far enough', [{ x: 100 }, { x: 150 }, { x: 180 }], []],
  ['far, but let go near where it began', [{ x: 100 }, { x: 250 }, { x: 110 }], []],
  ['up and down', [{ x: 100 }, { x: 104, y: 400 }, { x: 250, y: 450 }], []],
  ['aslant', [{ x: 100 }, { x: 150, y: 310 }, { x: 200, y: 360 }], []],
  ['from the edge, where the phone goes back', [{ x: 10 }, { x: 100 }, { x: 200 }], []],
  ['from the other edge', [{ x: 385 }, { x: 300 }, { x: 200 }], []],
  [
    'with a mouse',
    [
      { x: 100, pointerType: 'mouse' },
      { x: 200, pointerType: 'mouse' },
    ],
    [],
  ],
];

test.each(TOUCHES)('%s', (_, points, expected) => {
  drag(...points);
  expect(swiped).toEqual(expected);
});

test('it is told where the finger is, and that it fell back', () => {
  drag({ x: 100 }, { x: 105 }, { x: 140 }, { x: 160 });
  expect(moves).toEqual([40, 60, 0]);
});

test('a finger that goes up and down moves nothing', () => {
  drag({ x: 100 }, { x: 102, y: 350 }, { x: 140, y: 400 });
  expect(moves).toEqual([]);
});

test('a second finger, or a phone that takes over, ends it', () => {
  touch('down', { x: 100 });
  touch('move', { x: 220 });
  touch('down', { x: 300, isPrimary: false });
  touch('up', { x: 220 });
  touch('down', { x: 100 });
  touch('move', { x: 220 });
  touch('cancel', { x: 220 });
  touch('up', { x: 220 });
  expect(swiped).toEqual([]);
  expect(moves).toEqual([120, 0, 120, 0]);
});

test('in a field that is written in a finger marks text', () => {
  const field = document.createElement('input');
  element.append(field);
  field.focus();
  for (const [type, x] of [
    ['down', 100],
    ['move', 200],
    ['up', 220],
  ] as const) {
    field.dispatchEvent(
      new PointerEvent(`pointer${type}`, { clientX: x, pointerType: 'touch', isPrimary: true, bubbles: true }),
    );
  }
  expect(swiped).toEqual([]);
});

test('once ended nothing is followed', () => {
  end();
  drag({ x: 100 }, { x: 200 }, { x: 250 });
  expect([moves, swiped]).toEqual([[], []]);
});

test.each([
  [FAR - 1, undefined],
  [FAR, 'right'],
  [-FAR, 'left'],
] as const)('moved by %i it would go %s', (across, side) => {
  expect(sideOf(across, FAR)).toBe(side);
});
