/** Whom one may ring for the words that were typed; what was found last stands until the next is. */
import { useState } from 'react';
import type { Helpers } from '../../domain/helper.ts';
import { useQuickHelp } from '../../hooks/use-quick-help.ts';

export type Ringing = {
  /** Undefined until the first is known. */
  readonly helpers: Helpers | undefined;
  readonly isTyped: boolean;
  /** Whether there is nobody whom one may ring. */
  readonly isEmpty: boolean;
};

export function useRinging(text: string): Ringing {
  const now = useQuickHelp(text);
  const [last, setLast] = useState(now);
  if (now !== undefined && now !== last) setLast(now);
  const helpers = now ?? last;
  const isTyped = text.trim() !== '';
  return {
    helpers,
    isTyped,
    isEmpty: !isTyped && helpers !== undefined && helpers.free.length + helpers.heldBack.length === 0,
  };
}
