/** gzip (RFC 1952) by the browser's own streams. */
import { BackupFault } from './backup-fault.ts';
import { chunksOf, type ByteChunks } from './byte-streams.ts';

/** The chunks, packed. */
export async function* packed(chunks: ByteChunks): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const source = watched(chunks);
  const gzip = new CompressionStream('gzip');
  const feeding = feed(source.chunks, gzip.writable);
  try {
    yield* chunksOf(gzip.readable);
  } finally {
    await feeding;
  }
  source.throwFault();
}

/**
 * The chunks, unpacked. A BackupFault 'cut-off' when they end too early, 'damaged' when they are no gzip or their checksum
 * is wrong; what was given out before may then be wrong as well.
 */
export async function* unpacked(chunks: ByteChunks): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const source = watched(chunks);
  const gzip = new DecompressionStream('gzip');
  const feeding = feed(source.chunks, gzip.writable);
  try {
    yield* chunksOf(gzip.readable);
  } catch (error) {
    source.throwFault();
    throw new BackupFault(isCutOff(error) ? 'cut-off' : 'damaged');
  } finally {
    await feeding;
  }
  source.throwFault();
}

/** Chunks that remember whether it was they who failed. */
function watched(chunks: ByteChunks): { readonly chunks: ByteChunks; readonly throwFault: () => void } {
  let fault: { readonly error: unknown } | undefined;
  async function* watch() {
    try {
      yield* chunks;
    } catch (error) {
      fault = { error };
      throw error;
    }
  }
  return {
    chunks: watch(),
    throwFault: () => {
      if (fault !== undefined) throw fault.error;
    },
  };
}

/** Writes the chunks until they end or fail, or until nobody wants more; whoever reads hears of it. */
async function feed(chunks: ByteChunks, writable: WritableStream<BufferSource>): Promise<void> {
  const writer = writable.getWriter();
  writer.closed.catch(() => undefined);
  try {
    for await (const chunk of chunks) await writer.write(chunk);
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
  }
}

/** Browsers say it in words alone; where these are others, it is called damaged, which it is too. */
function isCutOff(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return code === 'Z_BUF_ERROR' || /truncated|unexpected end|ended/i.test(error.message);
}
