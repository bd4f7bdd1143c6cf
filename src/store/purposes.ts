/** Purposes: why one networks. The acts of the person upon them; who serves one is `purpose-links.ts`. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import {
  afterLookingBack,
  byRank,
  isLivingPurpose,
  nextLookBack,
  type LookBack,
  type Purpose,
} from '../domain/purpose.ts';
import type { Draft } from '../domain/record.ts';
import { failed, success, type Result } from '../domain/result.ts';
import { conflictsOf } from './conflicts.ts';
import type { Database } from './database.ts';
import { intend } from './intend.ts';
import { changedRow, newRow, type Changes } from './rows.ts';

/** What the person may write of a purpose. */
export type PurposeFields = Pick<Draft<Purpose>, 'kind' | 'wish' | 'invest' | 'lookBackOn'>;

/** Why a purpose was not saved: it is gone, or another tab changed the same fields meanwhile. */
export type PurposeSaveFailure =
  | { readonly kind: 'gone' }
  | { readonly kind: 'conflict'; readonly fields: readonly string[]; readonly current: Purpose };

/** Those that are followed now, in the person's own order. */
export async function livingPurposes(database: Database): Promise<readonly Purpose[]> {
  const rows = await database.purposes.toArray();
  return rows.filter(isLivingPurpose).toSorted(byRank);
}

/** Those that were let go, the latest first. */
export async function earlierPurposes(database: Database): Promise<readonly Purpose[]> {
  const rows = await database.purposes.toArray();
  const retired = rows.filter((row) => row.deletedAt === undefined && row.retiredOn !== undefined);
  return retired.toSorted((one, other) => ((one.retiredOn ?? '') < (other.retiredOn ?? '') ? 1 : -1));
}

/** The purpose with this id, retired or not; undefined when there is none, or it is in the trash. */
export async function purposeById(database: Database, id: string): Promise<Purpose | undefined> {
  const purpose = await database.purposes.get(id);
  return purpose?.deletedAt === undefined ? purpose : undefined;
}

/** Writes down a purpose, the last in rank; answers its id and the id for undoing it. */
export async function addPurpose(
  database: Database,
  fields: PurposeFields,
): Promise<{ readonly id: string; readonly undoId: string }> {
  const { answer, undoId } = await intend(database, [database.purposes], async (writer) => {
    const row = newRow<Purpose>({ ...fields, rank: await lastRank(database) });
    await writer.add(database.purposes, [row]);
    return row.id;
  });
  return { id: answer, undoId };
}

/**
 * Saves the fields that a form changed. `form.since` is the purpose as the form was given it: a field that another tab
 * changed meanwhile is a conflict, unless it now says the same; nothing is saved then.
 */
export async function savePurpose(
  database: Database,
  form: { readonly since: Purpose; readonly changes: Changes<PurposeFields> },
): Promise<Result<{ readonly undoId: string }, PurposeSaveFailure>> {
  const { since, changes } = form;
  const { answer, undoId } = await intend(database, [database.purposes], async (writer) => {
    const current = await purposeById(database, since.id);
    if (current === undefined) return failed<PurposeSaveFailure>({ kind: 'gone' });
    const fields = conflictsOf(since, current, changes);
    if (fields.length > 0) return failed<PurposeSaveFailure>({ kind: 'conflict', fields, current });
    await writer.replace(database.purposes, [{ before: current, after: changedRow<Purpose>(current, changes) }]);
    return success(undefined);
  });
  return answer.ok ? success({ undoId }) : answer;
}

/** Puts purposes in this order, the most important first; those not named keep their place behind them. */
export async function rankPurposes(database: Database, ids: readonly string[]): Promise<string> {
  const { undoId } = await intend(database, [database.purposes], async (writer) => {
    const living = await livingPurposes(database);
    const named = ids.flatMap((id) => living.find((purpose) => purpose.id === id) ?? []);
    const ordered = [...named, ...living.filter(({ id }) => !ids.includes(id))];
    const moved = ordered.flatMap((before, rank) =>
      before.rank === rank ? [] : [{ before, after: changedRow<Purpose>(before, { rank }) }],
    );
    await writer.replace(database.purposes, moved);
  });
  return undoId;
}

/** What one found in looking back: how it ended, when to look again, and its words where they are others now. */
export type LookingBack = LookBack & { readonly next: CalendarDate; readonly changes?: Changes<PurposeFields> };

/** Looks back on a purpose, in one intention with what changes by it; answers the id for undoing it. */
export async function lookBack(database: Database, id: string, looking: LookingBack): Promise<string> {
  const { next, changes = {}, ...look } = looking;
  return changeOne(database, id, (row) => ({ ...changes, ...afterLookingBack(row, look, next) }));
}

/** Lets a purpose go; what came of it stays. Answers the id for undoing it. */
export async function retirePurpose(database: Database, id: string, today: CalendarDate): Promise<string> {
  return lookBack(database, id, { on: today, ended: 'retire', next: today });
}

/** Takes up again one that was let go, the last in rank; answers the id for undoing it. */
export async function takePurposeUp(database: Database, id: string, today: CalendarDate): Promise<string> {
  const rank = await lastRank(database);
  return changeOne(database, id, () => ({ retiredOn: undefined, lookBackOn: nextLookBack(today), rank }));
}

/** Puts a purpose in the trash; those who serve it still do when it comes back. */
export async function trashPurpose(database: Database, id: string): Promise<string> {
  return changeOne(database, id, () => ({ deletedAt: new Date().toISOString() }));
}

async function changeOne(
  database: Database,
  id: string,
  changesOf: (row: Purpose) => Changes<Purpose>,
): Promise<string> {
  const { undoId } = await intend(database, [database.purposes], async (writer) => {
    const before = await purposeById(database, id);
    if (before === undefined) return;
    await writer.replace(database.purposes, [{ before, after: changedRow<Purpose>(before, changesOf(before)) }]);
  });
  return undoId;
}

/** Behind all that there are, also those that may come back from the trash. */
async function lastRank(database: Database): Promise<number> {
  const rows = await database.purposes.toArray();
  return Math.max(-1, ...rows.map(({ rank }) => rank)) + 1;
}
