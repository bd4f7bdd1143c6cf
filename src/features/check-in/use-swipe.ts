/** Swiping: to the left goes on, to the right goes back. The buttons that do the same are always there. */
import { useEffect, useEffectEvent, type RefObject } from 'react';

type Swipes = { readonly onLeft?: () => void; readonly onRight?: () => void };

/** `place` must let the page scroll up and down alone (`touch-action: pan-y`). */
export function useSwipe(place: RefObject<HTMLElement | null>, { onLeft, onRight }: Swipes): void {
  const swipe = useEffectEvent((isLeft: boolean) => (isLeft ? onLeft?.() : onRight?.()));
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const gone = new AbortController();
    const { signal } = gone;
    let from: { readonly x: number; readonly y: number } | undefined;

    const begin = (event: PointerEvent): void => {
      from =
        event.pointerType === 'mouse' || isWritingIn(event.target) ? undefined : { x: event.clientX, y: event.clientY };
    };
    const follow = (event: PointerEvent): void => {
      if (from === undefined || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      element.style.translate = `${(event.clientX - from.x) * FOLLOWS}px`;
    };
    const end = (event: PointerEvent): void => {
      element.style.translate = '';
      if (from === undefined) return;
      const across = event.clientX - from.x;
      const isSwipe = Math.abs(across) > FAR_PX && Math.abs(across) > 2 * Math.abs(event.clientY - from.y);
      from = undefined;
      if (!isSwipe || event.type === 'pointercancel') return;
      swipe(across < 0);
    };
    element.addEventListener('pointerdown', begin, { signal });
    element.addEventListener('pointermove', follow, { signal });
    element.addEventListener('pointerup', end, { signal });
    element.addEventListener('pointercancel', end, { signal });
    return () => gone.abort();
  }, [place]);
}

const FAR_PX = 64;
/** How much of the finger's way the card follows. */
const FOLLOWS = 0.4;

/** In a field that has the focus, a finger marks text. */
function isWritingIn(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea') && target === document.activeElement;
}
