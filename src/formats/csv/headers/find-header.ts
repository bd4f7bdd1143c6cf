/** Which row of a table names its columns: found by what stands in it, since notes may stand above and a header may lack. */
import { isBlankRow, type Table } from '../read-table.ts';
import { cellKind, isLikeFullName } from './cell-kind.ts';
import { headerMeaning } from './header-meaning.ts';

/**
 * The index of the header row, or undefined when the first row is already a person. The row with the most known words
 * among the first thirty wins; when no word is known, a first row that holds an e-mail address, a phone number, a link,
 * a day or something like a person's name is taken as a person: better a header too many in the list than one person lost.
 */
export function findHeader(table: Table): number | undefined {
  const rows = table.rows.slice(0, MOST_ABOVE);
  const scores = rows.map(knownWords);
  const best = Math.max(0, ...scores);
  if (best > 0) {
    const found = scores.indexOf(best);
    return best > 1 || isPlausible(rows[found] ?? [], table, found) ? found : headerOfUnknown(table);
  }
  return headerOfUnknown(table);
}

const MOST_ABOVE = 30;

function knownWords(row: readonly string[]): number {
  const phrases = new Set<string>();
  for (const cell of row) {
    if (cellKind(cell) === 'text' && headerMeaning(cell) !== undefined) phrases.add(cell.trim().toLowerCase());
  }
  return phrases.size;
}

/** A single known word is a header if it stands in the first row that is not blank, beside no address or number. */
function isPlausible(row: readonly string[], table: Table, index: number): boolean {
  const first = table.rows.findIndex((candidate) => !isBlankRow(candidate));
  return index === first && row.every((cell) => isWordy(cell));
}

function headerOfUnknown(table: Table): number | undefined {
  const first = table.rows.findIndex((row) => !isBlankRow(row));
  const row = table.rows[first] ?? [];
  return row.every((cell) => isWordy(cell) && !isLikeFullName(cell)) && row.length > 1 ? first : undefined;
}

function isWordy(cell: string): boolean {
  const kind = cellKind(cell);
  return kind === 'text' || kind === 'blank';
}
