/**
 * Which letters bytes mean: by the charset that a property declares, else by the bytes. UTF-8 wins wherever more of its
 * letters are whole than broken; then Shift_JIS, if it makes Japanese and nothing else; the rest is Windows-1252.
 */
import type { Encoding } from '../../../encoding.ts';
import { bytesOf } from './byte-text.ts';

/** The text of a byte text; a charset that nobody knows, or that the bytes belie, is as good as none. */
export function textOfBytes(byteText: string, charset: string | undefined): string {
  if (!(charset === undefined ? BEYOND_ASCII : BEYOND_PRINTED).test(byteText)) return byteText;
  const bytes = bytesOf(byteText);
  const declared = charset === undefined ? undefined : decoded(bytes, charset.toLowerCase());
  return declared ?? guessedText(bytes);
}

/** What a whole file seems to be written in. */
export function guessedEncoding(bytes: Uint8Array): Encoding {
  const { whole, broken } = countLetters(bytes);
  if (broken === 0 || whole >= broken) return 'utf-8';
  return japanese(bytes) === undefined ? 'windows-1252' : 'shift_jis';
}

// oxlint-disable-next-line eslint/no-control-regex -- the range is all of ASCII
const BEYOND_ASCII = /[^\u0000-\u007F]/;
/** Beyond what is printed in ASCII: charsets such as ISO-2022-JP are written in control letters. */
// oxlint-disable-next-line eslint/no-control-regex -- these are the letters it is about
const BEYOND_PRINTED = /[^\t\n\r -~]/;

function guessedText(bytes: Uint8Array): string {
  const strict = decoded(bytes, 'utf-8');
  if (strict !== undefined) return strict;
  const { whole, broken } = countLetters(bytes);
  if (whole >= broken) return UTF8.decode(bytes);
  return japanese(bytes) ?? WINDOWS.decode(bytes);
}

const UTF8 = new TextDecoder();
const WINDOWS = new TextDecoder('windows-1252');

/** Strict decoders by the charset's name, undefined for one that no engine knows. */
const DECODERS = new Map<string, TextDecoder | undefined>();
const MOST_CHARSETS = 100;

function decoded(bytes: Uint8Array, charset: string): string | undefined {
  if (!DECODERS.has(charset)) {
    if (DECODERS.size >= MOST_CHARSETS) DECODERS.clear();
    DECODERS.set(charset, decoderFor(charset));
  }
  try {
    return DECODERS.get(charset)?.decode(bytes);
  } catch {
    return undefined;
  }
}

function decoderFor(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return undefined;
  }
}

/** How many letters beyond ASCII are whole in UTF-8, and how many bytes belong to none. */
function countLetters(bytes: Uint8Array): { readonly whole: number; readonly broken: number } {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const more = followers(byte);
    if (more > 0 && hasFollowers(bytes, at, more)) {
      whole += 1;
      at += more;
    } else broken += 1;
  }
  return { whole, broken };
}

function followers(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
}

function hasFollowers(bytes: Uint8Array, at: number, more: number): boolean {
  for (let index = 1; index <= more; index += 1) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}

/** The text in Shift_JIS, if all beyond ASCII is Japanese and no such letter touches a Latin one, as in “O’Neil”. */
function japanese(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes, 'shift_jis');
  if (text === undefined || NOT_JAPANESE.test(text) || BESIDE_LATIN.test(text)) return undefined;
  return isMostlyLow(bytes) ? text : undefined;
}

// oxlint-disable-next-line eslint/no-control-regex -- the range is all of ASCII
const NOT_JAPANESE = /[^\u0000-\u007F\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]/;
const BESIDE_LATIN = /[A-Za-z][\u3000-\u9FFF]|[\u3000-\u9FFF][A-Za-z]/;

/** In Windows-1252 letters stand above 0xC0; the common Japanese ones begin below 0xA0. */
function isMostlyLow(bytes: Uint8Array): boolean {
  let low = 0;
  let high = 0;
  for (const byte of bytes) {
    if (byte >= 0x81 && byte <= 0x9f) low += 1;
    else if (byte >= 0xe0) high += 1;
  }
  return low > high;
}
