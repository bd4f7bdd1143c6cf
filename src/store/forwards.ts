/** Forwards: to whom a tip went, what someone was given, and what came of it. */
import { Dexie } from 'dexie';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { isStillAskedAbout, type Contact } from '../domain/contact.ts';
import { isToAskAbout, isWelcome, type ForwardResponse } from '../domain/forward.ts';
import { compareTexts } from '../domain/order.ts';
import type { Forward, Tip } from '../domain/tip.ts';
import type { Database } from './database.ts';
import { giveEntry } from './exchanges.ts';
import { intend, type Writer } from './intend.ts';
import { interactionTables, mendInteraction } from './interactions.ts';
import { idsNow } from './merging/ids-now.ts';
import { changedRow, newRow } from './rows.ts';

/** A passing on, with the person it went to. */
export type ForwardTo = { readonly forward: Forward; readonly contact: Contact };

/** A passing on, with what was passed on. */
export type ForwardOf = { readonly forward: Forward; readonly tip: Tip };

/** To whom a tip went, the latest first; not those in the trash. */
export async function forwardsOfTip(database: Database, tipId: string): Promise<readonly ForwardTo[]> {
  const forwards = latestFirst(await database.forwards.where('tipId').equals(tipId).toArray());
  return withContacts(database, forwards);
}

/** What was passed on to someone, the latest first. */
export async function forwardsTo(database: Database, contactId: string): Promise<readonly ForwardOf[]> {
  const days = [
    [contactId, Dexie.minKey],
    [contactId, Dexie.maxKey],
  ] as const;
  const forwards = latestFirst(
    await database.forwards
      .where('[contactId+day]')
      .between(...days)
      .toArray(),
  );
  const tips = await database.tips.bulkGet(forwards.map(({ tipId }) => tipId));
  return forwards.flatMap((forward, place) => {
    const tip = tips[place];
    return tip === undefined ? [] : [{ forward, tip }];
  });
}

/** What was passed on some days ago, and of which one hasn't said yet what came of it; the latest first. */
export async function forwardsToAskAbout(
  database: Database,
  today: CalendarDate,
): Promise<readonly (ForwardTo & ForwardOf)[]> {
  const open = (await database.forwards.toArray()).filter((row) => isToAskAbout(row, today));
  const named = (await withContacts(database, latestFirst(open))).filter(({ contact }) => isStillAskedAbout(contact));
  const tips = await database.tips.bulkGet(named.map(({ forward }) => forward.tipId));
  return named.flatMap((each, place) => {
    const tip = tips[place];
    return tip === undefined || tip.deletedAt !== undefined ? [] : [{ ...each, tip }];
  });
}

/**
 * Says what came of a passing on, or says it anew. A word that came back makes full contact of it. Answers the id for
 * undoing it.
 */
export async function answerForward(
  database: Database,
  { id, response }: { readonly id: string; readonly response: ForwardResponse },
  today: CalendarDate,
): Promise<string> {
  const { undoId } = await intend(database, [...interactionTables(database)], async (writer) => {
    const before = await database.forwards.get(id);
    if (before === undefined || before.deletedAt !== undefined) return;
    await writer.replace(database.forwards, [{ before, after: changedRow<Forward>(before, { response }) }]);
    const interaction = await database.interactions.get(before.interactionId);
    if (interaction === undefined || isWelcome(response) === (interaction.answered === 'yes')) return;
    const answered = isWelcome(response) ? 'yes' : undefined;
    await mendInteraction(database, writer, { id: interaction.id, changes: { answered }, today });
  });
  return undoId;
}

/** What is noted of a passing on. */
export type PassedOn = {
  readonly tip: Pick<Tip, 'id' | 'title'>;
  readonly contactId: string;
  /** What it was logged as. */
  readonly interactionId: string;
  readonly day: CalendarDate;
};

/**
 * Notes as a part of another intention, over `forwards` and the `ledgerTables`, that a tip went to someone; in the ledger
 * too, where there may be one.
 */
export async function addForward(database: Database, writer: Writer, passed: PassedOn): Promise<void> {
  const { tip, interactionId, day } = passed;
  const [contactId = passed.contactId] = await idsNow(database, [passed.contactId]);
  const forward = newRow<Forward>({ tipId: tip.id, contactId, day, interactionId });
  await writer.add(database.forwards, [forward]);
  await giveEntry(database, writer, {
    contactId,
    day,
    direction: 'given',
    kind: 'tip',
    note: tip.title,
    source: { table: database.forwards.name, id: forward.id },
  });
}

function latestFirst(forwards: readonly Forward[]): readonly Forward[] {
  return forwards
    .filter(({ deletedAt }) => deletedAt === undefined)
    .toSorted((one, other) => compareTexts(other.day, one.day) || compareTexts(other.id, one.id));
}

async function withContacts(database: Database, forwards: readonly Forward[]): Promise<readonly ForwardTo[]> {
  const contacts = await database.contacts.bulkGet(forwards.map(({ contactId }) => contactId));
  return forwards.flatMap((forward, place) => {
    const contact = contacts[place];
    return contact === undefined || contact.deletedAt !== undefined ? [] : [{ forward, contact }];
  });
}
