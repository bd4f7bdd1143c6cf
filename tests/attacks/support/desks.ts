/** A file given to the workers' own desks, as the screens give it, on a database in which someone lives. */
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { BackupDesk } from '../../../src/workers/backup-desk.ts';
import type { BackupAnswer } from '../../../src/workers/backup-messages.ts';
import { ImportDesk } from '../../../src/workers/import-desk.ts';
import type { ImportAnswer } from '../../../src/workers/import-messages.ts';
import { putRows } from '../../support/all-rows.ts';
import { makeContact, makeSettings } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';

export type Given<Answer> = {
  /** What was answered last. */
  readonly answer: Answer | undefined;
  readonly seconds: number;
  /** Whether all that is saved is as it was. */
  readonly isUntouched: boolean;
};

const today = calendarDate('2026-11-22');

/** What the import says of a file before anything is written. */
export function giveToImport(bytes: Uint8Array): Promise<Given<ImportAnswer>> {
  return given<ImportAnswer>((database, hear) => {
    const file = new Uint8Array(bytes).buffer;
    return new ImportDesk(database, hear).take({ kind: 'parse', file, country: 'DK', today });
  });
}

/** What the backup screen hears of a file before anything is restored. */
export function giveToBackup(bytes: Uint8Array<ArrayBuffer>): Promise<Given<BackupAnswer>> {
  return given<BackupAnswer>((database, hear) =>
    new BackupDesk(database, hear).take({ kind: 'open', file: new Blob([bytes]) }),
  );
}

type FreshDatabase = Awaited<ReturnType<typeof openFresh>>;

async function given<Answer>(
  give: (database: FreshDatabase, hear: (answer: Answer) => void) => Promise<void>,
): Promise<Given<Answer>> {
  const database = await openFresh();
  await putRows(database, { contacts: [makeContact({ id: 'here' })], settings: [makeSettings()] });
  const before = await everything(database);
  let answer: Answer | undefined;
  const start = performance.now();
  await give(database, (heard) => {
    answer = heard;
  });
  const seconds = (performance.now() - start) / 1000;
  return { answer, seconds, isUntouched: (await everything(database)) === before };
}

/** Every row of every table, as text. */
async function everything(database: FreshDatabase): Promise<string> {
  return JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));
}
