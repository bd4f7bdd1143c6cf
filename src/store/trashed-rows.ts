/** Which rows of a table lie in the trash: by index, but for the few tables that grow by a handful a year and have none. */
import type { Collection, Table } from 'dexie';
import type { Saved } from '../domain/record.ts';

/** Those that went there before an instant; absent: all of them. */
export function trashedIn<Row extends Saved>(table: Table<Row, string>, before = LATEST): Collection<Row, string> {
  if ('deletedAt' in table.schema.idxByName) {
    return table.where('deletedAt').between(EARLIEST, before, false, false);
  }
  return table.filter(({ deletedAt = LATEST }) => deletedAt < before);
}

const EARLIEST = '';
/** After every instant. */
const LATEST = '\uFFFF';
