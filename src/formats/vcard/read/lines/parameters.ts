/** The head of a line: its name and its parameters, quoted, in carets, or bare as in version 2.1. */
import { textOfBytes } from './charset.ts';
import { readQuotedPrintable } from './quoted-printable.ts';

/** The pieces of a head between its semicolons outside quotes; the first is the name. */
export function splitHead(head: string): readonly string[] {
  return head.includes('"') ? splitQuoted(head, ';') : head.split(';');
}

/** The parameters by their names in capitals, the first of each, and all types by their small letters. */
export function readParameters(pieces: readonly string[]): {
  readonly parameters: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
} {
  const parameters = new Map<string, string>();
  const types = new Map<string, string>();
  for (const piece of pieces) {
    const equals = CUSTOM_TYPE.test(piece) ? -1 : piece.indexOf('=');
    const name = equals === -1 ? bareName(piece) : piece.slice(0, equals).trim().toUpperCase();
    const value = piece.slice(equals + 1).trim();
    if (name === 'TYPE') addTypes(types, value);
    else if (!parameters.has(name) && parameters.size < MOST_PARAMETERS) parameters.set(name, plainValue(value));
  }
  return { parameters, types };
}

/** No line has more that anybody means. */
const MOST_PARAMETERS = 100;

/** Outside quotes; a last quote that has no other is a letter. */
function splitQuoted(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  const lastQuote = text.lastIndexOf('"');
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted && at < lastQuote;
    else if (text[at] === mark && !isQuoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** What a parameter of version 2.1 without a name is the value of. */
function bareName(piece: string): string {
  const value = piece.trim().toLowerCase();
  if (ENCODINGS.has(value)) return 'ENCODING';
  return CHARSETS.test(value) ? 'CHARSET' : 'TYPE';
}

const ENCODINGS: ReadonlySet<string> = new Set(['quoted-printable', 'base64', 'b', '7bit', '8bit']);
const CHARSETS = /^(?:utf-8|iso-8859-\d+|windows-125\d|shift_jis)$/;

/** A list of types may be quoted as a whole or one by one. */
function addTypes(types: Map<string, string>, value: string): void {
  if (CUSTOM_TYPE.test(value)) {
    const label = customType(value);
    types.set(label.toLowerCase(), label);
    return;
  }
  for (const type of value.replaceAll('"', '').split(',')) {
    const word = textOfBytes(type.trim(), undefined);
    const lower = word.toLowerCase();
    if (word !== '' && types.size < MOST_PARAMETERS) types.set(lower, lower.startsWith('x-') ? word : lower);
  }
}

/** How Android writes a label of one's own: X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=C3=85). */
const CUSTOM_TYPE = /^\s*X-CUSTOM\(/i;

function customType(value: string): string {
  const inner = value.slice(value.indexOf('(') + 1).replace(/\)\s*$/, '');
  const text = /^(?:[A-Z-]+=[\w-]+,)*/i.exec(inner)?.[0] ?? '';
  const label = inner.slice(text.length);
  return textOfBytes(/quoted-printable/i.test(text) ? readQuotedPrintable(label) : label, undefined);
}

/** Without its quotes, and with what RFC 6868 writes in carets. */
function plainValue(value: string): string {
  const bare = value.startsWith('"') ? value.slice(1).replace(/"$/, '') : value;
  const text = textOfBytes(bare, undefined);
  return text.includes('^') ? text.replaceAll(/\^[n^']/g, (caret) => CARETS.get(caret) ?? caret) : text;
}

const CARETS: ReadonlyMap<string, string> = new Map([
  ['^n', '\n'],
  ['^^', '^'],
  ["^'", '"'],
]);
