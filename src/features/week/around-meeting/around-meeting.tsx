/** What Week opens with around a meeting: how one left one, on the way home from it; before one, what one hopes for. */
import { useLive } from '../../../hooks/use-live.ts';
import { useNow } from '../../../hooks/use-now.ts';
import { hopeNow, wayHomeNow } from '../../../store/way-home.ts';
import { HopeCard } from './hope-card.tsx';
import { WayHomeCard } from './way-home-card.tsx';

export function AroundMeeting() {
  const now = useNow();
  const around = useLive(
    async (database) => {
      const home = await wayHomeNow(database, now);
      return { home, ahead: home === undefined ? await hopeNow(database, now) : undefined };
    },
    [now.day, now.time],
  );
  if (around?.home !== undefined) return <WayHomeCard now={around.home} />;
  if (around?.ahead === undefined) return null;
  const { network, day } = around.ahead;
  return <HopeCard key={`${network.id} ${day}`} ahead={around.ahead} />;
}
