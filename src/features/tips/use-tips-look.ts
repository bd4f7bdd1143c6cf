/** Which tips one looks at, and what one searches for; kept in the history entry, so that going back finds the same. */
import { useState } from 'react';
import { TIP_PLACES, type TipPlace } from '../../domain/tip.ts';

export type TipsLook = { readonly place: TipPlace; readonly text: string };

/** The look and what changes it. Neither reaches the address, which others may see. */
export function useTipsLook(): readonly [TipsLook, (look: TipsLook) => void] {
  const [look, setLook] = useState(rememberedLook);
  return [
    look,
    (next) => {
      setLook(next);
      window.history.replaceState({ ...stateNow(), tips: next }, '');
    },
  ];
}

function rememberedLook(): TipsLook {
  const kept: unknown = Reflect.get(stateNow(), 'tips');
  const [place, text] = typeof kept === 'object' && kept !== null ? fieldsOf(kept) : [];
  return { place: TIP_PLACES.find((each) => each === place) ?? 'waiting', text: typeof text === 'string' ? text : '' };
}

function fieldsOf(kept: object): readonly [place: unknown, text: unknown] {
  return [Reflect.get(kept, 'place'), Reflect.get(kept, 'text')];
}

function stateNow(): object {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? state : {};
}
