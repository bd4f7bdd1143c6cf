/** Lines of a stream of bytes, each with its line feed. A line beyond all sense ends it before it is in memory. */
import { BackupFault } from './backup-fault.ts';
import type { ByteChunks } from './byte-streams.ts';

/** The lines. A BackupFault 'not-a-backup' when the first is none of a header's length, 'damaged' for any other. */
export async function* linesOf(chunks: ByteChunks): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let isFirst = true;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      yield joined([...parts, chunk.subarray(from, end + 1)]);
      [parts, length, isFirst, from] = [[], 0, false, end + 1];
    }
    parts.push(chunk.subarray(from));
    length += chunk.length - from;
    if (isFirst && length > LONGEST_FIRST) throw new BackupFault('not-a-backup');
    if (length > LONGEST) throw new BackupFault('damaged');
  }
  if (length > 0) yield joined(parts);
}

const LINE_FEED = 0x0a;

/** Bytes. A line holds a row, and the longest of these are pictures of 512 px at most. */
const LONGEST = 2 ** 26;
const LONGEST_FIRST = 2 ** 14;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  const line = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    line.set(part, at);
    at += part.length;
  }
  return line;
}
