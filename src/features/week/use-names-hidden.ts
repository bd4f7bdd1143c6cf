/** Whether Week says no names just now: as the person has set it, unless they have pressed the eye on this visit. */
import { useEffect, useState } from 'react';
import { useHideNames } from '../../hooks/use-hide-names.ts';
import { watchLeaving } from '../../platform/cover.ts';

export function useNamesHidden() {
  const isWanted = useHideNames();
  const [isRevealed, setRevealed] = useState(false);
  useEffect(() => {
    if (!isRevealed) return undefined;
    // leaving the app ends the visit
    const conceal = (): void => setRevealed(false);
    return watchLeaving(conceal, conceal);
  }, [isRevealed]);
  return { isWanted, areHidden: isWanted && !isRevealed, toggle: () => setRevealed(!isRevealed) };
}
