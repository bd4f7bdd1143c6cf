/** Taking back the last step of an introduction, long after its undo is gone; what was logged and given with it goes too. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Exchange } from '../domain/exchange.ts';
import { afterStepBack, type Introduction } from '../domain/introduction.ts';
import type { Database } from './database.ts';
import { intend, type Writer } from './intend.ts';
import { interactionTables, trashInteraction } from './interactions.ts';
import { introductionById } from './introductions.ts';
import { changedRow, sameFields } from './rows.ts';

/** Takes the last step back; answers the id for undoing that. */
export async function takeStepBack(database: Database, id: string, today: CalendarDate): Promise<string> {
  const tables = [...interactionTables(database), database.introductions];
  const { undoId } = await intend(database, tables, async (writer) => {
    const before = await introductionById(database, id);
    const after = before && afterStepBack(before);
    if (before === undefined || after === undefined || sameFields(before, after)) return;
    await writer.replace(database.introductions, [{ before, after: changedRow<Introduction>(after, {}) }]);
    if (before.status === 'made' && after.status !== 'made')
      await takeMadeBack(database, writer, { made: before, today });
  });
  return undoId;
}

type TakenBack = { readonly made: Introduction; readonly today: CalendarDate };

/** They were not brought together after all: the messages and the entries of the ledger go to the trash. */
async function takeMadeBack(database: Database, writer: Writer, { made, today }: TakenBack): Promise<void> {
  const contactIds = [...made.contactIds];
  if (made.groupId !== undefined) {
    const talks = await database.interactions.where('contactIds').anyOf(contactIds).toArray();
    const ids = new Set(talks.filter(({ groupId }) => groupId === made.groupId).map((talk) => talk.id));
    for (const id of ids) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- each due day heeds those decided before it
      await trashInteraction(database, writer, { id, today });
    }
  }
  const entries = await database.exchanges.where('contactId').anyOf(contactIds).toArray();
  const deletedAt = new Date().toISOString();
  const pairs = entries
    .filter(({ source }) => source?.table === database.introductions.name && source.id === made.id)
    .filter((entry) => entry.deletedAt === undefined)
    .map((before) => ({ before, after: changedRow<Exchange>(before, { deletedAt }) }));
  await writer.replace(database.exchanges, pairs);
}
