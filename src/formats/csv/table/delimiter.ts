/** Which letter parts the cells: told by a 'sep=' line, else tried out on the beginning of the file. */
import { headerMeaning } from '../headers/header-meaning.ts';
import { splitRecords } from './split-records.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

export type Delimited = {
  readonly delimiter: string;
  /** The text without its 'sep=' line. */
  readonly text: string;
  /** How many lines were taken off the top: 1 for a 'sep=' line. */
  readonly linesOff: number;
};

/**
 * The delimiter of a text, and the text without the line that named it (`sep=;`, which Excel reads and others show).
 * The best is the one under which headers are known words, then the one that cuts most rows into equally many cells;
 * a comma when nothing tells.
 */
export function findDelimiter(text: string): Delimited {
  const said = SEP_LINE.exec(text.slice(0, 20));
  if (said !== null) return { delimiter: said[1] ?? ',', text: text.slice(said[0].length), linesOff: 1 };
  const sample = text.slice(0, SAMPLE_LETTERS);
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(sample, delimiter) }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return { delimiter: best.delimiter, text, linesOff: 0 };
}

const SEP_LINE = /^"?sep=([,;|\t])"?(?:\r\n|\n|\r|$)/i;
const SAMPLE_LETTERS = 65_536;
const SAMPLE_RECORDS = 40;

function scoreOf(sample: string, delimiter: string): number {
  const rows = splitRecords(sample, delimiter, SAMPLE_RECORDS).records;
  const wide = rows.filter((row) => row.length > 1);
  if (wide.length === 0) return 0;
  const known = Math.max(
    ...wide.slice(0, 20).map((row) => row.slice(0, 100).filter((cell) => headerMeaning(cell) !== undefined).length),
  );
  return (known > 1 ? known * 1000 : 0) + evenness(wide, rows.length) * 100 + Math.min(wide[0]?.length ?? 0, 50) / 100;
}

/** The share of all rows that have the commonest width. */
function evenness(wide: readonly (readonly string[])[], all: number): number {
  const count = new Map<number, number>();
  for (const row of wide) count.set(row.length, (count.get(row.length) ?? 0) + 1);
  return Math.max(...count.values()) / all;
}
