import { expect, test } from 'vitest';
import { blobOf, ByteSource, chunksOf, inPiecesOf } from '../../../src/formats/backup/byte-streams.ts';
import { bytesOf, inChunks } from '../../support/backup-files.ts';

const BYTES = new Uint8Array(1000).map((_, index) => index % 256);

test('a file comes by in chunks and becomes one again', async () => {
  const file = await blobOf(inChunks(BYTES, 33), 'text/plain');
  expect(file.type).toBe('text/plain');
  expect(await bytesOf(chunksOf(file.stream()))).toEqual(BYTES);
});

test('a file of many megabytes is put together from parts', async () => {
  const part = new Uint8Array(5_000_000).fill(1);
  const file = await blobOf(
    (async function* () {
      for (let count = 0; count < 4; count += 1) yield part;
    })(),
    '',
  );
  expect(file.size).toBe(20_000_000);
});

test('whoever stops early lets go of the stream', async () => {
  let isLetGo = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(BYTES),
    cancel: () => void (isLetGo = true),
  });
  for await (const chunk of chunksOf(stream)) {
    expect(chunk).toEqual(BYTES);
    break;
  }
  expect(isLetGo).toBe(true);
});

test.each([
  [1000, [1000]],
  [999, [999, 1]],
  [300, [300, 300, 300, 100]],
  [2000, [1000]],
])('pieces of %i bytes are whole but for the last', async (size, lengths) => {
  const pieces = [];
  for await (const piece of inPiecesOf(size, inChunks(BYTES, 77))) pieces.push(piece);
  expect(pieces.map(({ bytes }) => bytes.length)).toEqual(lengths);
  expect(pieces.map(({ isLast }) => isLast)).toEqual(lengths.map((_, index) => index === lengths.length - 1));
  expect(Buffer.concat(pieces.map(({ bytes }) => bytes))).toEqual(Buffer.from(BYTES));
});

test('nothing at all is one empty piece', async () => {
  const pieces = [];
  for await (const piece of inPiecesOf(10, inChunks(new Uint8Array(0)))) pieces.push(piece);
  expect(pieces).toEqual([{ bytes: new Uint8Array(0), isLast: true }]);
});

test('a source hands out as many bytes as are asked for, then the rest, then none', async () => {
  const source = new ByteSource(inChunks(BYTES, 10));
  expect(await source.take(25)).toEqual(BYTES.slice(0, 25));
  expect(await bytesOf(source.rest())).toEqual(BYTES.slice(25));
  expect(await source.take(5)).toEqual(new Uint8Array(0));
});
