/** The round by keyboard: the arrow keys go on and back, Enter goes on from a heading, Escape pauses. */
import { useKeys } from '../../ui/use-keys.ts';
import type { Walk } from './use-check-in.ts';

type KeyMoves = Pick<Walk, 'on' | 'back' | 'pause' | 'finish' | 'place'>;

export function useRoundKeys(moves: KeyMoves): void {
  useKeys((event) => {
    const act = isTakenElsewhere(event) ? undefined : actOf(event, moves);
    act?.();
    return act !== undefined;
  });
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

/** The browser has its own use for these keys with others held, and among faces to choose from they are pressed in passing. */
function isTakenElsewhere({ altKey, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || (target instanceof Element && target.matches('input'));
}

function isHeading(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('h1');
}
