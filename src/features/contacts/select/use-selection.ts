/** Who is selected in the list. Escape and the phone's back button leave selecting before they leave the screen. */
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { holdBack } from '../../../ui/screen-history.ts';

export type Selection = {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  /** Selects all of these beside those who are selected, or none of them. */
  readonly setAll: (ids: readonly string[], on: boolean) => void;
  readonly leave: () => void;
};

/** The selection, undefined while one isn't selecting; and what begins it, with someone or with nobody yet. */
export function useSelection(): readonly [Selection | undefined, (id?: string) => void] {
  const [ids, setIds] = useState<ReadonlySet<string>>();
  const isSelecting = ids !== undefined;
  const leave = useEffectEvent(() => setIds(undefined));

  // before a sheet takes an entry of its own
  useLayoutEffect(() => (isSelecting ? holdBack(() => leave()) : undefined), [isSelecting]);

  useEffect(() => {
    if (!isSelecting) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isInSheet()) leave();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isSelecting]);

  const selection = ids && {
    ids,
    toggle: (id: string) => setIds(chosenOf(ids, [id], !ids.has(id))),
    setAll: (those: readonly string[], on: boolean) => setIds(chosenOf(ids, those, on)),
    leave: () => setIds(undefined),
  };
  return [selection, (id) => setIds(new Set(id === undefined ? [] : [id]))];
}

function chosenOf(ids: ReadonlySet<string>, those: readonly string[], on: boolean): ReadonlySet<string> {
  return new Set(on ? [...ids, ...those] : lessThose(ids, those));
}

function lessThose(ids: ReadonlySet<string>, those: readonly string[]): readonly string[] {
  const gone = new Set(those);
  return [...ids].filter((id) => !gone.has(id));
}

/** A sheet has its own Escape. */
function isInSheet(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
