/** A thumb presses twice, and a slow phone is still at the first: what comes meanwhile does nothing. */
import { useRef } from 'react';

/** Runs an act, unless one is under way. Rejects as the act does, and takes presses again after it. */
export function useOneAtATime(): (act: () => Promise<void>) => Promise<void> {
  const isUnderWay = useRef(false);
  return async (act) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    try {
      await act();
    } finally {
      isUnderWay.current = false;
    }
  };
}
