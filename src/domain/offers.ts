/**
 * What the first run left out is offered later, one quiet card at a time: the home screen after the first round or in
 * the second week, then address book, spheres and capacity, a purpose in the third. What is done already, or was waved
 * away, is not offered.
 */
import { daysBetween, type CalendarDate } from './calendar-date.ts';

/** In the order they are offered. */
export const LATER_OFFERS = ['install', 'import', 'spheres', 'capacity', 'purpose'] as const;
export type LaterOffer = (typeof LATER_OFFERS)[number];

export type OfferFacts = {
  /** The day of the first run, or of the first opening. */
  readonly firstOn: CalendarDate;
  /** Whether a weekly round was gone through: the app is of use then, and may lie closer at hand. */
  readonly hasDoneRound: boolean;
  /** What is done, can't be done here, or was waved away. */
  readonly settled: ReadonlySet<LaterOffer>;
};

/** What to offer on `today`; undefined when there is nothing. */
export function offerOn(today: CalendarDate, { firstOn, hasDoneRound, settled }: OfferFacts): LaterOffer | undefined {
  const days = daysBetween(firstOn, today);
  const isTime = (offer: LaterOffer) => days >= FROM_DAY[offer] || (offer === 'install' && hasDoneRound);
  return LATER_OFFERS.find((offer) => isTime(offer) && !settled.has(offer));
}

/** How many days after the first run each is offered at the earliest. */
const FROM_DAY: { readonly [Offer in LaterOffer]: number } = {
  install: 7,
  import: 7,
  spheres: 9,
  capacity: 11,
  purpose: 14,
};
