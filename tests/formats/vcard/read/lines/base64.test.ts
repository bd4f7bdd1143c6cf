import { expect, it } from 'vitest';
import { bytesOfBase64 } from '../../../../../src/formats/vcard/read/lines/base64.ts';

it.each([
  ['AQID', [1, 2, 3]],
  ['AQI=', [1, 2]],
  ['AQI', [1, 2]],
  ['AQ==', [1]],
  ['AQ', [1]],
  ['A Q\n I\tD', [1, 2, 3]],
  ['-_-_', [251, 255, 191]],
  ['+/+/', [251, 255, 191]],
])('%j holds bytes', (text, bytes) => {
  expect(bytesOfBase64(text)).toEqual(Uint8Array.from(bytes));
});

it.each(['', '=', 'A', 'AQIDA', 'AQ=D', 'AQ!D', 'AQÆD', 'A===', 'AQI日'])('%j is none', (text) => {
  expect(bytesOfBase64(text)).toBeUndefined();
});
