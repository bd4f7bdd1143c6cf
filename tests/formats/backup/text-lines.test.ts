import { expect, test } from 'vitest';
import { linesOf } from '../../../src/formats/backup/text-lines.ts';
import { inChunks } from '../../support/backup-files.ts';

async function lines(text: string, size: number): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const line of linesOf(inChunks(new TextEncoder().encode(text), size)))
    found.push(Buffer.from(line).toString());
  return found;
}

test.each([1, 2, 3, 100])('lines keep their line feed, in chunks of %i bytes', async (size) => {
  expect(await lines('æ\n\nbc\nd', size)).toEqual(['æ\n', '\n', 'bc\n', 'd']);
  expect(await lines('', size)).toEqual([]);
  expect(await lines('a\n', size)).toEqual(['a\n']);
});

async function* zeros(megabytes: number, first = ''): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield new TextEncoder().encode(first);
  for (let count = 0; count < megabytes; count += 1) yield new Uint8Array(1_000_000);
}

async function drained(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of chunks);
}

test('a first line without an end is no backup, a later one damage; neither is read to the end', async () => {
  await expect(drained(linesOf(zeros(1_000_000)))).rejects.toMatchObject({ code: 'not-a-backup' });
  await expect(drained(linesOf(zeros(1_000_000, 'head\n')))).rejects.toMatchObject({ code: 'damaged' });
});
