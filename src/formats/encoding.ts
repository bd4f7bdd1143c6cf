/**
 * Bytes to text: what a file's letters are written in is told by its mark, else by its bytes. UTF-8 is believed only
 * when every byte fits; what fits nothing else is Windows-1252, in which Excel and Outlook write Danish and Swedish.
 */
import { failed, success, type Result } from '../domain/result.ts';
import { MOST_BYTES, type ReadFailure } from './read-failure.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'shift_jis';

export type DecodedText = { readonly text: string; readonly encoding: Encoding };

/**
 * The text of a file, without its byte order mark. Fails as data: `empty`, `too-large`, `not-a-text-file` (by its first
 * bytes or a NUL byte) or `broken-encoding` (a mark that the bytes belie). Linear in the number of bytes.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, ReadFailure> {
  if (bytes.length === 0) return failed({ code: 'empty' });
  if (bytes.length > MOST_BYTES) return failed({ code: 'too-large', bytes: bytes.length, most: MOST_BYTES });
  const binary = SIGNATURES.find(({ start }) => startsWith(bytes, start));
  if (binary !== undefined) return failed({ code: 'not-a-text-file', looksLike: binary.looksLike });
  const marked = MARKS.find(({ start }) => startsWith(bytes, start));
  if (marked !== undefined) return strictly(bytes.subarray(marked.start.length), marked.encoding);
  const wide = unmarkedWidth(bytes);
  if (wide !== undefined) return strictly(bytes, wide);
  if (bytes.includes(0)) return failed({ code: 'not-a-text-file', looksLike: 'other' });
  const utf8 = strictly(bytes, 'utf-8');
  return utf8.ok || utf8.failure.code !== 'broken-encoding' ? utf8 : fromWindows(bytes);
}

const MARKS: readonly { readonly start: readonly number[]; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }[] = [
  { start: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { start: [0xff, 0xfe], encoding: 'utf-16le' },
  { start: [0xfe, 0xff], encoding: 'utf-16be' },
];

const SIGNATURES = [
  { start: [0xff, 0xd8, 0xff], looksLike: 'jpeg' },
  { start: [0x89, 0x50, 0x4e, 0x47], looksLike: 'png' },
  { start: [0x47, 0x49, 0x46, 0x38], looksLike: 'gif' },
  { start: [0x50, 0x4b, 0x03, 0x04], looksLike: 'zip' },
  { start: [0x50, 0x4b, 0x05, 0x06], looksLike: 'zip' },
  { start: [0x25, 0x50, 0x44, 0x46, 0x2d], looksLike: 'pdf' },
  { start: [0x1f, 0x8b], looksLike: 'gzip' },
] as const;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function strictly(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Result<DecodedText, ReadFailure> {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (encoding !== 'utf-8' && text.includes('\u0000')) return failed({ code: 'broken-encoding', encoding });
    if (text.trim() === '') return failed({ code: 'empty' });
    return success({ text, encoding });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return failed({ code: 'broken-encoding', encoding });
  }
}

/** UTF-16 without a mark: of the first bytes, nearly every second one is 0, and those between are not. */
function unmarkedWidth(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(bytes.length, 2048) >> 1;
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < pairs * 2; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.6 && odd < pairs * 0.05 ? 'utf-16be' : undefined;
}

/** Too many control characters for a text mean that it is none. */
function fromWindows(bytes: Uint8Array): Result<DecodedText, ReadFailure> {
  const sample = bytes.subarray(0, 4096);
  const controls = sample.filter((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d).length;
  if (controls > sample.length * 0.02) return failed({ code: 'not-a-text-file', looksLike: 'other' });
  return success({ text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' });
}
