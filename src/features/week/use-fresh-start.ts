/** Whether a fresh start is offered among the quiet notes: most are late, though one hasn't been away. */
import { awayOf } from '../../domain/away.ts';
import { nextFreshStartOn } from '../../domain/fresh-start.ts';
import { useDatabase, useLiveKept } from '../../hooks/use-live.ts';
import { useDemand } from '../../hooks/use-people.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useSaying } from '../../person/use-saying.ts';
import { dismiss, dismissedOffers } from '../../store/dismissals.ts';
import { startAfresh } from '../../store/rhythms.ts';
import { settingsOf } from '../../store/settings.ts';
import { wantsFreshStart } from '../../store/week-facts.ts';

export type FreshStart = { readonly accept: () => Promise<void>; readonly decline: () => Promise<void> };

/** 'unknown' until it is looked up. After a time away it is offered above the cards instead. */
export function useFreshStart(): FreshStart | 'none' | 'unknown' {
  const { back: words, week } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const say = useSaying();
  const demand = useDemand()?.demand;
  const isWanted = useLiveKept(
    async (open) => {
      if (demand === undefined) return undefined;
      if (awayOf(await settingsOf(open), today) !== undefined) return false;
      const dismissed = await dismissedOffers(open, today);
      return !dismissed.has('fresh-start') && wantsFreshStart(open, today, demand);
    },
    [today, demand],
  );
  if (isWanted === undefined) return 'unknown';
  if (!isWanted) return 'none';
  return {
    accept: async () => say(words.done, await startAfresh(database, today)),
    decline: async () => say(week.wavedAway, await dismiss(database, 'fresh-start', nextFreshStartOn(today))),
  };
}
