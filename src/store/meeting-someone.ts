/** Just met someone: a loose tie at once, a card in the next round that has room, and the place kept for the evening. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { EMPTY_CONTACT, typedName, type Contact } from '../domain/contact.ts';
import { stillThere } from '../domain/evening.ts';
import type { Database } from './database.ts';
import { rulesOf, settled, settlingTables } from './due-days.ts';
import { intend } from './intend.ts';
import { newRow } from './rows.ts';
import { settingsOf, writeSettings } from './settings.ts';

/** What one writes of someone just met, as typed; blank where nothing was. */
export type Meeting = { readonly name: string; readonly where: string; readonly line: string };

/** The days of it: `evening` is the day as people count their evenings. */
export type MeetingDays = { readonly today: CalendarDate; readonly evening: CalendarDate };

/**
 * Writes down someone just met; answers them as saved, with the id for undoing it. The meeting is no interaction: it
 * asks for a word to follow, and is none itself. So the first log counts as the first.
 */
export async function meetSomeone(
  database: Database,
  meeting: Meeting,
  { today, evening }: MeetingDays,
): Promise<{ readonly contact: Contact; readonly undoId: string }> {
  const where = meeting.where.trim();
  const line = meeting.line.trim();
  const { answer, undoId } = await intend(database, settlingTables(database), async (writer) => {
    const contact = newRow<Contact>({
      ...EMPTY_CONTACT,
      ...typedName(meeting.name),
      tie: 'weak',
      rhythmSince: today,
      metOn: evening,
      ...(where !== '' && { metThrough: where }),
      ...(line !== '' && { notes: line }),
    });
    const [ready = contact] = await settled(database, [{ contact, interactions: [] }], await rulesOf(database, today));
    await writer.add(database.contacts, [ready]);
    await writeSettings(database, writer, { meetingAt: where === '' ? undefined : { where, on: evening } });
    return ready;
  });
  return { contact: answer, undoId };
}

/** Where one is meeting people this evening; '' where that is not known. */
export async function meetingPlace(database: Database, evening: CalendarDate): Promise<string> {
  return stillThere((await settingsOf(database)).meetingAt, evening) ?? '';
}
