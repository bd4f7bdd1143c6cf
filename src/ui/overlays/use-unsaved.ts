/** Unsaved words survive an accidental back, a tab and a reload: the form asks before it lets go of them. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { hasEarlierScreen, holdBack, leaveScreen } from '../screen-history.ts';

export type Unsaved = {
  /** Whether the person tried to leave and is being asked. */
  readonly isAsking: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
  /** Call it before leaving after a save: from then on nothing is asked. */
  readonly letGo: () => void;
};

/** `backTo` is where the screen's own way back leads. */
export function useUnsaved(isUnsaved: boolean, backTo: string): Unsaved {
  const [asked, setAsked] = useState<Asked>();
  const isLetGo = useRef(false);
  const holds = isUnsaved && asked === undefined;

  // before the sheet that asks takes an entry of its own
  useLayoutEffect(() => {
    if (!holds) return undefined;
    return holdBack(() => isLetGo.current || setAsked('back'));
  }, [holds]);

  useEffect(() => {
    if (!isUnsaved) return undefined;
    const left = new AbortController();
    const { signal } = left;
    const askFirst = (event: MouseEvent): void => {
      const to = screenPressed(event);
      if (to === undefined || isLetGo.current) return;
      event.preventDefault();
      event.stopPropagation();
      setAsked(to === backTo && hasEarlierScreen() ? 'back' : { to });
    };
    window.addEventListener('beforeunload', (event) => isLetGo.current || event.preventDefault(), { signal });
    document.addEventListener('click', askFirst, { capture: true, signal });
    return () => left.abort();
  }, [isUnsaved, backTo]);

  function leave(): void {
    isLetGo.current = true;
    if (asked === 'back') leaveScreen(backTo);
    else if (asked !== undefined) window.location.hash = asked.to;
  }

  return {
    isAsking: asked !== undefined,
    stay: () => isLetGo.current || setAsked(undefined),
    leave,
    letGo: () => {
      isLetGo.current = true;
    },
  };
}

/** The way back, or a link to another screen, that waits for the answer. */
type Asked = 'back' | { readonly to: string };

/** The screen to which a press leads; undefined for anything but a link of the app outside a sheet. */
function screenPressed(event: MouseEvent): string | undefined {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
  return link === null || link.closest('dialog') !== null ? undefined : link.getAttribute('href')?.slice(1);
}
