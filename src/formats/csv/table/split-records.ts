/**
 * Text to records and cells, by RFC 4180 and with the patience that real files need. Our own, since a hostile file must
 * not cost more than its length: each letter is looked at a bounded number of times.
 *
 * More than the RFC: any mix of line ends, spaces around a quoted cell, a lone quote inside a cell, and a quote that
 * never closes (then it was a letter, not a quote).
 */
import { MOST_COLUMNS } from '../../read-failure.ts';

export type Records = {
  readonly records: readonly (readonly string[])[];
  /** Why reading stopped before the end, if it did. */
  readonly stopped?: 'at-most-records' | 'too-many-columns';
};

/** The records of `text`, at most `most` of them; the end of the last line makes no record of its own. */
export function splitRecords(text: string, delimiter: string, most = Number.POSITIVE_INFINITY): Records {
  const reader = new RecordReader(text, delimiter);
  const records: string[][] = [];
  while (!reader.isAtEnd()) {
    if (records.length >= most) return { records, stopped: 'at-most-records' };
    const cells = reader.readRecord();
    if (cells === undefined) return { records, stopped: 'too-many-columns' };
    records.push(cells);
  }
  return { records };
}

/** After so many quotes that never close, no quote is believed any more: each costs a look at the whole rest. */
const MOST_UNCLOSED = 4;

/** A cell that is longer than a book was no cell: its quote was a letter. */
const MOST_LETTERS = 2_000_000;

const QUOTE = '"';

class RecordReader {
  private at = 0;
  private readonly text: string;
  private readonly delimiter: string;
  private nextDelimiter = -2;
  private nextFeed = -2;
  private nextReturn = -2;
  private unclosed = 0;

  constructor(text: string, delimiter: string) {
    this.text = text;
    this.delimiter = delimiter;
  }

  isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The cells of the next record, or undefined when there are too many. */
  readRecord(): string[] | undefined {
    const cells: string[] = [];
    for (;;) {
      cells.push(this.readCell());
      if (cells.length > MOST_COLUMNS) return undefined;
      if (this.text[this.at] !== this.delimiter) break;
      this.at += 1;
    }
    this.passLineEnd();
    return cells;
  }

  private readCell(): string {
    const quote = this.pastSpaces(this.at);
    if (this.text[quote] === QUOTE && this.unclosed < MOST_UNCLOSED) {
      const quoted = this.readQuoted(quote + 1);
      if (quoted !== undefined) return quoted;
    }
    const end = this.endOfPlainCell();
    const cell = this.text.slice(this.at, end);
    this.at = end;
    return cell;
  }

  /**
   * The quoted cell that begins at `start`, or undefined when nothing closes it: the text ends first, or a line begins
   * with a quote that opens the next row.
   */
  private readQuoted(start: number): string | undefined {
    let hasQuotes = false;
    let quote = this.text.indexOf(QUOTE, start);
    while (quote !== -1 && quote - start <= MOST_LETTERS) {
      if (this.text[quote + 1] === QUOTE) {
        hasQuotes = true;
        quote += 1;
      } else {
        const end = this.pastSpaces(quote + 1);
        if (this.isCellEnd(end)) {
          this.at = end;
          const cell = this.text.slice(start, quote);
          return hasQuotes ? cell.replaceAll('""', QUOTE) : cell;
        }
        if (this.isLineEnd(quote - 1)) return undefined;
      }
      quote = this.text.indexOf(QUOTE, quote + 1);
    }
    this.unclosed += 1;
    return undefined;
  }

  private pastSpaces(from: number): number {
    let at = from;
    while (this.text[at] === ' ') at += 1;
    return at;
  }

  private isCellEnd(at: number): boolean {
    return at >= this.text.length || this.text[at] === this.delimiter || this.isLineEnd(at);
  }

  private isLineEnd(at: number): boolean {
    return this.text[at] === '\n' || this.text[at] === '\r';
  }

  private endOfPlainCell(): number {
    if (this.nextDelimiter < this.at) this.nextDelimiter = this.find(this.delimiter);
    if (this.nextFeed < this.at) this.nextFeed = this.find('\n');
    if (this.nextReturn < this.at) this.nextReturn = this.find('\r');
    return Math.min(this.nextDelimiter, this.nextFeed, this.nextReturn);
  }

  private find(letter: string): number {
    const found = this.text.indexOf(letter, this.at);
    return found === -1 ? this.text.length : found;
  }

  private passLineEnd(): void {
    if (this.text[this.at] === '\r' && this.text[this.at + 1] === '\n') this.at += 2;
    else this.at += 1;
  }
}
