/** Dragging something aside with finger or mouse: where it is meanwhile, and which way it went when it was let go. */
import { useState, type PointerEvent } from 'react';

export type Swipe = 'left' | 'right' | 'vertical';

type Point = { readonly x: number; readonly y: number };

/** The way something dragged by so many CSS pixels would go if it were let go; undefined while it would fall back. */
export function swipeOf({ x, y }: Point): Swipe | undefined {
  if (Math.max(Math.abs(x), Math.abs(y)) < FAR_ENOUGH) return undefined;
  if (Math.abs(y) > Math.abs(x)) return 'vertical';
  return x > 0 ? 'right' : 'left';
}

export function useSwipe(onSwipe: (swipe: Swipe) => void) {
  const [from, setFrom] = useState<Point>();
  const [offset, setOffset] = useState<Point>(NOWHERE);

  function fallBack(): void {
    setFrom(undefined);
    setOffset(NOWHERE);
  }
  return {
    offset,
    isDragged: from !== undefined,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (!event.isPrimary || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom({ x: event.clientX, y: event.clientY });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (from !== undefined) setOffset(pointFrom(from, event));
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        if (from === undefined) return;
        const swipe = swipeOf(pointFrom(from, event));
        fallBack();
        if (swipe !== undefined) onSwipe(swipe);
      },
      onPointerCancel: fallBack,
    },
  };
}

const FAR_ENOUGH = 72;
const NOWHERE: Point = { x: 0, y: 0 };

function pointFrom(from: Point, event: PointerEvent<HTMLElement>): Point {
  return { x: event.clientX - from.x, y: event.clientY - from.y };
}
