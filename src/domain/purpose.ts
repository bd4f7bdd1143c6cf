/** A purpose: why one networks (A1). Several at once, in an order of one's own, and looked back on now and then. */
import { addSpan, type CalendarDate } from './calendar-date.ts';
import { compareTexts } from './order.ts';
import type { Saved } from './record.ts';

export const PURPOSE_KINDS = [
  'inspiration',
  'quick-help',
  'new-job',
  'new-partner',
  'feedback',
  'knowledge',
  'influence',
  'external-relations',
  'support',
  'quality',
  'people-leadership',
  'career',
  'friendship',
  'challenge',
] as const;
export type PurposeKind = (typeof PURPOSE_KINDS)[number];

/** What a looking back ended in: going on as it is, going on with other words, or letting it go. */
export type LookBackEnd = 'keep' | 'change' | 'retire';

/** A looking back, kept for good. */
export type LookBack = { readonly on: CalendarDate; readonly ended: LookBackEnd; readonly note?: string };

export type Purpose = Saved & {
  readonly kind: PurposeKind;
  /** The wish in the person's own words. */
  readonly wish: string;
  /** What they are willing to invest, in their own words. */
  readonly invest?: string;
  /** Its place among the others; 0 is the first. */
  readonly rank: number;
  readonly lookBackOn?: CalendarDate;
  readonly retiredOn?: CalendarDate;
  /** The lookings back so far, the earliest first; absent while there was none. */
  readonly lookedBack?: readonly LookBack[];
};

/** Whether it is followed now: neither retired nor in the trash. */
export function isLivingPurpose({ deletedAt, retiredOn }: Pick<Purpose, 'deletedAt' | 'retiredOn'>): boolean {
  return deletedAt === undefined && retiredOn === undefined;
}

/** In the person's own order; those that two devices gave the same place, the older first. */
export function byRank(one: Pick<Purpose, 'rank' | 'id'>, other: Pick<Purpose, 'rank' | 'id'>): number {
  return one.rank - other.rank || compareTexts(one.id, other.id);
}

/** Whether the day has come to look back on it. */
export function isLookBackDue(
  purpose: Purpose,
  today: CalendarDate,
): purpose is Purpose & { readonly lookBackOn: CalendarDate } {
  return isLivingPurpose(purpose) && purpose.lookBackOn !== undefined && purpose.lookBackOn <= today;
}

/** Those whose day to look back has come, the one that has waited longest first. */
export function dueLookBacks(purposes: readonly Purpose[], today: CalendarDate): readonly Purpose[] {
  return purposes
    .filter((purpose) => isLookBackDue(purpose, today))
    .toSorted((one, other) => compareTexts(one.lookBackOn, other.lookBackOn) || byRank(one, other));
}

/** When to look back next, where nothing else is said: in half a year, as on a network (MISSION A2). */
export function nextLookBack(today: CalendarDate): CalendarDate {
  return addSpan(today, { every: 6, unit: 'month' });
}

/** What a looking back makes of a purpose; `next` is when one looks again, unless it was let go. */
export function afterLookingBack(
  { lookedBack = [] }: Pick<Purpose, 'lookedBack'>,
  look: LookBack,
  next: CalendarDate,
): AfterLookingBack {
  const isOver = look.ended === 'retire';
  return {
    lookedBack: [...lookedBack, look],
    lookBackOn: isOver ? undefined : next,
    retiredOn: isOver ? look.on : undefined,
  };
}

export type AfterLookingBack = Required<Pick<Purpose, 'lookedBack'>> & {
  readonly [Field in 'lookBackOn' | 'retiredOn']: Purpose[Field] | undefined;
};

/** The ids with one of them a place further up (-1) or down (1); the same where there is no such place. */
export function movedInOrder(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id);
  const neighbour = ids[from + by];
  if (from < 0 || neighbour === undefined) return ids;
  return ids.map((each) => (each === id ? neighbour : each === neighbour ? id : each));
}
