/** One line of a card: what it is named, what its parameters say, and its value as text or as bytes. */
import { bytesOfBase64 } from './base64.ts';
import { byteTextOf, bytesOf } from './byte-text.ts';
import { textOfBytes } from './charset.ts';
import type { ContentLine } from './content-lines.ts';
import type { Head } from './head.ts';
import { readQuotedPrintable } from './quoted-printable.ts';

export class Property {
  readonly head: Head;
  private readonly raw: string;
  private readonly isRecoded: boolean;

  /** `isRecoded`: plain bytes are UTF-8, whatever the line says. */
  constructor({ head, value }: ContentLine, isRecoded: boolean) {
    this.head = head;
    this.raw = value;
    this.isRecoded = isRecoded;
  }

  get name(): string {
    return this.head.name;
  }

  get isBase64(): boolean {
    return this.head.encoding === 'base64';
  }

  parameter(name: string): string | undefined {
    return this.head.parameters.get(name);
  }

  /** The value as text, still escaped; any end of line in it is a LF. */
  text(): string {
    const isPlain = this.head.encoding === 'plain';
    const bytes = this.isBase64 ? byteTextOf(bytesOfBase64(this.raw) ?? new Uint8Array()) : this.plain();
    const text = textOfBytes(bytes, isPlain && this.isRecoded ? undefined : this.parameter('CHARSET'));
    return ENDS.test(text) ? text.replaceAll('\0', '').replaceAll(/\r\n?/g, '\n') : text;
  }

  /** The value as it stands behind the colon, in byte text. */
  plain(): string {
    return this.head.encoding === 'quoted-printable' ? readQuotedPrintable(this.raw) : this.raw;
  }

  /** What the value holds where it is no text; undefined for broken base64. */
  bytes(): Uint8Array | undefined {
    return this.head.encoding === 'quoted-printable' ? bytesOf(this.plain()) : bytesOfBase64(this.raw);
  }
}

// oxlint-disable-next-line eslint/no-control-regex -- the NUL that is taken out
const ENDS = /[\0\r]/;
