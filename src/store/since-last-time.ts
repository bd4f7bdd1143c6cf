/** What the first step of the weekly round asks about, found by indexes alone. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { isStillAskedAbout, type Contact } from '../domain/contact.ts';
import { isReplyOwed, type Interaction } from '../domain/interaction.ts';
import type { Promised } from '../domain/promise.ts';
import type { Saved } from '../domain/record.ts';
import type { Tip } from '../domain/tip.ts';
import { requestsToFollow, type OpenRequest } from './asks-now.ts';
import type { Database } from './database.ts';
import { forwardsToAskAbout, type ForwardTo } from './forwards.ts';
import { openIntentions, type OpenIntention } from './intentions.ts';
import { latestFirst } from './interactions-of.ts';
import type { CheckIn } from './own-rows.ts';

/** One's own word that has no answer yet, with those it went to. */
export type OpenAnswer = { readonly interaction: Interaction; readonly contacts: readonly Contact[] };

/** A promise whose day has come. */
export type DuePromise = { readonly promise: Promised; readonly contact: Contact };

/** What was passed on some days ago, of which one hasn't said what came of it. */
export type OpenForward = ForwardTo & { readonly tip: Tip };

export type SinceLastTime = {
  readonly intentions: readonly OpenIntention[];
  /** What one asked for help with and knows no answer to yet, the earliest first. */
  readonly requests: readonly OpenRequest[];
  /** The latest first, but for messages with which one asked for help; of many the older ones wait for another round. */
  readonly answers: readonly OpenAnswer[];
  /** The earliest first; none in two minutes. */
  readonly promises: readonly DuePromise[];
  /** The latest first; of many the older ones wait for another round. */
  readonly forwards: readonly OpenForward[];
};

/** What stands open from before today and was not put off in this round. */
export async function sinceLastTime(database: Database, round: CheckIn, today: CalendarDate): Promise<SinceLastTime> {
  const [intentions, requests, answers, promises, forwards] = await Promise.all([
    openIntentions(database),
    requestsToFollow(database, today),
    openAnswers(database, today),
    round.minutes === 2 ? [] : duePromises(database, today),
    forwardsToAskAbout(database, today),
  ]);
  const later = new Set(round.laterIds);
  return {
    intentions: intentions.filter(({ intention }) => isAskedHere(intention, round) && !later.has(intention.id)),
    requests: requests.filter(({ request }) => !later.has(request.id)),
    answers: answers
      .filter(({ interaction }) => !later.has(interaction.id) && !isAskedOf(interaction, requests))
      .slice(0, MOST_ANSWERS),
    promises: promises.filter(({ promise }) => !later.has(promise.id)),
    forwards: forwards.filter(({ forward }) => !later.has(forward.id)).slice(0, MOST_FORWARDS),
  };
}

/** How many questions there are. */
export function openQuestions({ intentions, requests, answers, promises, forwards }: SinceLastTime): number {
  return intentions.length + requests.length + answers.length + promises.length + forwards.length;
}

/** Whether the answer to a message is asked about as that to a request. */
function isAskedOf({ askId, contactIds }: Interaction, requests: readonly OpenRequest[]): boolean {
  return requests.some(
    ({ request }) =>
      request.askId === askId && request.contactId !== undefined && contactIds.includes(request.contactId),
  );
}

const MOST_ANSWERS = 12;
const MOST_FORWARDS = 6;

/** What one began in this round to someone of it is asked about on their card. */
function isAskedHere(intention: Saved & { readonly contactId: string }, round: CheckIn): boolean {
  return intention.createdAt < round.createdAt || round.contactIds?.includes(intention.contactId) !== true;
}

async function openAnswers(database: Database, today: CalendarDate): Promise<readonly OpenAnswer[]> {
  const rows = await database.interactions.where('openSince').below(today).toArray();
  const open = latestFirst(rows.filter((row) => row.deletedAt === undefined && !isReplyOwed(row)));
  const contacts = await contactsById(
    database,
    open.flatMap((row) => row.contactIds),
  );
  return open.flatMap((interaction) => {
    const named = interaction.contactIds.flatMap((id) => contacts.get(id) ?? []);
    return named.length === 0 ? [] : [{ interaction, contacts: named }];
  });
}

async function duePromises(database: Database, today: CalendarDate): Promise<readonly DuePromise[]> {
  const rows = await database.promises.where('openDueOn').belowOrEqual(today).toArray();
  const contacts = await contactsById(
    database,
    rows.map((row) => row.contactId),
  );
  return rows.flatMap((promise) => {
    const contact = contacts.get(promise.contactId);
    return contact === undefined || promise.deletedAt !== undefined ? [] : [{ promise, contact }];
  });
}

/** The contacts that one still speaks of: not those in the trash, nor those who are remembered. */
async function contactsById(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Contact>> {
  const found = await database.contacts.bulkGet([...new Set(ids)]);
  const spokenOf = found.filter((contact) => contact !== undefined).filter(isStillAskedAbout);
  return new Map(spokenOf.map((contact) => [contact.id, contact]));
}
