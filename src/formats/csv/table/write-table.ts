/** Rows to the text of a CSV file, every cell guarded against being taken for a formula. */
import Papa from 'papaparse';
import { guardedCell } from './formula-guard.ts';

export type TableStyle = {
  readonly delimiter: ',' | ';' | '\t';
  /** Excel takes a file for UTF-8 only when it begins with a byte order mark. */
  readonly byteOrderMark: boolean;
};

/** The text of a CSV file with these rows, the header first; lines end as RFC 4180 has it. */
export function writeTable(rows: readonly (readonly string[])[], style: TableStyle): string {
  const guarded = rows.map((row) => row.map(guardedCell));
  const text = Papa.unparse(guarded, { delimiter: style.delimiter, newline: '\r\n' });
  return `${style.byteOrderMark ? '\uFEFF' : ''}${text}\r\n`;
}
