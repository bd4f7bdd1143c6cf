/** Ties that don't fit what happens, found by the days of the last weeks alone. */
import { addDays, type CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { LearningQuestion } from '../domain/learning.ts';
import type { Database } from './database.ts';
import { historiesWith } from './interactions-of.ts';
import { questionToAsk } from './learning.ts';

/** Someone to ask about, with all that happened between you, the latest first. */
export type MisfitToAsk = {
  readonly contact: Contact;
  readonly history: readonly Interaction[];
  readonly question: LearningQuestion;
};

/** The first of those met often of late whose tie doesn't fit that, and of whom it wasn't left as it is. */
export async function misfitToAsk(database: Database, today: CalendarDate): Promise<MisfitToAsk | undefined> {
  const ids = await metOften(database, today);
  const [contacts, histories] = await Promise.all([database.contacts.bulkGet([...ids]), historiesWith(database, ids)]);
  for (const contact of contacts) {
    if (contact?.tie !== 'weak') continue;
    const history = histories.get(contact.id) ?? [];
    // oxlint-disable-next-line eslint/no-await-in-loop -- the first one found is enough
    const question = await questionToAsk(database, { contact, history }, today);
    if (question?.code === 'misfit') return { contact, history, question };
  }
  return undefined;
}

const WEEKS = 4;

/** Those with whom something happened on as many days as there are weeks. */
async function metOften(database: Database, today: CalendarDate): Promise<readonly string[]> {
  const rows = await database.interactions
    .where('day')
    .above(addDays(today, -7 * WEEKS))
    .toArray();
  const days = new Map<string, Set<CalendarDate>>();
  for (const { contactIds, day } of rows) {
    for (const id of contactIds) days.set(id, (days.get(id) ?? new Set()).add(day));
  }
  return [...days].filter(([, on]) => on.size >= WEEKS).map(([id]) => id);
}
