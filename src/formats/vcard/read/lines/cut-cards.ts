/** A file cut into its cards, by bytes: where each begins and ends. A card in a card, as an AGENT, is no cut. */

export type CardPlace = {
  /** From the byte behind BEGIN:VCARD. */
  readonly start: number;
  /** To the byte of END:VCARD, of the next card, or behind the last byte. */
  readonly end: number;
  /** It has no END of its own. */
  readonly isCutOff: boolean;
};

/** The cards of a file in order, at most `most` and one more. Looks at each byte a bounded number of times. */
export function cutCards(bytes: Uint8Array, most: number): readonly CardPlace[] {
  const cutter = new Cutter(bytes);
  let at = 0;
  while (at < bytes.length && cutter.cards.length <= most) at = cutter.take(skipMark(bytes, at));
  cutter.close(bytes.length, true);
  return cutter.cards;
}

class Cutter {
  readonly cards: CardPlace[] = [];
  private readonly bytes: Uint8Array;
  private start: number | undefined;
  /** How many cards within the card are open. */
  private depth = 0;
  private isAgentNext = false;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Takes the line at `line` and gives the start of the next. */
  take(line: number): number {
    const begun = this.begins(line);
    if (begun !== undefined) return this.begin(line, begun);
    const ended = afterWords(this.bytes, line, END);
    if (ended !== undefined && this.isEnd(skipBlanks(this.bytes, ended))) return this.end(line, ended);
    const next = this.nextLine(line);
    if (!this.isLineEnd(line)) this.isAgentNext = this.isAgent(line, next);
    return next;
  }

  close(end: number, isCutOff: boolean): void {
    if (this.start !== undefined) this.cards.push({ start: this.start, end, isCutOff });
    this.start = undefined;
    this.depth = 0;
  }

  private begin(line: number, begun: number): number {
    if (this.start !== undefined && this.isAgentNext) this.depth += 1;
    else {
      this.close(line, true);
      this.start = begun;
    }
    this.isAgentNext = false;
    return begun;
  }

  /** Files put one behind the other may have the next BEGIN on the line of the END. */
  private end(line: number, ended: number): number {
    if (this.depth > 0) this.depth -= 1;
    else this.close(line, false);
    this.isAgentNext = false;
    const next = skipMark(this.bytes, skipBlanks(this.bytes, ended));
    return this.begins(next) === undefined ? this.nextLine(ended) : next;
  }

  /** Whether a line is an AGENT whose card stands in the lines below; it may begin on the line itself. */
  private isAgent(line: number, next: number): boolean {
    if (this.start === undefined || afterWords(this.bytes, line, AGENT) === undefined) return false;
    const colon = this.bytes.subarray(line, next).indexOf(COLON);
    if (colon === -1) return false;
    const value = skipBlanks(this.bytes, line + colon + 1);
    if (this.begins(value) !== undefined) this.depth += 1;
    return this.isLineEnd(value);
  }

  /** Where a line goes on behind BEGIN:VCARD, if it says nothing else. */
  private begins(line: number): number | undefined {
    const begun = afterWords(this.bytes, line, BEGIN);
    return begun !== undefined && this.isLineEnd(skipBlanks(this.bytes, begun)) ? begun : undefined;
  }

  private isLineEnd(at: number): boolean {
    const byte = this.bytes[at];
    return byte === undefined || byte === LF || byte === CR;
  }

  private isEnd(at: number): boolean {
    return this.isLineEnd(at) || this.begins(skipMark(this.bytes, at)) !== undefined;
  }

  private nextLine(from: number): number {
    let at = from;
    while (at < this.bytes.length && this.bytes[at] !== LF && this.bytes[at] !== CR) at += 1;
    return at + 1;
  }
}

const BEGIN = ['BEGIN', 'VCARD'];
const END = ['END', 'VCARD'];
const AGENT = ['AGENT'];
const [LF, CR, COLON] = [0x0a, 0x0d, 0x3a];

/** Where a line goes on behind the words, a colon between them, in any case; undefined if it says another thing. */
function afterWords(bytes: Uint8Array, from: number, words: readonly string[]): number | undefined {
  let at = from;
  for (const word of words) {
    if (at !== from) {
      at = skipBlanks(bytes, at);
      if (bytes[at] !== COLON) return undefined;
      at = skipBlanks(bytes, at + 1);
    }
    for (let letter = 0; letter < word.length; letter += 1) {
      if (((bytes[at + letter] ?? 0) & UPPER_CASE) !== word.charCodeAt(letter)) return undefined;
    }
    at += word.length;
  }
  return at;
}

/** The bit that tells a small letter from a capital one is taken off. */
const UPPER_CASE = 0xdf;

function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at += 1;
  return at;
}

/** A byte order mark, as it stands between files that were put one behind the other. */
function skipMark(bytes: Uint8Array, at: number): number {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf ? at + 3 : at;
}
