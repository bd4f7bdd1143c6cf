/**
 * Whether the veil is down. It falls when one leaves the app: the plain cover at once, the question for the PIN only
 * after the grace; and at every start, before anything of the database is shown.
 */
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Settings } from '../domain/settings.ts';
import { isWithinGrace } from '../domain/veil.ts';
import { useLive } from '../hooks/use-live.ts';
import { coverPage, uncoverPage, watchLeaving } from '../platform/cover.ts';
import { settingsOf } from '../store/settings.ts';

export type Veil = {
  readonly privacy: Settings['privacy'];
  readonly isDown: boolean;
  /** Whether it has been up since the start: until then there is nothing beneath it to keep. */
  readonly hasBeenUp: boolean;
  readonly lift: () => void;
};

/** Undefined until the settings are read. */
export function useVeil(): Veil | undefined {
  const privacy = useLive(settingsOf)?.privacy;
  const isVeiled = privacy?.veil === true && privacy.pin !== undefined;
  const [isUp, setUp] = useState<boolean>();
  const [hasBeenUp, setHasBeenUp] = useState(false);
  // it stands at the start if it is on then; switching it on later asks for nothing before one has left
  if (privacy !== undefined && isUp === undefined) setUp(!isVeiled);
  if (isUp === true && !hasBeenUp) setHasBeenUp(true);
  const isDown = isVeiled && isUp === false;
  useCover(isVeiled, isDown, () => setUp(false));
  return privacy && { privacy, isDown, hasBeenUp, lift: () => setUp(true) };
}

function useCover(isVeiled: boolean, isDown: boolean, onLongAway: () => void): void {
  const leftAt = useRef<number>(undefined);
  const leave = useEffectEvent(() => {
    leftAt.current ??= Date.now();
    coverPage();
  });
  const comeBack = useEffectEvent(() => {
    const since = leftAt.current;
    leftAt.current = undefined;
    if (since === undefined || isDown) return;
    if (isWithinGrace(since, Date.now())) uncoverPage();
    else onLongAway();
  });
  useEffect(() => {
    if (!isVeiled) return undefined;
    const stop = watchLeaving(
      () => leave(),
      () => comeBack(),
    );
    return () => {
      stop();
      uncoverPage();
    };
  }, [isVeiled]);
  // after the veil has left the page, or the focus could not return beneath it
  useLayoutEffect(() => {
    if (isDown) coverPage();
    else if (leftAt.current === undefined) uncoverPage();
  }, [isDown]);
}
