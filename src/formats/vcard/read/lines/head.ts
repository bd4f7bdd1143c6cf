/** The head of a line, before its colon: the name, and the parameters, quoted, in carets, or bare as in version 2.1. */
import { readParameters, splitHead } from './parameters.ts';

export type Head = {
  /** The name in capitals, by which it is known. */
  readonly name: string;
  /** The name as it stands. */
  readonly ownName: string;
  /** The item group in small letters, '' for none. */
  readonly group: string;
  /** By their names in capitals, without quotes and carets; types are in `types`. */
  readonly parameters: ReadonlyMap<string, string>;
  /** All types by their small letters, also those that version 2.1 writes without a name. */
  readonly types: ReadonlyMap<string, string>;
  readonly encoding: 'plain' | 'quoted-printable' | 'base64';
};

/** The head in a text. The heads of a file are few and come again and again, so those seen last are remembered. */
export function readHead(text: string): Head {
  const known = HEADS.get(text);
  if (known !== undefined) return known;
  const head = parsedHead(text);
  if (text.length > MOST_LETTERS) return head;
  if (HEADS.size >= MOST_HEADS) HEADS.clear();
  HEADS.set(text, head);
  return head;
}

const HEADS = new Map<string, Head>();
const MOST_HEADS = 1000;
const MOST_LETTERS = 200;

function parsedHead(text: string): Head {
  const [fullName = '', ...pieces] = splitHead(text);
  const dot = fullName.lastIndexOf('.');
  const ownName = fullName.slice(dot + 1).trim();
  const group = fullName.slice(0, Math.max(dot, 0)).trim().toLowerCase();
  const { parameters, types } = readParameters(pieces);
  const encoding = ENCODINGS.get(parameters.get('ENCODING')?.toLowerCase() ?? '') ?? 'plain';
  return { name: ownName.toUpperCase(), ownName, group, parameters, types, encoding };
}

const ENCODINGS: ReadonlyMap<string, Head['encoding']> = new Map([
  ['quoted-printable', 'quoted-printable'],
  ['q', 'quoted-printable'],
  ['base64', 'base64'],
  ['b', 'base64'],
]);
