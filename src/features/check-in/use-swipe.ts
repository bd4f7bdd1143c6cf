/** Swiping: to the left goes on, to the right goes back. The buttons that do the same are always there. */
import { useEffect, useEffectEvent, type RefObject } from 'react';
import { followSwipes, mayMove, type Side } from '../../ui/acts/follow-swipes.ts';

type Swipes = { readonly onLeft?: () => void; readonly onRight?: () => void };

/** `place` must let the page scroll up and down alone (`touch-action: pan-y`). */
export function useSwipe(place: RefObject<HTMLElement | null>, { onLeft, onRight }: Swipes): void {
  const swipe = useEffectEvent((side: Side) => (side === 'left' ? onLeft?.() : onRight?.()));
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const move = (across: number): void => {
      element.style.translate = across === 0 || !mayMove() ? '' : `${across * FOLLOWS}px`;
    };
    return followSwipes(element, {
      far: FAR_PX,
      onMove: move,
      onSwiped: (side) => {
        move(0);
        swipe(side);
      },
    });
  }, [place]);
}

const FAR_PX = 64;
/** How much of the finger's way the card follows. */
const FOLLOWS = 0.4;
