/** Going through a whole table row by row, a page at a time, as a part of one intention. */
import type { Table } from 'dexie';
import type { Saved } from '../domain/record.ts';
import type { Writer } from './intend.ts';

/**
 * Makes what writes each row of a table, or each of `some`, as it is mended: the same row is left alone, undefined is
 * removed. It answers the ids of those that were removed.
 */
export function sweeping(writer: Writer) {
  return async function sweep<Row extends Saved>(
    table: Table<Row, string>,
    mended: (row: Row) => Row | undefined,
    some?: readonly Row[],
  ): Promise<readonly string[]> {
    const removed: string[] = [];
    let page = some ?? (await pageAfter(table, ''));
    for (;;) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- a page after the other
      removed.push(...(await sweepRows(writer, table, { rows: page, mended })));
      const last = page.at(-1);
      if (some !== undefined || last === undefined || page.length < ROWS_AT_ONCE) return removed;
      // oxlint-disable-next-line eslint/no-await-in-loop -- each page begins where the last one ended
      page = await pageAfter(table, last.id);
    }
  };
}

type Sweep<Row> = { readonly rows: readonly Row[]; readonly mended: (row: Row) => Row | undefined };

async function sweepRows<Row extends Saved>(
  writer: Writer,
  table: Table<Row, string>,
  { rows, mended }: Sweep<Row>,
): Promise<readonly string[]> {
  const pairs = rows.map((before) => ({ before, after: mended(before) }));
  const removed = pairs.flatMap(({ before, after }) => (after === undefined ? before : []));
  const written = pairs.flatMap(({ before, after }) =>
    after === undefined || after === before ? [] : { before, after },
  );
  await writer.replace(table, written);
  await writer.removeAll(table, removed);
  return removed.map(({ id }) => id);
}

async function pageAfter<Row extends Saved>(table: Table<Row, string>, id: string): Promise<readonly Row[]> {
  return table.where('id').above(id).limit(ROWS_AT_ONCE).toArray();
}

const ROWS_AT_ONCE = 2500;
