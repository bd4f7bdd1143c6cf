/**
 * Introductions: the steps of the person from the idea to what came of it. A step that no longer applies, as when another
 * tab took it already, changes nothing.
 */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import {
  afterAnswer,
  afterAsking,
  afterLettingBe,
  afterMaking,
  afterOutcome,
  isOpen,
  mayBeIntroduced,
  togetherIn,
  type Introduction,
  type IntroductionAnswer,
} from '../domain/introduction.ts';
import { channelOf, type Means } from '../domain/means.ts';
import type { Database } from './database.ts';
import { settlingTables } from './due-days.ts';
import { giveEntry, ledgerTables } from './exchanges.ts';
import { intend, type Writer } from './intend.ts';
import { addInteraction } from './interactions.ts';
import { livingSpheres } from './living-spheres.ts';
import { idsNow } from './merging/ids-now.ts';
import { newId } from './new-id.ts';
import { changedRow, newRow, withChanges } from './rows.ts';

/** The introduction with this id; undefined when there is none, or it is in the trash. */
export async function introductionById(database: Database, id: string): Promise<Introduction | undefined> {
  const row = await database.introductions.get(id);
  return row?.deletedAt === undefined ? row : undefined;
}

/**
 * Writes down the idea of bringing people together; those who may not be brought together with anybody are left out.
 * Answers its id, or that of the open one with the very same people; undefined when fewer than two are left.
 */
export async function beginIntroduction(
  database: Database,
  idea: { readonly contactIds: readonly string[]; readonly reason?: string },
): Promise<{ readonly id: string; readonly undoId: string } | undefined> {
  const { contacts, spheres, introductions } = database;
  const { answer: id, undoId } = await intend(database, [contacts, spheres, introductions], async (writer) => {
    const contactIds = await introducible(database, idea.contactIds);
    if (contactIds.length < 2) return undefined;
    const there = await openAmong(database, contactIds);
    if (there !== undefined) return there.id;
    const reason = idea.reason?.trim() ?? '';
    const row = newRow<Introduction>({ contactIds, status: 'idea', asked: [], ...(reason !== '' && { reason }) });
    await writer.add(introductions, [row]);
    return row.id;
  });
  return id === undefined ? undefined : { id, undoId };
}

/** Says why one wants to bring them together; an empty text takes the reason away. Answers the id for undoing it. */
export async function sayWhy(database: Database, id: string, reason: string): Promise<string> {
  const text = reason.trim();
  return changeOne(database, id, (row) =>
    (row.reason ?? '') === text ? row : withChanges<Introduction>(row, { reason: text === '' ? undefined : text }),
  );
}

/** Someone was asked, today; answers the id for undoing it. */
export async function askInIntroduction(
  database: Database,
  { id, contactId }: { readonly id: string; readonly contactId: string },
  today: CalendarDate,
): Promise<string> {
  const { undoId } = await intend(database, [database.introductions, database.contacts], (writer) =>
    noteAsked(database, writer, { id, contactId, day: today }),
  );
  return undoId;
}

/** Notes as a part of another intention, over introductions and contacts, that someone was asked on a day. */
export async function noteAsked(
  database: Database,
  writer: Writer,
  { id, contactId, day }: { readonly id: string; readonly contactId: string; readonly day: CalendarDate },
): Promise<void> {
  const [now = contactId] = await idsNow(database, [contactId]);
  await change(database, writer, { id, step: (row) => afterAsking(row, { contactId: now, day }) });
}

/** Someone who was asked said yes or no, today; answers the id for undoing it. */
export async function answerInIntroduction(
  database: Database,
  given: { readonly id: string; readonly contactId: string; readonly answer: IntroductionAnswer },
  today: CalendarDate,
): Promise<string> {
  const { id, answer } = given;
  const { undoId } = await intend(database, [database.introductions, database.contacts], async (writer) => {
    const [contactId = given.contactId] = await idsNow(database, [given.contactId]);
    await change(database, writer, { id, step: (row) => afterAnswer(row, { contactId, answer, day: today }) });
  });
  return undoId;
}

/**
 * They were brought together, today: it is given to each in the ledger, where there may be one. `by` is the means by which
 * one wrote to all of them, which is logged as a light message to each, in one group; absent: it happened otherwise.
 * Answers the id for undoing it all.
 */
export async function makeIntroduction(
  database: Database,
  { id, by }: { readonly id: string; readonly by?: Means },
  today: CalendarDate,
): Promise<string> {
  const tables = [...new Set([...settlingTables(database), ...ledgerTables(database), database.introductions])];
  const { undoId } = await intend(database, tables, async (writer) => {
    const row = await introductionById(database, id);
    if (row === undefined || !isOpen(row)) return;
    const contactIds = await introducible(database, togetherIn(row));
    const groupId = by === undefined ? undefined : newId();
    const made = afterMaking(row, today);
    const after = changedRow<Introduction>(made, groupId === undefined ? {} : { groupId });
    await writer.replace(database.introductions, [{ before: row, after }]);
    for (const contactId of contactIds) {
      if (by !== undefined && groupId !== undefined) {
        const draft = { ...MESSAGE, ...channelOf(by), contactIds: [contactId], groupId, day: today };
        // oxlint-disable-next-line eslint/no-await-in-loop -- each due day heeds those decided before it
        await addInteraction(database, writer, { draft, today });
      }
      const source = { table: database.introductions.name, id };
      // oxlint-disable-next-line eslint/no-await-in-loop -- two or three of them
      await giveEntry(database, writer, { contactId, day: today, direction: 'given', kind: 'introduction', source });
    }
  });
  return undoId;
}

const MESSAGE = { precision: 'day', depth: 'light', initiator: 'me', outcomes: [] } as const;

/** Tells what came of it; empty: one doesn't know. Answers the id for undoing it. */
export async function tellOutcome(database: Database, id: string, outcome: string): Promise<string> {
  return changeOne(database, id, (row) => afterOutcome(row, outcome));
}

/** Lets it be, before it is made; answers the id for undoing it. */
export async function letIntroductionBe(database: Database, id: string): Promise<string> {
  return changeOne(database, id, afterLettingBe);
}

/** Puts it in the trash; what was given with it stays in the ledger, since it was given. Answers the id for undoing it. */
export async function trashIntroduction(database: Database, id: string): Promise<string> {
  return changeOne(database, id, (row) => ({ ...row, deletedAt: new Date().toISOString() }));
}

/** Those of these people who may not be brought together with anybody. */
export async function notToBeIntroduced(database: Database, ids: readonly string[]): Promise<readonly Contact[]> {
  const [contacts, spheres] = await Promise.all([database.contacts.bulkGet([...ids]), livingSpheres(database)]);
  return contacts.filter((contact) => contact !== undefined).filter((contact) => !mayBeIntroduced(contact, spheres));
}

/** Those who may be brought together, as they are now. Call it inside the transaction. */
async function introducible(database: Database, ids: readonly string[]): Promise<readonly string[]> {
  const [contacts, spheres] = await Promise.all([
    database.contacts.bulkGet([...(await idsNow(database, ids))]),
    livingSpheres(database),
  ]);
  return contacts.flatMap((contact) => (contact !== undefined && mayBeIntroduced(contact, spheres) ? contact.id : []));
}

async function openAmong(database: Database, contactIds: readonly string[]): Promise<Introduction | undefined> {
  const rows = await database.introductions.where('status').anyOf('idea', 'asking').toArray();
  return rows.find(
    (row) =>
      row.deletedAt === undefined &&
      row.contactIds.length === contactIds.length &&
      row.contactIds.every((id) => contactIds.includes(id)),
  );
}

type Step = (row: Introduction) => Introduction;

async function changeOne(database: Database, id: string, step: Step): Promise<string> {
  const { undoId } = await intend(database, [database.introductions], (writer) =>
    change(database, writer, { id, step }),
  );
  return undoId;
}

async function change(
  database: Database,
  writer: Writer,
  { id, step }: { readonly id: string; readonly step: Step },
): Promise<void> {
  const before = await introductionById(database, id);
  const after = before && step(before);
  if (before === undefined || after === undefined || after === before) return;
  await writer.replace(database.introductions, [{ before, after: changedRow<Introduction>(after, {}) }]);
}
