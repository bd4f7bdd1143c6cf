/**
 * Bytes as a text in which each letter stands for one byte: lines, folds and parameters are found in it with the fast
 * means of strings, while which letters the bytes mean is asked of each value by itself, once its folds are gone.
 */

/** The byte text of bytes; ASCII stands as itself. */
export function byteTextOf(bytes: Uint8Array): string {
  return DECODER.decode(bytes);
}

/** The bytes of a byte text. */
export function bytesOf(byteText: string): Uint8Array {
  const bytes = new Uint8Array(byteText.length);
  for (let index = 0; index < byteText.length; index += 1) {
    const code = byteText.charCodeAt(index);
    bytes[index] = code < 0x80 ? code : (BYTE_BY_CODE.get(code) ?? code);
  }
  return bytes;
}

/** A single-byte encoding in which every byte is a letter. */
const DECODER = new TextDecoder('windows-1252');

/** Asked of the decoder itself: engines differ in what they make of the bytes from 0x80 to 0x9F. */
const BYTE_BY_CODE: ReadonlyMap<number, number> = new Map(
  Array.from(DECODER.decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)), (letter, byte) => [
    letter.charCodeAt(0),
    byte,
  ]),
);
