/** Asks: writing down what help is needed, mending it, and saying what became of it. */
import type { Ask, AskDraft, AskStatus } from '../domain/ask.ts';
import { compareTexts } from '../domain/order.ts';
import type { Draft } from '../domain/record.ts';
import { failed, success, type Result } from '../domain/result.ts';
import { conflictsOf } from './conflicts.ts';
import type { Database } from './database.ts';
import { removeOf } from './drafts.ts';
import { intend, type Writer } from './intend.ts';
import { changedRow, newRow, type Changes } from './rows.ts';
import { settingsOf, writeSettings } from './settings.ts';

/** What the person may write of an ask. */
export type AskFields = Omit<Draft<Ask>, 'status'>;

/** Why an ask was not saved: it is gone, or another tab changed the same fields meanwhile. */
export type AskSaveFailure =
  | { readonly kind: 'gone' }
  | { readonly kind: 'conflict'; readonly fields: readonly string[]; readonly current: Ask };

/** The ask with this id; undefined when there is none, or it is in the trash. */
export async function askById(database: Database, id: string): Promise<Ask | undefined> {
  const row = await database.asks.get(id);
  return row?.deletedAt === undefined ? row : undefined;
}

/** All that aren't in the trash, the latest first. */
export async function livingAsks(database: Database): Promise<readonly Ask[]> {
  return latestFirst(await database.asks.toArray());
}

/** Those for which help is still sought, the latest first. */
export async function openAsks(database: Database): Promise<readonly Ask[]> {
  return latestFirst(await database.asks.where('status').equals('open').toArray());
}

/** Writes down what help is needed, and lets go of what was begun to be written; answers its id and that for undoing it. */
export async function addAsk(
  database: Database,
  fields: AskFields,
): Promise<{ readonly id: string; readonly undoId: string }> {
  const { answer, undoId } = await intend(database, [database.asks], async (writer) => {
    const row = newRow<Ask>({ ...fields, status: 'open' });
    await writer.add(database.asks, [row]);
    await letDraftGo(database, writer);
    return row.id;
  });
  return { id: answer, undoId };
}

/**
 * Saves the fields that a form changed. `form.since` is the ask as the form was given it: a field that another tab changed
 * meanwhile is a conflict, unless it now says the same; nothing is saved then.
 */
export async function saveAsk(
  database: Database,
  form: { readonly since: Ask; readonly changes: Changes<AskFields> },
): Promise<Result<{ readonly undoId: string }, AskSaveFailure>> {
  const { since, changes } = form;
  const outcome = await intend(database, [database.asks], async (writer) => {
    const current = await askById(database, since.id);
    if (current === undefined) return failed<AskSaveFailure>({ kind: 'gone' });
    const fields = conflictsOf(since, current, changes);
    if (fields.length > 0) return failed<AskSaveFailure>({ kind: 'conflict', fields, current });
    await writer.replace(database.asks, [{ before: current, after: changedRow<Ask>(current, changes) }]);
    return success(undefined);
  });
  return outcome.answer.ok ? success({ undoId: outcome.undoId }) : outcome.answer;
}

/**
 * Says that one was helped, that it is let be, or that help is sought again; words kept for those not asked yet go, unless
 * it is open. Answers the id for undoing it.
 */
export async function setAskStatus(
  database: Database,
  { id, status }: { readonly id: string; readonly status: AskStatus },
): Promise<string> {
  return changeAsk(database, id, { status });
}

/** Puts an ask in the trash; whoever was asked was asked all the same. Answers the id for undoing it. */
export async function trashAsk(database: Database, id: string): Promise<string> {
  return changeAsk(database, id, { deletedAt: new Date().toISOString() });
}

/** Topics that asks have been given before, each once, the latest first, for offering while one types. */
export async function topicsOfAsks(database: Database): Promise<readonly string[]> {
  return [...new Set((await livingAsks(database)).flatMap(({ topics }) => topics))];
}

/** What was begun to be written and not saved yet; undefined when there is nothing. */
export async function askDraft(database: Database): Promise<AskDraft | undefined> {
  return (await settingsOf(database)).askDraft;
}

/** Keeps what is being written, so that it stands there again after a kill; undefined lets it go. */
export async function keepAskDraft(database: Database, draft: AskDraft | undefined): Promise<void> {
  await intend(database, [], (writer) => writeSettings(database, writer, { askDraft: draft }));
}

async function letDraftGo(database: Database, writer: Writer): Promise<void> {
  const { askDraft: kept } = await settingsOf(database);
  if (kept !== undefined) await writeSettings(database, writer, { askDraft: undefined });
}

async function changeAsk(database: Database, id: string, changes: Changes<Ask>): Promise<string> {
  const { undoId } = await intend(database, [database.asks, database.intentions], async (writer) => {
    const before = await askById(database, id);
    if (before === undefined) return;
    const after = changedRow<Ask>(before, changes);
    await writer.replace(database.asks, [{ before, after }]);
    if (after.deletedAt === undefined && after.status === 'open') return;
    await removeOf(database, writer, ({ act, askId }) => act === 'draft' && askId === id);
  });
  return undoId;
}

function latestFirst(rows: readonly Ask[]): readonly Ask[] {
  return rows
    .filter(({ deletedAt }) => deletedAt === undefined)
    .toSorted((one, other) => compareTexts(other.id, one.id));
}
