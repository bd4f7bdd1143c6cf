/** A long press on a line begins selecting with that person; the phone's own menu for links stays away then. */
import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Within `place`, lines are links with a `data-person`. */
export function useHold(place: RefObject<HTMLElement | null>, onHold: (id: string) => void): void {
  const hold = useEffectEvent(onHold);
  useEffect(() => {
    const within = place.current;
    if (within === null) return undefined;
    const left = new AbortController();
    const { signal } = left;
    let pressed: Pressed | undefined;
    let isHeld = false;

    const letGo = (): void => {
      clearTimeout(pressed?.timer);
      pressed = undefined;
    };
    const take = (id: string): void => {
      letGo();
      isHeld = true;
      hold(id);
    };
    const onDown = (event: PointerEvent): void => {
      letGo();
      isHeld = false;
      const id = personAt(event);
      if (id !== undefined && event.button === 0) {
        pressed = { id, x: event.clientX, y: event.clientY, timer: setTimeout(() => take(id), HOLD_MS) };
      }
    };
    const onMove = (event: PointerEvent): void => {
      if (pressed !== undefined && isFar(event, pressed)) letGo();
    };
    // a phone asks for its menu at a time of its own
    const onMenu = (event: MouseEvent): void => {
      if (pressed === undefined && !isHeld) return;
      event.preventDefault();
      if (pressed !== undefined) take(pressed.id);
    };
    const onClick = (event: MouseEvent): void => {
      if (!isHeld) return;
      isHeld = false;
      event.preventDefault();
      event.stopPropagation();
    };
    const onUp = (): void => {
      letGo();
      // the click that belongs to the press comes first
      setTimeout(() => {
        isHeld = false;
      });
    };
    within.addEventListener('pointerdown', onDown, { signal });
    within.addEventListener('contextmenu', onMenu, { signal });
    within.addEventListener('click', onClick, { signal, capture: true });
    window.addEventListener('pointermove', onMove, { signal, passive: true });
    window.addEventListener('pointerup', onUp, { signal });
    window.addEventListener('pointercancel', letGo, { signal });
    return () => {
      letGo();
      left.abort();
    };
  }, [place]);
}

const HOLD_MS = 500;

/** How far a resting thumb may stray, in pixels. */
const STRAY = 10;

type Pressed = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly timer: ReturnType<typeof setTimeout>;
};

function personAt({ target }: PointerEvent): string | undefined {
  const line = target instanceof Element ? target.closest<HTMLElement>('a[data-person]') : null;
  return line?.dataset['person'];
}

function isFar({ clientX, clientY }: PointerEvent, { x, y }: Pressed): boolean {
  return Math.hypot(clientX - x, clientY - y) > STRAY;
}
