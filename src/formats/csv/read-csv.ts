/** A CSV file's bytes to a table, what its columns mean, and a way to read its rows in slices. */
import { failed, success, type Result } from '../../domain/result.ts';
import { decodeText, type Encoding } from '../encoding.ts';
import { MOST_ROWS, type ReadFailure } from '../read-failure.ts';
import { isBlankRow, readTable, type Table } from './read-table.ts';
import { recognize, type Recognition, type TableChoice } from './recognize.ts';

export type CsvFile = {
  readonly encoding: Encoding;
  readonly table: Table;
  readonly recognition: Recognition;
};

/**
 * The table in a file and what its columns mean, by what was found or what the person chose. Fails as data with every
 * `ReadFailure`; 'no-usable-column' says nobody could be named, and a choice of columns can mend it.
 */
export function readCsv(bytes: Uint8Array, choice: TableChoice = {}): Result<CsvFile, ReadFailure> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const table = readTable(decoded.value.text);
  if (!table.ok) return table;
  const recognition = recognize(table.value, choice);
  const failure = whyUnusable(table.value, recognition);
  return failure === undefined
    ? success({ encoding: decoded.value.encoding, table: table.value, recognition })
    : failed(failure);
}

function whyUnusable(table: Table, recognition: Recognition): ReadFailure | undefined {
  const { headerRow = -1 } = recognition;
  let filled = 0;
  for (let row = headerRow + 1; row < table.rows.length; row += 1) if (!isBlankRow(table.rows[row] ?? [])) filled += 1;
  if (filled === 0) return { code: 'header-only' };
  if (filled > MOST_ROWS) return { code: 'too-many-rows', most: MOST_ROWS };
  if (recognition.isUsable) return undefined;
  const sample = table.rows.slice(headerRow + 1).filter((row) => !isBlankRow(row));
  return {
    code: 'no-usable-column',
    headers: recognition.headers,
    sample: sample.slice(0, SAMPLE_ROWS).map(shortened),
  };
}

const SAMPLE_ROWS = 5;

/** A row to be shown: the beginning of each cell. */
export function shortened(row: readonly string[]): readonly string[] {
  return row.map((cell) => cell.slice(0, 200));
}
