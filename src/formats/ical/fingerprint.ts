/** A short text that stands for a long one: whether a file says anything new. Not for secrets. */

/** FNV-1a (Fowler, Noll, Vo) of 32 bits over the letters, twice, from both ends; the same for the same text alone. */
export function fingerprint(text: string): string {
  return hashed(text) + hashed(Array.from(text).toReversed().join(''));
}

function hashed(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
