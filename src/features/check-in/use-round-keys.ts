/** The round by keyboard: the arrow keys go on and back, Enter goes on from a heading, Escape pauses. */
import { useEffect, useEffectEvent } from 'react';
import type { Walk } from './use-check-in.ts';

type KeyMoves = Pick<Walk, 'on' | 'back' | 'pause' | 'finish' | 'place'>;

export function useRoundKeys(moves: KeyMoves): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isTakenElsewhere(event)) return;
    const act = actOf(event, moves);
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function actOf({ key, target }: KeyboardEvent, moves: KeyMoves): (() => void) | undefined {
  const { step } = moves.place;
  const leave = step === 'close' ? moves.finish : moves.pause;
  if (key === 'Escape') return leave;
  // the one thing may have its own use for the arrows
  if (key.startsWith('Arrow') && step !== 'thing') return arrowAct(key, moves);
  if (key !== 'Enter' || !isHeading(target) || step === 'people') return undefined;
  return step === 'close' ? moves.finish : moves.on;
}

function arrowAct(key: string, moves: KeyMoves): (() => void) | undefined {
  if (key === 'ArrowLeft') return moves.back;
  return key === 'ArrowRight' && moves.place.step !== 'close' ? moves.on : undefined;
}

/** Fields, sheets and groups of choices have their own use for these keys. */
function isTakenElsewhere(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return true;
  const { target } = event;
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
}

function isHeading(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('h1');
}
