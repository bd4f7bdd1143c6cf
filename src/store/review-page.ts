/** All that looking back on one network begins with, read in one go. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { isStillAskedAbout, type Contact } from '../domain/contact.ts';
import type { Network, Review } from '../domain/network.ts';
import { feelingsSince, type Felt } from '../domain/review.ts';
import type { Database } from './database.ts';
import { meetingsOf } from './meetings-of.ts';
import { networkById } from './networks.ts';
import { reviewsOf } from './reviews.ts';

export type ReviewPage = {
  readonly network: Network;
  /** The latest first. */
  readonly reviews: readonly Review[];
  /** How its meetings left one after a day, or all of them; the earliest first. */
  readonly feltSince: (day: CalendarDate | undefined) => readonly Felt[];
  /** Who keeps it together, where that is someone of one's people to whom one may speak. */
  readonly keeper?: Contact;
};

/** Undefined when there is no such network, or it is in the trash. */
export async function reviewPage(database: Database, networkId: string): Promise<ReviewPage | undefined> {
  const network = await networkById(database, networkId);
  if (network === undefined) return undefined;
  const [reviews, meetings, keeper] = await Promise.all([
    reviewsOf(database, networkId),
    meetingsOf(database, networkId),
    database.contacts.get(network.keeperId ?? ''),
  ]);
  return {
    network,
    reviews,
    feltSince: (day) => feelingsSince(meetings, day),
    ...(keeper !== undefined && isStillAskedAbout(keeper) && { keeper }),
  };
}
