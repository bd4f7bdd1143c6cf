/** The lines that vCards and calendars are made of: UTF-8, ended by CRLF, folded at 75 octets (RFC 5545 3.1, RFC 6350 3.2). */

/** One line, folded where it is long; `head` is all before the colon, `value` must be escaped already. */
export function contentLine(head: string, value: string): string {
  return `${folded(`${head}:${value}`)}\r\n`;
}

/**
 * A text as a value: backslash, comma and semicolon escaped, any line break as `\n`; control letters, which neither
 * format may hold, are left out (RFC 2426 4, RFC 6350 3.4, RFC 5545 3.3.11). The three formats agree.
 */
export function escapedText(text: string): string {
  return withoutControls(text)
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(LINE_BREAK, String.raw`\n`);
}

/** An address as a value, which is not escaped: what would end the line is left out. */
export function plainValue(text: string): string {
  return withoutControls(text).replaceAll(LINE_BREAK, '').trim();
}

const MOST_OCTETS = 75;
const LINE_BREAK = /\r\n?|\n/g;
// oxlint-disable-next-line eslint/no-control-regex -- these are the letters it is about
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
// oxlint-disable-next-line eslint/no-control-regex -- ASCII begins with them
const BEYOND_ASCII = /[^\u0000-\u007F]/;

function withoutControls(text: string): string {
  return text.replaceAll(CONTROLS, '');
}

function folded(line: string): string {
  if (line.length <= MOST_OCTETS && !BEYOND_ASCII.test(line)) return line;
  const pieces = BEYOND_ASCII.test(line) ? piecesByLetter(line) : piecesOfAscii(line);
  return pieces.join('\r\n ');
}

/** The space that a line goes on with counts too. */
function piecesOfAscii(line: string): readonly string[] {
  const pieces = [line.slice(0, MOST_OCTETS)];
  for (let start = MOST_OCTETS; start < line.length; start += MOST_OCTETS - 1) {
    pieces.push(line.slice(start, start + MOST_OCTETS - 1));
  }
  return pieces;
}

/** Never within a letter: many readers unfold the bytes after they were made text. */
function piecesByLetter(line: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let at = 0;
  let room = MOST_OCTETS;
  for (const letter of line) {
    const octets = octetsOf(letter);
    if (octets > room) {
      pieces.push(line.slice(start, at));
      start = at;
      room = MOST_OCTETS - 1;
    }
    room -= octets;
    at += letter.length;
  }
  return [...pieces, line.slice(start)];
}

/** How many octets a letter takes in UTF-8; half of a pair is written as U+FFFD. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
