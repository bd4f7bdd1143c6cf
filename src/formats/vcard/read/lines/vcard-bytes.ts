/** A file of vCards as UTF-8 or unknown 8-bit bytes: UTF-16 is turned, marks are taken off, what is no text is told. */
import { failed, success, type Result } from '../../../../domain/result.ts';
import type { Encoding } from '../../../encoding.ts';
import { MOST_BYTES, type ReadFailure } from '../../../read-failure.ts';
import { byteTextOf, bytesOf } from './byte-text.ts';
import { guessedEncoding } from './charset.ts';

export type VcardBytes = {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  /** The bytes are surely UTF-8, whatever a property says of those that aren't encoded further. */
  readonly isRecoded: boolean;
};

/** The bytes to read, and what they are written in. Fails as data with `empty` or `too-large`. */
export function vcardBytes(bytes: Uint8Array): Result<VcardBytes, ReadFailure> {
  if (bytes.length > MOST_BYTES) return failed({ code: 'too-large', bytes: bytes.length, most: MOST_BYTES });
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const text = new TextDecoder(wide).decode(bytes);
    if (text.trim() === '') return failed({ code: 'empty' });
    return success({ bytes: withoutIndent(new TextEncoder().encode(text)), encoding: wide, isRecoded: true });
  }
  if (bytes.every(isBlank)) return failed({ code: 'empty' });
  if (hasMark(bytes, UTF8_MARK)) {
    return success({ bytes: withoutIndent(bytes.subarray(3)), encoding: 'utf-8', isRecoded: true });
  }
  return success({ bytes: withoutIndent(bytes), encoding: guessedEncoding(bytes), isRecoded: false });
}

/** Whether a line near the start of a file begins a card. */
export function beginsVcard(bytes: Uint8Array): boolean {
  const wide = wideEncoding(bytes);
  return BEGIN.test(new TextDecoder(wide ?? 'utf-8').decode(bytes.subarray(0, LOOKED_AT)));
}

const LOOKED_AT = 16_384;
const BEGIN = /^[\t \uFEFF]*BEGIN[\t ]*:[\t ]*VCARD[\t ]*$/im;
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** UTF-16 by its mark, or by the zeros beside its first letter that is no blank. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (hasMark(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (hasMark(bytes, [0xfe, 0xff])) return 'utf-16be';
  const first = bytes.findIndex((byte) => byte !== 0 && !isBlank(byte));
  if (first === -1) return undefined;
  if (first % 2 === 0 && bytes[first + 1] === 0 && bytes[first + 3] === 0) return 'utf-16le';
  return first % 2 === 1 && bytes[first - 1] === 0 && bytes[first + 1] === 0 ? 'utf-16be' : undefined;
}

/** A file whose first line is indented, as in a text that was copied, has it taken off all lines. */
function withoutIndent(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => !isBlank(byte));
  const line = Math.max(bytes.lastIndexOf(0x0a, first), bytes.lastIndexOf(0x0d, first)) + 1;
  if (first <= line) return bytes;
  const indent = byteTextOf(bytes.subarray(line, first));
  const lines = byteTextOf(bytes).split(/(?<=[\n\r])/);
  return bytesOf(lines.map((text) => (text.startsWith(indent) ? text.slice(indent.length) : text)).join(''));
}

function hasMark(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
