import { expect, it } from 'vitest';
import { byteTextOf, bytesOf } from '../../../../../src/formats/vcard/read/lines/byte-text.ts';

it('every byte is one letter and comes back', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(byteTextOf(bytes)).toHaveLength(256);
  expect(bytesOf(byteTextOf(bytes))).toEqual(bytes);
});

it('ASCII stands as itself', () => {
  expect(byteTextOf(new TextEncoder().encode('TEL;CELL:+45'))).toBe('TEL;CELL:+45');
});
