import { expect, it } from 'vitest';
import { byteTextOf } from '../../../../../src/formats/vcard/read/lines/byte-text.ts';
import { readQuotedPrintable } from '../../../../../src/formats/vcard/read/lines/quoted-printable.ts';

it.each([
  ['abc', 'abc'],
  ['a=20b', 'a b'],
  ['=41=42', 'AB'],
  ['=4a=4A', 'JJ'],
  ['a=b', 'a=b'],
  ['a=4', 'a=4'],
  ['a=', 'a='],
  ['=3D41', '=41'],
  ['=C3=85', byteTextOf(Uint8Array.from([0xc3, 0x85]))],
])('%s', (text, plain) => {
  expect(readQuotedPrintable(text)).toBe(plain);
});
