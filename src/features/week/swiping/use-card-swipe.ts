/** Moving a card aside with a finger: it follows, falls back when it is let go too early, and leaves when it isn't. */
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { followSwipes, mayMove, sideOf, type Side } from '../../../ui/acts/follow-swipes.ts';

/** Which card: the one of that index in the list within `place`. */
export type CardPlace = { readonly place: RefObject<HTMLElement | null>; readonly index: number };

export type CardSwiped = {
  readonly side: Side;
  /** Whether it would be done if it were let go. */
  readonly isFar: boolean;
  /** Whether the card stays where it is, for those who want nothing to move. */
  readonly isStill: boolean;
  /** Where the card stands within `place`, in CSS pixels. */
  readonly top: number;
  readonly height: number;
};

/** How far one has swiped the card; undefined while one doesn't. */
export function useCardSwipe({ place, index }: CardPlace, acts: Acts): CardSwiped | undefined {
  const [swiped, setSwiped] = useState<CardSwiped>();
  const followed = useRef<{ readonly card: Element | undefined; readonly end: () => void }>(undefined);
  const act = useEffectEvent((side: Side) => acts[side]());

  const follow = useEffectEvent((card: HTMLElement): (() => void) => {
    let isLeaving = false;
    const move = (across: number): void => {
      const isStill = !mayMove();
      // it follows the finger at once, and falls back slowly
      card.style.transition = across === 0 ? FALLING : 'none';
      card.style.translate = isStill ? '' : `${across}px`;
      if (across === 0) return setSwiped(undefined);
      const side = across > 0 ? 'right' : 'left';
      const isFar = sideOf(across, FAR_PX) !== undefined;
      setSwiped({ side, isFar, isStill, top: card.offsetTop, height: card.offsetHeight });
    };
    const leave = async (side: Side): Promise<void> => {
      if (isLeaving) return;
      isLeaving = true;
      card.style.transition = FALLING;
      if (mayMove()) card.style.translate = side === 'right' ? '110%' : '-110%';
      try {
        // then there is no card any more
        await act(side);
      } catch (error) {
        isLeaving = false;
        move(0);
        throw error;
      }
    };
    return followSwipes(card, { far: FAR_PX, onMove: move, onSwiped: (side) => void leave(side) });
  });

  useEffect(() => {
    const card = place.current?.querySelector('ul')?.children[index];
    // one whose place alone is another may be under a finger just now
    if (card === followed.current?.card) return;
    followed.current?.end();
    followed.current = { card, end: card instanceof HTMLElement ? follow(card) : () => undefined };
  }, [place, index]);
  useEffect(
    () => () => {
      followed.current?.end();
      followed.current = undefined;
    },
    [],
  );
  return swiped;
}

type Acts = { readonly [Each in Side]: () => Promise<void> };

const FAR_PX = 96;
const FALLING = 'translate var(--motion)';
