import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packed, unpacked } from '../../../src/formats/backup/gzip.ts';
import { bytesOf, inChunks, textChunks } from '../../support/backup-files.ts';

const TEXT = 'Livstegn '.repeat(5000);

test('what is packed can be unpacked by others, and what others packed here', async () => {
  expect(gunzipSync(await bytesOf(packed(textChunks(TEXT)))).toString()).toBe(TEXT);
  expect(Buffer.from(await bytesOf(unpacked(inChunks(gzipSync(TEXT), 7)))).toString()).toBe(TEXT);
});

test.each([1, 5, 12, 40])('cut after %i bytes it is cut off', async (length) => {
  await expect(bytesOf(unpacked(inChunks(gzipSync(TEXT).subarray(0, length))))).rejects.toMatchObject({
    code: 'cut-off',
  });
});

test('anything that is no gzip is damaged', async () => {
  await expect(bytesOf(unpacked(textChunks(TEXT)))).rejects.toMatchObject({ code: 'damaged' });
});

async function* broken(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield Uint8Array.from(gzipSync(TEXT).subarray(0, 20));
  throw new RangeError('called off');
}

test('a fault of where the bytes come from stays what it is, in and out', async () => {
  await expect(bytesOf(unpacked(broken()))).rejects.toThrow(RangeError);
  await expect(bytesOf(packed(broken()))).rejects.toThrow(RangeError);
});

test('a reader who has seen enough ends it; a gigabyte is never unpacked', async () => {
  let taken = 0;
  const bomb = async function* (): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    for (const part of inThousand(gzipSync(new Uint8Array(50_000_000)))) {
      taken += part.length;
      yield part;
    }
  };
  for await (const chunk of unpacked(bomb())) {
    expect(chunk.length).toBeGreaterThan(0);
    break;
  }
  expect(taken).toBeLessThan(48_000);
});

function inThousand(bytes: Uint8Array): readonly Uint8Array<ArrayBuffer>[] {
  return Array.from({ length: Math.ceil(bytes.length / 1000) }, (_, index) =>
    Uint8Array.from(bytes.subarray(index * 1000, (index + 1) * 1000)),
  );
}
