/**
 * What Week opens with before its cards: coming back after a time away, and a meeting that is near. The cards wait until
 * it is known what stands here, so that none of them moves under one's finger.
 */
import { useLayoutEffect } from 'react';
import { whenOpened } from '../../../person/when-opened.tsx';
import { useAbove } from './use-above.ts';

const AboveList = whenOpened(async () => (await import('./above-list.tsx')).AboveList);

/** `onKnown` is called once what belongs here is shown, or nothing does. */
export function AboveCards({ onKnown }: { readonly onKnown: () => void }) {
  const above = useAbove();
  const isEmpty = above !== undefined && Object.values(above).every((each) => each === undefined);
  useLayoutEffect(() => {
    if (isEmpty) onKnown();
  }, [isEmpty, onKnown]);
  return above === undefined || isEmpty ? null : <AboveList above={above} onShown={onKnown} />;
}
