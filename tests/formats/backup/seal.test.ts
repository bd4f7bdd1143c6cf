import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealed, unsealed } from '../../../src/formats/backup/seal.ts';
import { bytesOf, inChunks } from '../../support/backup-files.ts';

const sealing = { passphrase: 'Blåbærgrød', rounds: 10 };
const MEBIBYTE = 2 ** 20;
const HEAD = 49;
const FRAME = 4;
const TAG = 16;

function seal(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(sealed(inChunks(bytes), sealing));
}

function unseal(bytes: Uint8Array, passphrase = sealing.passphrase): Promise<Uint8Array> {
  return bytesOf(unsealed(inChunks(bytes, 100_003), passphrase));
}

test.each([0, 1, MEBIBYTE - 1, MEBIBYTE, MEBIBYTE + 1, 2 * MEBIBYTE + 5])('%i bytes come back', async (length) => {
  const bytes = new Uint8Array(length).map((_, index) => index % 253);
  expect(Buffer.from(await unseal(await seal(bytes))).equals(bytes)).toBe(true);
});

test('others can open it by what decision 0026 says of each byte', async () => {
  const plain = new TextEncoder().encode('Livstegn');
  const file = Buffer.from(await seal(plain));
  expect(file.subarray(0, 8).toString()).toBe('LIVSTEGN');
  expect([file[8], file.readUInt32BE(9)]).toEqual([1, 10]);
  const key = pbkdf2Sync(sealing.passphrase, file.subarray(13, 29), 10, 32, 'sha256');
  const frame = file.readUInt32BE(HEAD);
  expect(frame).toBe(2 ** 31 + plain.length + TAG);
  const cipher = file.subarray(HEAD + FRAME, -TAG);
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.alloc(12));
  decipher.setAAD(Buffer.concat([file.subarray(0, HEAD), Buffer.from([0, 0, 0, 0, 1])]));
  decipher.setAuthTag(file.subarray(-TAG));
  expect(Buffer.concat([decipher.update(cipher), decipher.final()])).toEqual(Buffer.from(plain));
});

test('the same words under the same passphrase are never the same bytes', async () => {
  const [one, other] = await Promise.all([seal(new Uint8Array(50)), seal(new Uint8Array(50))]);
  expect(Buffer.from(one.subarray(HEAD)).equals(other.subarray(HEAD))).toBe(false);
});

test('a letter is the same however the keyboard wrote it', async () => {
  const file = await seal(new Uint8Array(3));
  expect(await unseal(file, sealing.passphrase.normalize('NFD'))).toEqual(new Uint8Array(3));
});

test.each(['', 'blåbærgrød', 'Blåbærgrød '])('%j is not the passphrase', async (passphrase) => {
  const file = await seal(new Uint8Array(3));
  await expect(unseal(file, passphrase)).rejects.toMatchObject({ code: 'wrong-passphrase' });
});

const FULL = FRAME + MEBIBYTE + TAG;

test.each([
  ['a chunk is left out', (file: Buffer) => [file.subarray(0, HEAD), file.subarray(HEAD + FULL)], 'damaged'],
  [
    'two chunks change places',
    (file: Buffer) => [
      file.subarray(0, HEAD),
      file.subarray(HEAD + FULL, HEAD + 2 * FULL),
      file.subarray(HEAD, HEAD + FULL),
      file.subarray(HEAD + 2 * FULL),
    ],
    'damaged',
  ],
  ['the last chunk is missing', (file: Buffer) => [file.subarray(0, HEAD + 2 * FULL)], 'cut-off'],
  ['the last chunk is cut', (file: Buffer) => [file.subarray(0, -1)], 'cut-off'],
  ['something follows', (file: Buffer) => [file, Buffer.from([0])], 'damaged'],
  ['a chunk says that it is the last', (file: Buffer) => [flipped(file.subarray(0, HEAD + FULL), HEAD)], 'damaged'],
] as const)('%s: refused', async (_, change, code) => {
  const file = Buffer.from(await seal(new Uint8Array(2 * MEBIBYTE + 9)));
  await expect(unseal(Buffer.concat(change(file)))).rejects.toMatchObject({ code });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x80;
  return copy;
}
