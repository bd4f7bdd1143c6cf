/**
 * Keeps `dayKeys` of a contact true to its days, whoever writes the contact: a form, an import, a merge, an undo, a
 * backup of long ago. It stands beneath all of them, so that none can forget it.
 */
import type { DBCore, Middleware, Table } from 'dexie';
import { dayKeysOf } from '../domain/day-key.ts';
import type { Contact } from '../domain/contact.ts';

export const DAY_KEYS: Middleware<DBCore> = {
  stack: 'dbcore',
  create: (core) => ({
    table: (name) => {
      const table = core.table(name);
      if (name !== 'contacts') return table;
      return {
        ...table,
        mutate: (request) =>
          table.mutate('values' in request ? { ...request, values: request.values.map(withDayKeys) } : request),
      };
    },
  }),
};

/** Writes those contacts once that have days, so that they are found by them. */
export async function writeDayKeys(contacts: Table<Contact, string>): Promise<void> {
  await contacts.bulkPut(await contacts.filter(({ dates }) => dates.length > 0).toArray());
}

/** The very same contact where it has no days and never had any. */
function withDayKeys(contact: Contact): Contact {
  const keys = dayKeysOf(contact.dates);
  if (keys !== undefined) return { ...contact, dayKeys: keys };
  const { dayKeys, ...others } = contact;
  return dayKeys === undefined ? contact : others;
}
