/** Promises: keeping one. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Promised } from '../domain/promise.ts';
import type { Database } from './database.ts';
import { intend } from './intend.ts';
import { changedRow } from './rows.ts';

/** Says that a promise was kept; answers the id for undoing it. */
export async function keepPromise(database: Database, id: string, today: CalendarDate): Promise<string> {
  const { undoId } = await intend(database, [database.promises], async (writer) => {
    const before = await database.promises.get(id);
    if (before === undefined || before.doneOn !== undefined) return;
    const after = changedRow<Promised>(before, { doneOn: today, openDueOn: undefined });
    await writer.replace(database.promises, [{ before, after }]);
  });
  return undoId;
}
