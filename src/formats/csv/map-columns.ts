/** Rows to imported contacts, by a mapping: every filled cell ends in a field of its own or in `extra`. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { nameToShow } from '../../domain/contact.ts';
import type { ImportWarning, SkippedRow } from '../import-note.ts';
import type { ImportedContact } from '../imported-contact.ts';
import { cleanText } from '../clean-text.ts';
import { CardBuilder, type ReadColumn } from './cells/card-builder.ts';
import { orderOfDays, type ColumnOrder } from './cells/dates.ts';
import { isBlankRow, type Table } from './read-table.ts';
import type { Recognition } from './recognize.ts';
import { unguardedCell } from './table/formula-guard.ts';

export type RowMapper = {
  /** How many rows stand below the header, blank ones too. */
  readonly count: number;
  /** Warnings that speak of whole columns. */
  readonly columnWarnings: readonly ImportWarning[];
  /** What the row at `index` (from 0, below the header) holds. */
  readonly map: (index: number) => MappedRow;
};

export type MappedRow =
  | { readonly kind: 'contact'; readonly contact: ImportedContact; readonly warnings: readonly ImportWarning[] }
  | { readonly kind: 'skipped'; readonly skipped: SkippedRow }
  | { readonly kind: 'blank' };

export type MapOptions = {
  readonly today: CalendarDate;
  /** The match keys of a card (see match-keys): passed in, since the phone rules behind it are heavy. */
  readonly matchKeysOf: (card: Omit<ImportedContact, 'matchKeys'>) => readonly string[];
};

/** A mapper of the rows of a table; each call of `map` costs one row, so that a long table can be mapped in slices. */
export function rowMapper(table: Table, recognition: Recognition, options: MapOptions): RowMapper {
  const first = recognition.headerRow === undefined ? 0 : recognition.headerRow + 1;
  const orders = dayOrders(table, recognition, first);
  const nameOf = (index: number): string => recognition.headers[index] || `#${index + 1}`;
  const columnWarnings = orders.flatMap((order, index): ImportWarning[] =>
    order?.assumed === true
      ? [
          {
            code: 'assumed-date-order',
            row: first + table.firstRowNumber - 1,
            column: nameOf(index),
            value: order.order,
          },
        ]
      : [],
  );
  const readColumns = recognition.mapping.map(({ field, label, group }, index): ReadColumn => {
    return { field, label, group, index, name: nameOf(index), order: orders[index]?.order ?? 'dmy' };
  });
  return {
    count: table.rows.length - first,
    columnWarnings,
    map: (index) => mapRow(table.rows[first + index] ?? [], first + index + table.firstRowNumber, readColumns, options),
  };
}

// oxlint-disable-next-line eslint/max-params -- a row, its number, and what all rows share
function mapRow(cells: readonly string[], row: number, columns: readonly ReadColumn[], options: MapOptions): MappedRow {
  if (isBlankRow(cells)) return { kind: 'blank' };
  const builder = new CardBuilder(row, options.today);
  builder.readLabels(cells, columns);
  for (const column of columns) {
    const cell = cells[column.index];
    // other programs guard their cells as we do ours
    if (cell) builder.put(column, cleanText(unguardedCell(cell)));
  }
  for (let index = columns.length; index < cells.length; index += 1) {
    builder.putExtra(`#${index + 1}`, cleanText(unguardedCell(cells[index] ?? '')));
  }
  const card = builder.finish();
  const displayName = nameToShow(card) || card.urls?.[0]?.value;
  if (displayName === undefined) return { kind: 'skipped', skipped: { code: 'nobody', row } };
  const named = { ...card, displayName, row };
  return { kind: 'contact', contact: { ...named, matchKeys: options.matchKeysOf(named) }, warnings: builder.warnings };
}

const DAY_FIELDS: ReadonlySet<string> = new Set(['birthday', 'date', 'lastInteraction']);

/** The order of each column of days; one that proves nothing follows the others of its file, which one hand wrote. */
function dayOrders(table: Table, recognition: Recognition, first: number): readonly (ColumnOrder | undefined)[] {
  const { mapping, customOrder } = recognition;
  const columns = mapping.flatMap(({ field }, index) => (DAY_FIELDS.has(field) ? [index] : []));
  const whole = orderOfDays(cellsBelow(table, first, columns), customOrder);
  return mapping.map(({ field }, index) => {
    if (!DAY_FIELDS.has(field)) return undefined;
    const own = orderOfDays(cellsBelow(table, first, [index]), customOrder);
    return own.assumed ? whole : own;
  });
}

function* cellsBelow(table: Table, first: number, columns: readonly number[]): Generator<string> {
  for (let row = first; row < table.rows.length; row += 1) {
    for (const column of columns) yield table.rows[row]?.[column] ?? '';
  }
}
