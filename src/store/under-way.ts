/** What is under way beside the cards of the week, found by indexes, and no more of it than is shown. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { mayBeSuggested, type Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import { compareTexts } from '../domain/order.ts';
import { isOver, placeOf, type Tip } from '../domain/tip.ts';
import { openAsksNow, type AskNow } from './asks-now.ts';
import type { Database } from './database.ts';
import { openReplies } from './interactions-of.ts';
import { introductionsUnderWay, type IntroductionUnderWay } from './introductions-now.ts';

/** Someone who reached out and waits to hear from one. */
export type OwedReply = { readonly interaction: Interaction; readonly contact: Contact };

export type UnderWayNow = {
  /** The longest wait first. */
  readonly replies: readonly OwedReply[];
  /** What one looks for help with, the latest first. */
  readonly asks: readonly AskNow[];
  /** Those standing still first. */
  readonly introductions: readonly IntroductionUnderWay[];
  /** The latest few that wait to be passed on. */
  readonly tips: readonly Tip[];
};

/** What is under way on a day; `on` are the ids of the people, and of the tips, that stand on cards already. */
export async function underWayNow(
  database: Database,
  on: ReadonlySet<string>,
  today: CalendarDate,
): Promise<UnderWayNow> {
  const [replies, asks, introductions, tips] = await Promise.all([
    repliesOwed(database, on),
    openAsksNow(database),
    introductionsUnderWay(database, today),
    latestWaiting(database, on, today),
  ]);
  return { replies, asks, introductions, tips };
}

/** One more than is shown, so as to know that there are more. */
const FEW_TIPS = 4;

async function repliesOwed(database: Database, on: ReadonlySet<string>): Promise<readonly OwedReply[]> {
  const owed = (await openReplies(database)).toSorted(
    (one, other) => compareTexts(one.day, other.day) || compareTexts(one.id, other.id),
  );
  const byContact = new Map<string, Interaction>();
  for (const row of owed) {
    for (const id of row.contactIds) if (!on.has(id) && !byContact.has(id)) byContact.set(id, row);
  }
  const contacts = await database.contacts.bulkGet([...byContact.keys()]);
  return contacts.flatMap((contact) => {
    const interaction = byContact.get(contact?.id ?? '');
    const isMeant = contact !== undefined && interaction !== undefined && mayBeSuggested(contact);
    return isMeant ? { interaction, contact } : [];
  });
}

/** From the latest backwards, until there are enough. */
async function latestWaiting(
  database: Database,
  on: ReadonlySet<string>,
  today: CalendarDate,
): Promise<readonly Tip[]> {
  const passedOn = new Set<unknown>(await database.forwards.orderBy('tipId').uniqueKeys());
  return (
    database.tips
      .orderBy('id')
      // oxlint-disable-next-line unicorn/no-array-reverse -- no array: Dexie reads the index backwards
      .reverse()
      .filter((tip) => {
        const isThere = tip.deletedAt === undefined && !on.has(tip.id) && !isOver(tip, today);
        return isThere && placeOf(tip, passedOn.has(tip.id)) === 'waiting';
      })
      .limit(FEW_TIPS)
      .toArray()
  );
}

/** The id of the tip that was saved last; undefined when there is none. Ids grow with time. */
export async function latestTipId(database: Database): Promise<string | undefined> {
  return (await database.tips.orderBy('id').last())?.id;
}
