import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64Of, bytesOfBase64 } from '../../src/formats/base64.ts';

test('bytes come back as they were, of any length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(bytesOfBase64(base64Of(bytes))).toEqual(Uint8Array.from(bytes));
    }),
  );
});

test('a picture of megabytes is no trouble', () => {
  const bytes = new Uint8Array(3_000_001).map((_, index) => index % 251);
  expect(Buffer.from(bytesOfBase64(base64Of(bytes)) ?? []).equals(bytes)).toBe(true);
});

test.each(['=', 'ab', 'ab=c', 'a b=', 'ab-_', 'abc\n', 'æøåæ', 'a==='])('%j is no base64', (text) => {
  expect(bytesOfBase64(text)).toBeUndefined();
});
