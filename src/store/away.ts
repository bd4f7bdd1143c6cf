/** Being away: noting each opening, and leaving an absence behind. */
import { awayOf } from '../domain/away.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { nextFreshStartOn } from '../domain/fresh-start.ts';
import { SCHEMA_VERSION, type Settings } from '../domain/settings.ts';
import { backNow } from './coming-back.ts';
import type { Database } from './database.ts';
import { intend } from './intend.ts';
import type { Dismissal } from './own-rows.ts';
import { newRow, withChanges } from './rows.ts';
import { writeSettings } from './settings.ts';

/**
 * Notes that the app was opened on `today`. The absence that ends with it, where there is something to tell of it, is
 * written down in the same transaction, so that neither a reload nor another tab swallows it.
 */
export async function noteOpening(database: Database, today: CalendarDate): Promise<void> {
  const isTold = (await backNow(database, today)) !== undefined;
  await database.transaction('rw', [database.settings], async () => {
    const settings = await database.settings.get('settings');
    if (settings === undefined || settings.schemaVersion > SCHEMA_VERSION || settings.lastOpenedOn === today) return;
    const away = isTold ? awayOf(settings, today) : undefined;
    await database.settings.put(withChanges<Settings>(settings, { lastOpenedOn: today, away }));
  });
}

/**
 * Leaves everything as it is after a time away, of which no more is said; a fresh start isn't offered for a month. Answers
 * the id for undoing it.
 */
export async function leaveAsItIs(database: Database, today: CalendarDate): Promise<string> {
  const until = nextFreshStartOn(today);
  const { undoId } = await intend(database, [database.dismissals], async (writer) => {
    await writeSettings(database, writer, { lastOpenedOn: today, away: undefined });
    await writer.add(database.dismissals, [newRow<Dismissal>({ what: 'fresh-start', until })]);
  });
  return undoId;
}
