/** Base64 as address books hold it: in lines, with or without its last '='. */

/** The bytes; undefined where a letter is none of base64, or where the last group of four breaks off after one. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const letters = text.replaceAll(/\s+/g, '').replace(/={1,2}$/, '');
  if (letters === '' || letters.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let bits = 0;
  let at = 0;
  for (let index = 0; index < letters.length; index += 1) {
    const value = VALUES[letters.charCodeAt(index)] ?? NONE;
    if (value === NONE) return undefined;
    bits = ((bits << 6) | value) & 0xff_ff_ff;
    if (index % 4 !== 0) {
      bytes[at] = (bits >> (6 - 2 * (index % 4))) & 0xff;
      at += 1;
    }
  }
  return bytes;
}

const NONE = 255;

/** What each letter counts, the two of the web's own alphabet too. */
const VALUES = new Uint8Array(128).fill(NONE);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (let value = 0; value < 64; value += 1) VALUES[ALPHABET.charCodeAt(value)] = value;
VALUES['-'.charCodeAt(0)] = 62;
VALUES['_'.charCodeAt(0)] = 63;
