/** Bytes that come by in chunks: streams as generators, which every browser can walk through, and back. */

export type ByteChunks = AsyncIterable<Uint8Array<ArrayBuffer>>;

/** The chunks of a stream. Whoever stops early lets go of it. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  try {
    for (;;) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- a stream is read in its order
      const { done, value } = await reader.read();
      if (done) return;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- files and transforms give memory of their own
      yield value as Uint8Array<ArrayBuffer>;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The chunks as a file. A few at a time are handed over, so that a browser can lay them aside on its disk. */
export async function blobOf(chunks: ByteChunks, type: string): Promise<Blob> {
  const blobs: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < AT_ONCE) continue;
    blobs.push(new Blob(waiting));
    [waiting, length] = [[], 0];
  }
  return new Blob([...blobs, ...waiting], { type });
}

/** The chunks, cut anew so that each but the last has `size` bytes; at least one, if need be an empty one. */
export async function* inPiecesOf(size: number, chunks: ByteChunks): AsyncGenerator<Piece> {
  let piece = new Uint8Array(size);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      if (filled === size) {
        yield { bytes: piece, isLast: false };
        [piece, filled] = [new Uint8Array(size), 0];
      }
      const part = chunk.subarray(from, from + size - filled);
      piece.set(part, filled);
      filled += part.length;
      from += part.length;
    }
  }
  yield { bytes: piece.subarray(0, filled), isLast: true };
}

export type Piece = { readonly bytes: Uint8Array<ArrayBuffer>; readonly isLast: boolean };

/** Hands out exactly as many bytes as are asked for. */
export class ByteSource {
  readonly #walk: AsyncIterator<Uint8Array<ArrayBuffer>>;
  #rest = new Uint8Array(0);

  constructor(chunks: ByteChunks) {
    this.#walk = chunks[Symbol.asyncIterator]();
  }

  /** The next `count` bytes; fewer when the end comes first. */
  async take(count: number): Promise<Uint8Array<ArrayBuffer>> {
    const parts: Uint8Array[] = [];
    let wanted = count;
    while (wanted > 0) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- bytes come in their order
      if (this.#rest.length === 0 && !(await this.#more())) break;
      const part = this.#rest.subarray(0, wanted);
      this.#rest = this.#rest.subarray(part.length);
      parts.push(part);
      wanted -= part.length;
    }
    return joined(parts);
  }

  /** What was not taken yet. */
  async *rest(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    // oxlint-disable-next-line eslint/no-await-in-loop -- bytes come in their order
    while (this.#rest.length > 0 || (await this.#more())) {
      const chunk = this.#rest;
      this.#rest = new Uint8Array(0);
      yield chunk;
    }
  }

  /** Lets go of where the bytes come from. */
  async stop(): Promise<void> {
    await this.#walk.return?.();
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#walk.next();
    if (done === true) return false;
    this.#rest = value;
    return true;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Bytes. */
const AT_ONCE = 2 ** 23;
