/** Promises: making one, keeping it, moving it, letting it go. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { isOpenPromise, openDueOnOf, type Promised } from '../domain/promise.ts';
import type { Draft } from '../domain/record.ts';
import type { Database } from './database.ts';
import { intend, type Writer } from './intend.ts';
import { idsNow } from './merging/ids-now.ts';
import { changedRow, newRow, withChanges, type Changes } from './rows.ts';

/** What the person says of a promise. */
export type PromiseDraft = Pick<Draft<Promised>, 'contactId' | 'what' | 'dueOn'>;

/** Writes down a promise; answers the id for undoing it. */
export async function addPromise(database: Database, draft: PromiseDraft): Promise<string> {
  const { undoId } = await intend(database, [database.promises, database.contacts], (writer) =>
    makePromise(database, writer, draft),
  );
  return undoId;
}

/** Writes down a promise as a part of another intention, over the promises and the contacts. */
export async function makePromise(database: Database, writer: Writer, draft: PromiseDraft): Promise<void> {
  const [contactId = draft.contactId] = await idsNow(database, [draft.contactId]);
  await writer.add(database.promises, [newRow<Promised>({ ...draft, contactId, openDueOn: draft.dueOn })]);
}

/** Mends a promise, or moves it to another day; answers the id for undoing it. */
export async function changePromise(
  database: Database,
  { id, changes }: { readonly id: string; readonly changes: Changes<PromiseDraft> },
): Promise<string> {
  return changeOpen(database, id, changes);
}

/** Says that a promise was kept; answers the id for undoing it. */
export async function keepPromise(database: Database, id: string, today: CalendarDate): Promise<string> {
  return changeOpen(database, id, { doneOn: today });
}

/** Lets a promise go; answers the id for undoing it. */
export async function letPromiseGo(database: Database, id: string, today: CalendarDate): Promise<string> {
  return changeOpen(database, id, { letGoOn: today });
}

/** Takes a promise up again that was kept or let go; answers the id for undoing it. */
export async function takePromiseUp(database: Database, id: string): Promise<string> {
  return changeOne(database, id, () => ({ doneOn: undefined, letGoOn: undefined }));
}

/** Puts a promise in the trash; answers the id for undoing it. */
export async function trashPromise(database: Database, id: string): Promise<string> {
  return changeOne(database, id, () => ({ deletedAt: new Date().toISOString() }));
}

/** One that is closed stays as it is. */
async function changeOpen(database: Database, id: string, changes: Changes<Promised>): Promise<string> {
  return changeOne(database, id, (row) => (isOpenPromise(row) ? changes : undefined));
}

/** Changes a promise that is not in the trash, where `changesOf` wants any. */
async function changeOne(
  database: Database,
  id: string,
  changesOf: (row: Promised) => Changes<Promised> | undefined,
): Promise<string> {
  const { undoId } = await intend(database, [database.promises], async (writer) => {
    const before = await database.promises.get(id);
    if (before === undefined || before.deletedAt !== undefined) return;
    const changes = changesOf(before);
    if (changes === undefined) return;
    const openDueOn = openDueOnOf(withChanges<Promised>(before, changes));
    await writer.replace(database.promises, [
      { before, after: changedRow<Promised>(before, { ...changes, openDueOn }) },
    ]);
  });
  return undoId;
}
