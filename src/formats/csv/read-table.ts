/** Text to a table of rows, whatever parts the cells and ends the lines. What the cells mean is not asked here. */
import { failed, success, type Result } from '../../domain/result.ts';
import { MOST_COLUMNS, MOST_ROWS, type ReadFailure } from '../read-failure.ts';
import { findDelimiter } from './table/delimiter.ts';
import { splitRecords } from './table/split-records.ts';

export type Table = {
  readonly delimiter: string;
  /** Every record of the file, blank ones too, as it stands; rows may be shorter or longer than the header. */
  readonly rows: readonly (readonly string[])[];
  /** What to add to an index in `rows` to get the number of the row as a spreadsheet shows it. */
  readonly firstRowNumber: number;
};

/**
 * The table in a text. Fails as data with `empty`, `too-many-rows` (over 200,000, header, notes above it and blank
 * lines not counted) or `too-many-columns`. Linear in the length of the text.
 */
export function readTable(text: string): Result<Table, ReadFailure> {
  const delimited = findDelimiter(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  const { records, stopped } = splitRecords(delimited.text, delimited.delimiter, MOST_RECORDS);
  if (stopped === 'too-many-columns') return failed({ code: 'too-many-columns', most: MOST_COLUMNS });
  if (stopped !== undefined) return failed({ code: 'too-many-rows', most: MOST_ROWS });
  if (records.every(isBlankRow)) return failed({ code: 'empty' });
  return success({ delimiter: delimited.delimiter, rows: records, firstRowNumber: 1 + delimited.linesOff });
}

/** Whether every cell of a row is blank. */
export function isBlankRow(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Twice the limit and some: blank lines don't count, but even they have an end. */
const MOST_RECORDS = MOST_ROWS * 2 + 100;
