/** Reviews: looking back on networks, what that ended in, and which wait to be looked back on. */
import { addDays, type CalendarDate } from '../domain/calendar-date.ts';
import { isOpenNetwork, type Network, type Review } from '../domain/network.ts';
import type { Draft } from '../domain/record.ts';
import { reviewReason, type ReviewReason } from '../domain/review.ts';
import type { Database } from './database.ts';
import { intend } from './intend.ts';
import { latestMeetingsOf } from './meetings-of.ts';
import { networkById, openNetworks } from './networks.ts';
import { changedRow, newRow } from './rows.ts';

/** The reviews of a network, the latest first. */
export async function reviewsOf(database: Database, networkId: string): Promise<readonly Review[]> {
  const rows = await database.reviews
    .where('[networkId+day]')
    .between([networkId, ''], [networkId, '\uFFFF'])
    .toArray();
  return rows.filter(isThere).toReversed();
}

/** What one says when looking back. */
export type ReviewDraft = Pick<Draft<Review>, 'networkId' | 'answers' | 'decision' | 'note'>;

/**
 * Looks back on a network, and does what that ended in: to leave closes it, with all that was. Answers its id, and
 * that for undoing it.
 */
export async function lookBackOn(
  database: Database,
  draft: ReviewDraft,
  today: CalendarDate,
): Promise<{ readonly id: string; readonly undoId: string }> {
  const { reviews, networks } = database;
  const { answer: id, undoId } = await intend(database, [reviews, networks], async (writer) => {
    const row = newRow<Review>({ ...draft, day: today });
    await writer.add(reviews, [row]);
    const network = await networkById(database, draft.networkId);
    const { decision } = draft;
    if (network !== undefined && decision !== undefined) {
      const closing = decision === 'leave' && isOpenNetwork(network) ? { closedOn: today } : {};
      const after = changedRow<Network>(network, { decision, ...closing });
      await writer.replace(networks, [{ before: network, after }]);
    }
    return row.id;
  });
  return { id, undoId };
}

/** Puts a review in the trash; what it ended in stands. Answers the id for undoing it. */
export async function trashReview(database: Database, id: string): Promise<string> {
  const { undoId } = await intend(database, [database.reviews], async (writer) => {
    const before = await database.reviews.get(id);
    if (before === undefined || !isThere(before)) return;
    const after = changedRow<Review>(before, { deletedAt: new Date().toISOString() });
    await writer.replace(database.reviews, [{ before, after }]);
  });
  return undoId;
}

/** When one last looked back on a network, and why to do so now; both may be missing. */
export async function reviewStanding(
  database: Database,
  networkId: string,
  today: CalendarDate,
): Promise<{ readonly lastOn: CalendarDate | undefined; readonly reason: ReviewReason | undefined }> {
  const [network, [last], meetings] = await Promise.all([
    networkById(database, networkId),
    reviewsOf(database, networkId),
    latestMeetingsOf(database, networkId),
  ]);
  const lastOn = last?.day;
  return { lastOn, reason: network && reviewReason({ network, lastOn, meetings }, today) };
}

/** A network that waits to be looked back on, and why. */
export type ReviewDue = { readonly network: Network; readonly reason: ReviewReason; readonly lastOn?: CalendarDate };

/** Those that wait to be looked back on, the one that has waited longest first. */
export async function dueReviews(database: Database, today: CalendarDate): Promise<readonly ReviewDue[]> {
  const [networks, reviews, meetings] = await Promise.all([
    openNetworks(database),
    database.reviews.toArray(),
    database.meetings.where('day').above(addDays(today, -LONGEST_DAYS)).toArray(),
  ]);
  const lastOn = lastDays(reviews.filter(isThere));
  const due = networks.flatMap((network): readonly ReviewDue[] => {
    const last = lastOn.get(network.id);
    const own = meetings.filter(({ networkId }) => networkId === network.id);
    const reason = reviewReason({ network, lastOn: last, meetings: own }, today);
    return reason === undefined ? [] : [{ network, reason, ...(last !== undefined && { lastOn: last }) }];
  });
  return due.toSorted((one, other) => (since(one) < since(other) ? -1 : 1));
}

/** Older meetings say nothing: by then half a year has gone, which is reason enough. */
const LONGEST_DAYS = 190;

function lastDays(reviews: readonly Review[]): ReadonlyMap<string, CalendarDate> {
  const inOrder = reviews.toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return new Map(inOrder.map(({ networkId, day }) => [networkId, day]));
}

function since({ network, lastOn }: ReviewDue): string {
  return lastOn ?? network.createdAt;
}

function isThere({ deletedAt }: Review): boolean {
  return deletedAt === undefined;
}
