/**
 * The encrypted backup: a head that says how the key is made from the passphrase, then the backup in chunks of 1 MiB,
 * each by itself AES-256-GCM. The head, a chunk's place and whether it is the last are authenticated with each chunk, so
 * that none can be changed, moved, left out or cut off. Decision 0026 has every byte.
 */
import { BackupFault } from './backup-fault.ts';
import { ByteSource, inPiecesOf, type ByteChunks } from './byte-streams.ts';
import { headOf, openHead, type Head, type Sealing } from './seal-head.ts';

/** The chunks, encrypted; nobody knows how often the same passphrase was used before, so the salt is a new one. */
export async function* sealed(chunks: ByteChunks, sealing: Sealing): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const head = await headOf(sealing);
  yield head.bytes;
  let index = 0;
  for await (const { bytes, isLast } of inPiecesOf(CHUNK, chunks)) {
    const cipher = new Uint8Array(await crypto.subtle.encrypt(paramsOf(head, index, isLast), head.key, bytes));
    yield frameHead(cipher.length, isLast);
    yield cipher;
    index += 1;
  }
}

/**
 * What was encrypted. A BackupFault 'wrong-passphrase', 'too-new' for a later version of the seal, 'cut-off' when the
 * last chunk is missing, 'damaged' when anything was changed; every chunk that is given out is as it was written.
 */
export async function* unsealed(chunks: ByteChunks, passphrase: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const source = new ByteSource(chunks);
  try {
    const head = await openHead(source, passphrase);
    for (let index = 0; ; index += 1) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- chunks come in their order
      const { bytes, isLast } = await nextChunk(source, head, index);
      if (bytes.length > 0) yield bytes;
      if (isLast) break;
    }
    if ((await source.take(1)).length > 0) throw new BackupFault('damaged');
  } finally {
    await source.stop();
  }
}

async function nextChunk(source: ByteSource, head: Head, index: number) {
  const frame = await source.take(FRAME);
  if (frame.length < FRAME) throw new BackupFault('cut-off');
  const word = new DataView(frame.buffer, frame.byteOffset).getUint32(0);
  const isLast = word >= LAST;
  const length = word % LAST;
  if (length < TAG || length > CHUNK + TAG) throw new BackupFault('damaged');
  const cipher = await source.take(length);
  if (cipher.length < length) throw new BackupFault('cut-off');
  try {
    const plain = await crypto.subtle.decrypt(paramsOf(head, index, isLast), head.key, cipher);
    return { bytes: new Uint8Array(plain), isLast };
  } catch {
    throw new BackupFault('damaged');
  }
}

/** Each chunk of a file has a nonce of its own, which is its place; a file has a key of its own. */
function paramsOf(head: Head, index: number, isLast: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, index);
  const additionalData = new Uint8Array(head.bytes.length + 5);
  additionalData.set(head.bytes);
  new DataView(additionalData.buffer).setUint32(head.bytes.length, index);
  additionalData[additionalData.length - 1] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData };
}

function frameHead(length: number, isLast: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(FRAME);
  new DataView(bytes.buffer).setUint32(0, isLast ? length + LAST : length);
  return bytes;
}

/** Bytes. */
const CHUNK = 2 ** 20;
const TAG = 16;
const FRAME = 4;
/** The highest bit of a chunk's length says that it is the last. */
const LAST = 2 ** 31;
