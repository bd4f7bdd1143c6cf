/** Rhythms that many inherit, and the fresh start: acts that plan many contacts anew. */
import type { CalendarDate, Span } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { nominalDays } from '../domain/rhythm.ts';
import type { Sphere } from '../domain/sphere.ts';
import type { Tie } from '../domain/tie.ts';
import type { Database } from './database.ts';
import { rulesOf, settlingTables } from './due-days.ts';
import { intend } from './intend.ts';
import { changeMany } from './many-contacts.ts';
import { changedRow } from './rows.ts';
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

/**
 * Gives everyone with this tie who has a tighter rhythm this one, be it their own, a sphere's or the default; all of
 * them are planned anew. Answers the id for undoing it.
 */
export async function loosenTie(
  database: Database,
  { tie, rhythm }: { readonly tie: Tie; readonly rhythm: Span },
  today: CalendarDate,
): Promise<string> {
  const isTighter = (span: Span | undefined): boolean => span !== undefined && nominalDays(span) < nominalDays(rhythm);
  const { undoId } = await intend(database, settlingTables(database), async (writer) => {
    const rulesBefore = await rulesOf(database, today);
    const { defaultRhythms } = rulesBefore.settings;
    if (isTighter(defaultRhythms[tie])) {
      await writeSettings(database, writer, { defaultRhythms: { ...defaultRhythms, [tie]: rhythm } });
    }
    const tight = [...rulesBefore.spheres.values()].filter((sphere) => isTighter(sphere.rhythms[tie]));
    const loosened = tight.map((before) => {
      const rhythms = { ...before.rhythms, [tie]: rhythm };
      return { before, after: changedRow<Sphere>(before, { rhythms }) };
    });
    await writer.replace(database.spheres, loosened);
    const rules = await rulesOf(database, today);
    const contacts = await database.contacts.filter((contact) => contact.tie === tie).toArray();
    const change = (contact: Contact) => (isTighter(contact.rhythm) ? { rhythm } : {});
    await changeMany(database, writer, { contacts, act: { rules, rulesBefore, change } });
  });
  return undoId;
}

/** Fresh start: everyone overdue is planned anew over the weeks to come. Answers the id for undoing it. */
export async function startAfresh(database: Database, today: CalendarDate): Promise<string> {
  const { undoId } = await intend(database, settlingTables(database), async (writer) => {
    const rules = await rulesOf(database, today);
    const contacts = await database.contacts.where('dueOn').below(today).toArray();
    await changeMany(database, writer, { contacts, act: { rules, anew: true } });
    await writeSettings(database, writer, { lastFreshStartOn: today, lastOpenedOn: today, away: undefined });
  });
  return undoId;
}
