/** SHA-256 of bytes as they come by (FIPS 180-4); WebCrypto only takes them all at once. */

/** Reckons the hash of everything given to `update`, in order. */
export class Sha256 {
  readonly #state = Uint32Array.from(FIRST_STATE);
  readonly #block = new Uint8Array(BLOCK);
  readonly #words = new Uint32Array(64);
  #filled = 0;
  #length = 0;

  /** Takes the next bytes. */
  update(bytes: Uint8Array): this {
    this.#length += bytes.length;
    let from = 0;
    while (from < bytes.length) {
      const part = bytes.subarray(from, from + BLOCK - this.#filled);
      this.#block.set(part, this.#filled);
      this.#filled += part.length;
      from += part.length;
      if (this.#filled === BLOCK) this.#turn();
    }
    return this;
  }

  /** The 32 bytes of the hash; nothing may be given to it afterwards. */
  digest(): Uint8Array<ArrayBuffer> {
    const bits = BigInt(this.#length) * 8n;
    const padding = new Uint8Array(1 + ((2 * BLOCK - 9 - this.#filled) % BLOCK) + 8);
    padding[0] = 0x80;
    new DataView(padding.buffer).setBigUint64(padding.length - 8, bits);
    this.update(padding);
    const hash = new Uint8Array(32);
    const view = new DataView(hash.buffer);
    this.#state.forEach((word, index) => view.setUint32(index * 4, word));
    return hash;
  }

  #turn(): void {
    const words = this.#words;
    const view = new DataView(this.#block.buffer);
    for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(index * 4);
    for (let index = 16; index < 64; index += 1) {
      const [early, late] = [at(words, index - 15), at(words, index - 2)];
      const one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
      const other = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
      words[index] = at(words, index - 16) + one + at(words, index - 7) + other;
    }
    mix(this.#state, words);
    this.#filled = 0;
  }
}

/** Lower-case hexadecimal digits. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const BLOCK = 64;

/** The first 32 bits of the fractional parts of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
const FIRST_STATE = primes(8).map((prime) => fraction(Math.sqrt(prime)));

/** Those of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUND_KEYS = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let next = 2; found.length < count; next += 1) {
    if (found.every((prime) => next % prime !== 0)) found.push(next);
  }
  return found;
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function mix(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + high + ((e & f) ^ (~e & g)) + at(ROUND_KEYS, index) + at(words, index)) | 0;
    const low = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = at(state, index) + word));
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}
