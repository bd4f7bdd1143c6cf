import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexOf, Sha256 } from '../../../src/formats/backup/sha-256.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

// FIPS 180-4 has these examples
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('the hash of %j is that of the standard', (text, hash) => {
  expect(hexOf(new Sha256().update(utf8(text)).digest())).toBe(hash);
});

test('however the bytes are cut up, the hash is that of all of them', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (parts) => {
      const hash = new Sha256();
      for (const part of parts) hash.update(part);
      const whole = createHash('sha256');
      for (const part of parts) whole.update(part);
      expect(hexOf(hash.digest())).toBe(whole.digest('hex'));
    }),
  );
});

test('every length around the end of a block is padded rightly', () => {
  for (let length = 0; length <= 130; length += 1) {
    const bytes = new Uint8Array(length).fill(7);
    expect(hexOf(new Sha256().update(bytes).digest())).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});
