/**
 * How the app opens at the week: on it, or, for someone new, on the welcome, which is fetched first. So nothing of the
 * week flashes up on the way there, and nothing stands in for the welcome while it comes.
 */
import { useEffect, useState } from 'react';
import type { Language } from '../domain/settings.ts';
import type { WeekAhead } from '../hooks/use-plan.ts';
import { loadFirstMessages } from '../i18n/messages.ts';
import { paths } from '../paths.ts';
import { hasLivedHere } from '../platform/lived-here.ts';
import { isLookingAround } from '../platform/looking-around.ts';
import { addressNow } from './address-now.ts';
import { fetchScreen } from './shown-screen.tsx';

/** Begins to fetch what the app will most likely open with, while the database is still being opened. */
export function fetchAhead(language: Language): void {
  const address = addressNow();
  const isFirstVisit = address === paths.week && !hasLivedHere() && !isLookingAround();
  void loadFirstMessages(language).catch(() => undefined);
  void fetchScreen(isFirstVisit ? paths.welcome : address);
}

/** Whether the app may be shown; `ahead` is the week it would open with, as soon as that is known. */
export function useWayIn(ahead: WeekAhead | undefined): boolean {
  const [isIn, setIn] = useState(false);
  const isNew = ahead?.kind === 'beginning' || (ahead?.kind === 'nobody' && !isLookingAround());
  useEffect(() => {
    if (isIn || !isNew) return;
    const comeIn = (): void => {
      if (addressNow() === paths.week) history.replaceState(null, '', `#${paths.welcome}`);
      setIn(true);
    };
    // what can't be fetched is told of where it is shown
    fetchScreen(paths.welcome).then(comeIn, comeIn);
  }, [isIn, isNew]);
  if (!isIn && ahead !== undefined && !isNew) setIn(true);
  return isIn;
}
