/** What is under way, but for what stands on a card already; a tip saved meanwhile becomes a gift on the cards it fits. */
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { useGiftsKept } from '../../../hooks/use-gifts-kept.ts';
import { useLiveKept } from '../../../hooks/use-live.ts';
import type { KeptDraft } from '../../../store/drafts.ts';
import { underWayNow, type UnderWayNow } from '../../../store/under-way.ts';
import type { WeekPerson } from '../../../store/week.ts';
import type { DuePromise } from '../../../store/week.ts';
import type { WeekLists } from '../use-week-screen.ts';

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
  const now = useLiveKept((database) => underWayNow(database, new Set(onCards.split(' ')), today), [onCards, today]);
  return now && { ...now, drafts, promises };
}

function idsOnCard({ contact, gift }: WeekPerson): readonly string[] {
  return gift?.kind === 'tip' ? [contact.id, gift.tip.id] : [contact.id];
}
