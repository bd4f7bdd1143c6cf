/** One line of a card in its parts: what it is named, what its parameters say, and its value as text or as bytes. */
import { bytesOfBase64 } from './base64.ts';
import { byteTextOf, bytesOf } from './byte-text.ts';
import { textOfBytes } from './charset.ts';
import { headEnd } from './head-end.ts';
import { readParameters, splitHead } from './parameters.ts';
import { readQuotedPrintable } from './quoted-printable.ts';

export class Property {
  /** The name in capitals, by which it is known. */
  readonly name: string;
  /** The name as it stands. */
  readonly ownName: string;
  /** The item group in small letters, '' for none. */
  readonly group: string;
  /** All types in small letters, also those that version 2.1 writes without a name. */
  readonly types: ReadonlySet<string>;
  readonly isBase64: boolean;
  private readonly parameters: ReadonlyMap<string, string>;
  private readonly raw: string;
  private readonly isQuotedPrintable: boolean;
  private readonly charset: string | undefined;

  /** Reads an unfolded line in byte text; `isRecoded`: its plain bytes are UTF-8, whatever it says. */
  constructor(line: string, isRecoded: boolean) {
    const end = headEnd(line);
    const [fullName = '', ...pieces] = splitHead(line.slice(0, end));
    const dot = fullName.lastIndexOf('.');
    this.ownName = fullName.slice(dot + 1).trim();
    this.name = this.ownName.toUpperCase();
    this.group = fullName.slice(0, Math.max(dot, 0)).trim().toLowerCase();
    this.raw = line.slice(end + 1);
    const { parameters, types } = readParameters(pieces);
    this.parameters = parameters;
    this.types = types;
    const encoding = parameters.get('ENCODING')?.toLowerCase() ?? '';
    this.isQuotedPrintable = encoding === 'quoted-printable' || encoding === 'q';
    this.isBase64 = encoding === 'base64' || encoding === 'b';
    this.charset = isRecoded && !this.isQuotedPrintable ? undefined : parameters.get('CHARSET');
  }

  /** A parameter by its name in capitals, without quotes and carets; types are in `types`. */
  parameter(name: string): string | undefined {
    return this.parameters.get(name);
  }

  /** The value as text, still escaped; any end of line in it is a LF. */
  text(): string {
    const plain = this.isBase64 ? byteTextOf(bytesOfBase64(this.raw) ?? new Uint8Array()) : this.plain();
    return textOfBytes(plain, this.charset).replaceAll('\0', '').replaceAll(/\r\n?/g, '\n');
  }

  /** The value as it stands between colon and line end, in byte text: for links that hold data. */
  plain(): string {
    return this.isQuotedPrintable ? readQuotedPrintable(this.raw) : this.raw;
  }

  /** What the value holds where it is no text; undefined for broken base64. */
  bytes(): Uint8Array | undefined {
    return this.isQuotedPrintable ? bytesOf(this.plain()) : bytesOfBase64(this.raw);
  }
}
