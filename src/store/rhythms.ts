/** Rhythms that many inherit, and the fresh start: acts that plan many contacts anew. */
import type { CalendarDate, Span } from '../domain/calendar-date.ts';
import type { Tie } from '../domain/tie.ts';
import type { Database } from './database.ts';
import { rulesOf, settlingTables } from './due-days.ts';
import { intend } from './intend.ts';
import { changeMany } from './many-contacts.ts';
import { settingsOf, writeSettings } from './settings.ts';

/** Sets the default rhythm of a tie; everyone who inherits it is planned anew. Answers the id for undoing it. */
export async function changeDefaultRhythm(
  database: Database,
  rhythm: { readonly tie: Tie; readonly every: Span },
  today: CalendarDate,
): Promise<string> {
  const { undoId } = await intend(database, settlingTables(database), async (writer) => {
    const rulesBefore = await rulesOf(database, today);
    const { defaultRhythms } = await settingsOf(database);
    await writeSettings(database, writer, { defaultRhythms: { ...defaultRhythms, [rhythm.tie]: rhythm.every } });
    const rules = await rulesOf(database, today);
    const contacts = await database.contacts
      .filter((contact) => contact.tie === rhythm.tie && contact.rhythm === undefined)
      .toArray();
    await changeMany(database, writer, { contacts, act: { rules, rulesBefore } });
  });
  return undoId;
}

/** Fresh start: everyone overdue is planned anew over the weeks to come. Answers the id for undoing it. */
export async function startAfresh(database: Database, today: CalendarDate): Promise<string> {
  const { undoId } = await intend(database, settlingTables(database), async (writer) => {
    const rules = await rulesOf(database, today);
    const contacts = await database.contacts.where('dueOn').below(today).toArray();
    await changeMany(database, writer, { contacts, act: { rules, anew: true } });
    await writeSettings(database, writer, { lastFreshStartOn: today });
  });
  return undoId;
}
