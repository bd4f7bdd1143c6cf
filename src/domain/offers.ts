/**
 * What the first run left out is offered later, one quiet card at a time: address book, spheres and capacity in the
 * second week, a purpose in the third; nothing in the first. What is done already, or was waved away, is not offered.
 */
import { daysBetween, type CalendarDate } from './calendar-date.ts';

/** In the order they are offered. */
export const LATER_OFFERS = ['import', 'spheres', 'capacity', 'purpose'] as const;
export type LaterOffer = (typeof LATER_OFFERS)[number];

export type OfferFacts = {
  /** The day of the first run, or of the first opening. */
  readonly firstOn: CalendarDate;
  /** What is done, or was waved away. */
  readonly settled: ReadonlySet<LaterOffer>;
};

/** What to offer on `today`; undefined when there is nothing. */
export function offerOn(today: CalendarDate, { firstOn, settled }: OfferFacts): LaterOffer | undefined {
  const days = daysBetween(firstOn, today);
  return LATER_OFFERS.find((offer) => days >= FROM_DAY[offer] && !settled.has(offer));
}

/** How many days after the first run each is offered at the earliest. */
const FROM_DAY: { readonly [Offer in LaterOffer]: number } = { import: 7, spheres: 9, capacity: 11, purpose: 14 };
