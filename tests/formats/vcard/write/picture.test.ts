import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { pictureProperty } from '../../../../src/formats/vcard/write/picture.ts';

test.each([0, 1, 2, 3, 24_575, 24_576, 24_577, 100_000])(
  'a picture of %i bytes is in the card byte for byte',
  (count) => {
    const bytes = Uint8Array.from({ length: count }, (_, index) => (index * 7) % 256);
    const { value } = pictureProperty({ bytes, type: 'image/jpeg' }, '3.0');
    expect(new Uint8Array(Buffer.from(value, 'base64'))).toEqual(bytes);
  },
);

test.each([
  ['image/jpeg', 'TYPE=JPEG', 'data:image/jpeg;base64,AQ=='],
  ['image/webp', 'TYPE=WEBP', 'data:image/webp;base64,AQ=='],
] as const)('%s is told in each version’s way', (type, three, four) => {
  const bytes = new Uint8Array([1]);
  expect(pictureProperty({ bytes, type }, '3.0').parameters).toEqual(['ENCODING=b', three]);
  expect(pictureProperty({ bytes, type }, '4.0')).toEqual({ name: 'PHOTO', value: four });
});
