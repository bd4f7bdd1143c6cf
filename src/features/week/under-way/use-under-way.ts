/** What is under way, but for what stands on a card already; a tip saved meanwhile becomes a gift on the cards it fits. */
import { useEffect } from 'react';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { useDatabase, useLive } from '../../../hooks/use-live.ts';
import type { KeptDraft } from '../../../store/drafts.ts';
import { latestTipId, underWayNow, type UnderWayNow } from '../../../store/under-way.ts';
import type { WeekPerson } from '../../../store/week.ts';
import type { DuePromise, WeekLists } from '../use-week-screen.ts';

export type UnderWayProps = {
  readonly today: CalendarDate;
  /** Those of this week's plan, where there is one. */
  readonly lists: WeekLists | undefined;
  /** Drafts for others. */
  readonly drafts: readonly KeptDraft[];
  readonly promises: readonly DuePromise[];
};

export type AllUnderWay = UnderWayNow & Pick<UnderWayProps, 'drafts' | 'promises'>;

/** Undefined while it is being read. */
export function useUnderWay({ today, lists, drafts, promises }: UnderWayProps): AllUnderWay | undefined {
  useGiftsKept(lists?.planId, today);
  const onCards = (lists?.waiting ?? []).flatMap(idsOnCard).join(' ');
  const now = useLive((database) => underWayNow(database, new Set(onCards.split(' ')), today), [onCards, today]);
  return now && { ...now, drafts, promises };
}

function idsOnCard({ contact, gift }: WeekPerson): readonly string[] {
  return gift?.kind === 'tip' ? [contact.id, gift.tip.id] : [contact.id];
}

/** What could be brought is looked for again once a tip was saved after the plan was made; ids grow with time. */
function useGiftsKept(planId: string | undefined, today: CalendarDate): void {
  const database = useDatabase();
  const latest = useLive(latestTipId);
  const wanted = planId !== undefined && latest !== undefined && latest > planId ? latest : undefined;
  useEffect(() => {
    if (wanted === undefined) return;
    // what can't be fetched or written is done without: next week's plan finds it
    void import('../../../store/renew-gifts.ts')
      .then(({ renewGifts }) => renewGifts(database, today))
      .catch(() => undefined);
  }, [database, today, wanted]);
}
