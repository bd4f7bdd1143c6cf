import { expect, test } from 'vitest';
import { ByteSource } from '../../../src/formats/backup/byte-streams.ts';
import { headOf, isSealed, openHead } from '../../../src/formats/backup/seal-head.ts';
import { Sha256 } from '../../../src/formats/backup/sha-256.ts';
import { inChunks } from '../../support/backup-files.ts';

const sealing = { passphrase: 'én to tre', rounds: 5 };

async function open(bytes: Uint8Array): Promise<unknown> {
  return openHead(new ByteSource(inChunks(bytes, 7)), sealing.passphrase);
}

test('a head is opened by its passphrase, and begins with the name of the app', async () => {
  const { bytes } = await headOf(sealing);
  expect(bytes.length).toBe(49);
  expect(isSealed(bytes)).toBe(true);
  expect(isSealed(bytes.subarray(1))).toBe(false);
  await expect(open(bytes)).resolves.toMatchObject({ bytes });
});

test.each([
  ['a later version', 8, 2, 'too-new'],
  ['another number of rounds', 12, 6, 'damaged'],
  ['another salt', 20, 0, 'damaged'],
  ['another check', 30, 0, 'damaged'],
  ['another seal', 40, 0, 'wrong-passphrase'],
] as const)('%s is refused', async (_, at, value, code) => {
  const { bytes } = await headOf(sealing);
  bytes[at] = bytes[at] === value ? value + 1 : value;
  await expect(open(bytes)).rejects.toMatchObject({ code });
});

test('a head that is cut is cut off', async () => {
  const { bytes } = await headOf(sealing);
  await expect(open(bytes.subarray(0, 48))).rejects.toMatchObject({ code: 'cut-off' });
});

test('rounds that would take minutes are refused before they begin', async () => {
  const { bytes } = await headOf(sealing);
  new DataView(bytes.buffer).setUint32(9, 4_000_000_000);
  bytes.set(new Sha256().update(bytes.subarray(0, 29)).digest().subarray(0, 4), 29);
  await expect(open(bytes)).rejects.toMatchObject({ code: 'damaged' });
});
