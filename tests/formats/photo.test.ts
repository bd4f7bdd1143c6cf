import { describe, expect, it } from 'vitest';
import { MOST_PICTURE_PIXELS, pictureOf } from '../../src/formats/photo.ts';

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const PNG = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10];
const IEND = [0, 0, 0, 0, ...ascii('IEND'), 1, 2, 3, 4];
const IHDR = [...PNG, 0, 0, 0, 13, ...ascii('IHDR')];
const IDAT = [8, 6, 0, 0, 0, 1, 2, 3, 4, 0, 0, 0, 2, ...ascii('IDAT'), 7, 7, 1, 2, 3, 4];
const png = (width: readonly number[], height: readonly number[]) => [...IHDR, ...width, ...height, ...IDAT, ...IEND];
const JPEG_START = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2];
const frame = (marker: number) => [0xff, marker, 0, 11, 8, 0, 40, 0, 30, 1, 1, 0x11, 0];
const SCAN = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0x12, 0xff, 0, 0x34];
const JPEG_END = [0xff, 0xd9];
const gif = [...ascii('GIF89a'), 20, 0, 10, 0, 0, 0, 0, 0x2c, 0x3b];
const webp = (chunk: readonly number[]) => [...ascii('RIFF'), 22, 0, 0, 0, ...ascii('WEBP'), ...chunk];

describe('a picture is known by its bytes', () => {
  it.each<readonly [string, readonly number[], object]>([
    ['PNG', png([0, 0, 0, 5], [0, 0, 1, 0]), { type: 'image/png', width: 5, height: 256 }],
    ['JPEG', [...JPEG_START, ...frame(0xc0), ...SCAN, ...JPEG_END], { type: 'image/jpeg', width: 30, height: 40 }],
    [
      'progressive JPEG with fill bytes and something behind its end',
      [...JPEG_START, 0xff, ...frame(0xc2), ...SCAN, ...JPEG_END, 0, 0],
      { type: 'image/jpeg', width: 30, height: 40 },
    ],
    ['GIF', gif, { type: 'image/gif', width: 20, height: 10 }],
    [
      'lossy WebP',
      webp([...ascii('VP8 '), 10, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 8, 0, 6, 0]),
      { type: 'image/webp', width: 8, height: 6 },
    ],
    [
      'lossless WebP',
      webp([...ascii('VP8L'), 5, 0, 0, 0, 0x2f, 0x07, 0x40, 0x01, 0, 0, 0, 0, 0, 0]),
      { type: 'image/webp', width: 8, height: 6 },
    ],
    [
      'WebP with more in it',
      webp([...ascii('VP8X'), 10, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 5, 0, 0]),
      { type: 'image/webp', width: 8, height: 6 },
    ],
  ])('%s', (_what, bytes, picture) => {
    expect(pictureOf(Uint8Array.from(bytes))).toEqual(picture);
  });

  it('and a bomb by its header', () => {
    const bomb = pictureOf(Uint8Array.from(png([0, 0, 0xc3, 0x50], [0, 0, 0xc3, 0x50])));
    expect(bomb).toMatchObject({ width: 50_000, height: 50_000 });
    expect((bomb?.width ?? 0) * (bomb?.height ?? 0)).toBeGreaterThan(MOST_PICTURE_PIXELS);
  });
});

describe('no picture is', () => {
  it.each<readonly [string, readonly number[]]>([
    ['nothing', []],
    ['a text', ascii('Hello, this is not a picture')],
    ['another kind', ascii('BM6 and more of a bitmap')],
    ['RIFF with a sound', [...ascii('RIFF'), 4, 0, 0, 0, ...ascii('WAVEfmt and so on, and so on')]],
    ['a WebP of an unknown kind', webp([...ascii('VP9 '), ...Array.from({ length: 14 }, () => 0)])],
    ['a WebP that breaks off', webp([...ascii('VP8X'), 10, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 5, 0])],
    ['a PNG without its header', [...PNG, 0, 0, 0, 13, ...ascii('IDAT'), ...IEND]],
    ['a PNG that breaks off', png([0, 0, 0, 5], [0, 0, 0, 5]).slice(0, -12)],
    ['a PNG without a width', png([0, 0, 0, 0], [0, 0, 0, 5])],
    ['a JPEG that breaks off in its scan', [...JPEG_START, ...frame(0xc0), ...SCAN]],
    ['a JPEG that breaks off before', [...JPEG_START, ...frame(0xc0)]],
    ['a JPEG without a frame', [...JPEG_START, ...SCAN, ...JPEG_END]],
    ['a JPEG with rubbish between its segments', [...JPEG_START, 0, ...frame(0xc0), ...SCAN, ...JPEG_END]],
    ['a GIF that breaks off', gif.slice(0, -1)],
  ])('%s', (_what, bytes) => {
    expect(pictureOf(Uint8Array.from(bytes))).toBeUndefined();
  });
});
