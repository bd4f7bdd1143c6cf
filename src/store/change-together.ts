/** One change to all who were selected: one transaction and one undo, the due days spread over the weeks to come. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Rules } from '../domain/decision.ts';
import { changedTogether, type FieldsTogether, type Together } from '../domain/together.ts';
import type { Database } from './database.ts';
import { rulesOf, settlingTables } from './due-days.ts';
import { intend } from './intend.ts';
import { changeMany } from './many-contacts.ts';

/** How many contacts have become different, and the id for undoing it. */
export type ChangedTogether = { readonly changed: number; readonly undoId: string };

/**
 * Changes those of `ids` who are there; whoever is gone, in the trash, or as the change wants already is left as it is.
 * A sphere that is gone is not given to anybody.
 */
export async function changeTogether(
  database: Database,
  act: { readonly ids: readonly string[]; readonly change: Together },
  today: CalendarDate,
): Promise<ChangedTogether> {
  const { answer, undoId } = await intend(database, settlingTables(database), async (writer) => {
    const rules = await rulesOf(database, today);
    if (!isPossible(act.change, rules)) return 0;
    const when = { today, instant: new Date().toISOString() };
    const found = await database.contacts.bulkGet([...new Set(act.ids)]);
    const living = found.filter((contact) => contact !== undefined).filter(({ deletedAt }) => deletedAt === undefined);
    const fieldsById = new Map<string, FieldsTogether>();
    for (const contact of living) {
      const fields = changedTogether(contact, act.change, when);
      if (fields !== undefined) fieldsById.set(contact.id, fields);
    }
    const contacts = living.filter(({ id }) => fieldsById.has(id));
    await changeMany(database, writer, { contacts, act: { rules, change: ({ id }) => fieldsById.get(id) ?? {} } });
    return contacts.length;
  });
  return { changed: answer, undoId };
}

function isPossible(change: Together, { spheres }: Pick<Rules, 'spheres'>): boolean {
  return change.kind !== 'sphere' || !change.isIn || spheres.has(change.sphereId);
}
