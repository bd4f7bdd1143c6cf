/** The cards above the cards, in the order in which they are wanted. */
import { useLayoutEffect } from 'react';
import { HopeCard } from '../around-meeting/hope-card.tsx';
import { WayHomeCard } from '../around-meeting/way-home-card.tsx';
import { BackCard } from './back-card.tsx';
import type { Above } from './use-above.ts';

export function AboveList({ above, onShown }: { readonly above: Above; readonly onShown: () => void }) {
  useLayoutEffect(onShown, [onShown]);
  const { back, home, ahead } = above;
  return (
    <>
      {home && <WayHomeCard now={home} />}
      {ahead && <HopeCard key={`${ahead.network.id} ${ahead.day}`} ahead={ahead} />}
      {back && <BackCard back={back} />}
    </>
  );
}
