/** What is under way, but for what stands on a card already; a tip saved meanwhile becomes a gift on the cards it fits. */
import { useEffect } from 'react';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { useDatabase, useLive } from '../../../hooks/use-live.ts';
import type { KeptDraft } from '../../../store/drafts.ts';
import { renewGifts } from '../../../store/renew-gifts.ts';
import { latestTipId, underWayNow, type UnderWayNow } from '../../../store/under-way.ts';
import type { WeekPerson } from '../../../store/week.ts';
import type { DuePromise } from '../use-week-screen.ts';

export type UnderWayProps = {
  readonly today: CalendarDate;
  /** Those with a card on the screen. */
  readonly waiting: readonly WeekPerson[];
  /** Drafts for others. */
  readonly drafts: readonly KeptDraft[];
  readonly promises: readonly DuePromise[];
};

export type AllUnderWay = UnderWayNow & Pick<UnderWayProps, 'drafts' | 'promises'>;

/** Undefined while it is being read. */
export function useUnderWay({ today, waiting, drafts, promises }: UnderWayProps): AllUnderWay | undefined {
  useGiftsKept(today);
  const onCards = waiting.flatMap(idsOnCard).join(' ');
  const now = useLive((database) => underWayNow(database, new Set(onCards.split(' ')), today), [onCards, today]);
  return now && { ...now, drafts, promises };
}

function idsOnCard({ contact, gift }: WeekPerson): readonly string[] {
  return gift?.kind === 'tip' ? [contact.id, gift.tip.id] : [contact.id];
}

/** What could be brought is looked for again whenever something was saved to pass on. */
function useGiftsKept(today: CalendarDate): void {
  const database = useDatabase();
  const latest = useLive(latestTipId);
  useEffect(() => {
    if (latest !== undefined) void renewGifts(database, today);
  }, [database, today, latest]);
}
