/**
 * A finger that moves something aside, to the left or to the right, and lets it go there or earlier. Up and down belong
 * to the page, the edges of the screen to the phone, which goes back from there. A swipe is never the only way: each has
 * a button that does the same.
 */

export type Side = 'left' | 'right';

export type Swipes = {
  /** So many CSS pixels to go before it counts. */
  readonly far: number;
  /** Where the finger is while it is down, in CSS pixels from where it came down; 0 once it falls back. */
  readonly onMove: (across: number) => void;
  /** Let go far enough aside; `onMove` isn't called for it any more. */
  readonly onSwiped: (side: Side) => void;
};

/** Which way something that was moved so far would go; undefined while it would fall back. */
export function sideOf(across: number, far: number): Side | undefined {
  if (Math.abs(across) < far) return undefined;
  return across > 0 ? 'right' : 'left';
}

/**
 * Follows swipes over `element`, which must leave the page up and down alone (`touch-action: pan-y`). Answers what ends
 * it.
 */
export function followSwipes(element: HTMLElement, { far, onMove, onSwiped }: Swipes): () => void {
  const gone = new AbortController();
  const { signal } = gone;
  let from: Point | undefined;
  let isAside = false;

  function fallBack(): void {
    from = undefined;
    if (isAside) onMove(0);
    isAside = false;
  }
  function begin(event: PointerEvent): void {
    // a second finger means something else
    if (!event.isPrimary) return fallBack();
    if (mayBegin(event)) from = { x: event.clientX, y: event.clientY };
  }
  function follow(event: PointerEvent): void {
    if (from === undefined || !event.isPrimary) return;
    const [across, along] = [event.clientX - from.x, Math.abs(event.clientY - from.y)];
    if (!isAside && along > Math.max(SLOP_PX, Math.abs(across))) return fallBack();
    if (!isAside && Math.abs(across) <= SLOP_PX) return;
    isAside = true;
    onMove(across);
  }
  function end(event: PointerEvent): void {
    if (from === undefined || !event.isPrimary) return;
    const [across, along] = [event.clientX - from.x, Math.abs(event.clientY - from.y)];
    const side = along * 2 < Math.abs(across) ? sideOf(across, far) : undefined;
    if (side === undefined || !isAside) return fallBack();
    from = undefined;
    isAside = false;
    onSwiped(side);
  }
  element.addEventListener('pointerdown', begin, { signal });
  element.addEventListener('pointermove', follow, { signal });
  element.addEventListener('pointerup', end, { signal });
  element.addEventListener('pointercancel', fallBack, { signal });
  return () => gone.abort();
}

/** Whether things may move under the finger. */
export function mayMove(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

type Point = { readonly x: number; readonly y: number };

/** Within it nobody knows yet which way a finger goes. */
const SLOP_PX = 10;
/** From there on phones go back, or forth. */
const EDGE_PX = 24;

function mayBegin({ pointerType, clientX, target }: PointerEvent): boolean {
  const isAtEdge = clientX < EDGE_PX || clientX > innerWidth - EDGE_PX;
  return pointerType !== 'mouse' && !isAtEdge && !isWritingIn(target);
}

/** In a field that has the focus, a finger marks text. */
function isWritingIn(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea') && target === document.activeElement;
}
