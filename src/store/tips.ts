/** Tips: the acts of the person upon one of them. What the lists and its page show is read in `tip-lists.ts`. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Draft } from '../domain/record.ts';
import { failed, success, type Result } from '../domain/result.ts';
import type { Tip } from '../domain/tip.ts';
import { conflictsOf } from './conflicts.ts';
import type { Database } from './database.ts';
import { intend } from './intend.ts';
import { idsNow } from './merging/ids-now.ts';
import { changedRow, newRow, type Changes } from './rows.ts';

/** What the person may write of a tip. */
export type TipFields = Omit<Draft<Tip>, 'readOn' | 'toldOn' | 'archivedOn'>;

/** Why a tip was not saved: it is gone, or another tab changed the same fields meanwhile. */
export type TipSaveFailure =
  | { readonly kind: 'gone' }
  | { readonly kind: 'conflict'; readonly fields: readonly string[]; readonly current: Tip };

/** Keeps a tip; answers its id and the id for undoing it. */
export async function addTip(
  database: Database,
  fields: TipFields,
): Promise<{ readonly id: string; readonly undoId: string }> {
  const { answer, undoId } = await intend(database, [database.tips, database.contacts], async (writer) => {
    const row = newRow<Tip>({ ...fields, ...(await giverNow(database, fields)) });
    await writer.add(database.tips, [row]);
    return row.id;
  });
  return { id: answer, undoId };
}

/**
 * Saves the fields that a form changed. `form.since` is the tip as the form was given it: a field that another tab
 * changed meanwhile is a conflict, unless it now says the same; nothing is saved then.
 */
export async function saveTip(
  database: Database,
  form: { readonly since: Tip; readonly changes: Changes<TipFields> },
): Promise<Result<{ readonly undoId: string }, TipSaveFailure>> {
  const { since, changes } = form;
  const outcome = await intend(database, [database.tips, database.contacts], async (writer) => {
    const current = await livingTip(database, since.id);
    if (current === undefined) return failed<TipSaveFailure>({ kind: 'gone' });
    const fields = conflictsOf(since, current, changes);
    if (fields.length > 0) return failed<TipSaveFailure>({ kind: 'conflict', fields, current });
    const after = changedRow<Tip>(current, { ...changes, ...(await giverNow(database, changes)) });
    await writer.replace(database.tips, [{ before: current, after }]);
    return success(undefined);
  });
  return outcome.answer.ok ? success({ undoId: outcome.undoId }) : outcome.answer;
}

/** Keeps a tip away: it is found in the archive, and suggested to nobody. Answers the id for undoing it. */
export async function archiveTip(database: Database, id: string, today: CalendarDate): Promise<string> {
  return changeTip(database, id, () => ({ archivedOn: today }));
}

/** Takes a tip out of the archive again. */
export async function unarchiveTip(database: Database, id: string): Promise<string> {
  return changeTip(database, id, () => ({ archivedOn: undefined }));
}

/** Says that a tip for oneself was read. */
export async function markRead(database: Database, id: string, today: CalendarDate): Promise<string> {
  return changeTip(database, id, ({ readOn = today }) => ({ readOn }));
}

/** Puts a tip in the trash; what was passed on of it stays in the history of those who got it. */
export async function trashTip(database: Database, id: string): Promise<string> {
  return changeTip(database, id, () => ({ deletedAt: new Date().toISOString() }));
}

/** The tip with this id; undefined when there is none, or it is in the trash. */
export async function livingTip(database: Database, id: string): Promise<Tip | undefined> {
  const tip = await database.tips.get(id);
  return tip?.deletedAt === undefined ? tip : undefined;
}

async function changeTip(database: Database, id: string, changesOf: (tip: Tip) => Changes<Tip>): Promise<string> {
  const { undoId } = await intend(database, [database.tips], async (writer) => {
    const before = await livingTip(database, id);
    if (before === undefined) return;
    await writer.replace(database.tips, [{ before, after: changedRow<Tip>(before, changesOf(before)) }]);
  });
  return undoId;
}

/** Whom the tip came from, where a form named somebody who was made one with another meanwhile. */
async function giverNow(
  database: Database,
  { fromContactId }: Changes<Pick<Tip, 'fromContactId'>>,
): Promise<{ readonly fromContactId?: string }> {
  if (fromContactId === undefined) return {};
  const [id] = await idsNow(database, [fromContactId]);
  return id === undefined ? {} : { fromContactId: id };
}
