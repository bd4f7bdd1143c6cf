/**
 * What a picture is, by its bytes alone: kind and size from the header, before anything is decoded, so that a bomb is
 * known for what it is. The label that a file puts on a picture is not believed.
 */

export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif';

export type Picture = {
  readonly type: PictureType;
  /** In pixels, at least 1. */
  readonly width: number;
  readonly height: number;
};

/** No picture with more pixels is decoded: four bytes each make 200 MB of memory. */
export const MOST_PICTURE_PIXELS = 50_000_000;

/**
 * Kind and size of a JPEG, PNG, GIF or WebP; undefined for other bytes, and for a picture that breaks off before its
 * end. Source of the layouts: ITU T.81 annex B, PNG 1.2, GIF89a, and the WebP container specification.
 */
export function pictureOf(bytes: Uint8Array): Picture | undefined {
  const kind = KINDS.find(({ starts }) => starts(bytes));
  const size = kind?.sizeOf(bytes);
  if (kind === undefined || size === undefined || size.width < 1 || size.height < 1) return undefined;
  return { type: kind.type, width: size.width, height: size.height };
}

type Size = { readonly width: number; readonly height: number };

const KINDS: readonly {
  readonly type: PictureType;
  readonly starts: (bytes: Uint8Array) => boolean;
  readonly sizeOf: (bytes: Uint8Array) => Size | undefined;
}[] = [
  { type: 'image/jpeg', starts: (bytes) => hasAt(bytes, 0, [0xff, 0xd8, 0xff]), sizeOf: sizeOfJpeg },
  {
    type: 'image/png',
    starts: (bytes) => hasAt(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    sizeOf: sizeOfPng,
  },
  { type: 'image/gif', starts: (bytes) => hasAt(bytes, 0, [0x47, 0x49, 0x46, 0x38]), sizeOf: sizeOfGif },
  {
    type: 'image/webp',
    starts: (bytes) => hasAt(bytes, 0, [0x52, 0x49, 0x46, 0x46]) && hasAt(bytes, 8, [0x57, 0x45, 0x42, 0x50]),
    sizeOf: sizeOfWebp,
  },
];

/** Segment by segment to the frame's header; whole only if the mark of the end follows the scan. */
function sizeOfJpeg(bytes: Uint8Array): Size | undefined {
  let size: Size | undefined;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = byteAt(bytes, at + 1);
    if (marker === 0xda) return hasJpegEnd(bytes, at) ? size : undefined;
    if (isFrame(marker)) size = { height: bigEndian(bytes, at + 5, 2), width: bigEndian(bytes, at + 7, 2) };
    // fill bytes stand alone; every other segment before the scan says its length
    at += marker === 0xff ? 1 : 2 + Math.max(2, bigEndian(bytes, at + 2, 2));
  }
  return undefined;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Within a scan, 0xFF is followed by 0xD9 at the end alone. */
function hasJpegEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

/** Chunk by chunk to the one that ends it. */
function sizeOfPng(bytes: Uint8Array): Size | undefined {
  if (!hasAt(bytes, 12, [0x49, 0x48, 0x44, 0x52])) return undefined;
  let at = 8;
  while (at + 12 <= bytes.length) {
    if (hasAt(bytes, at + 4, [0x49, 0x45, 0x4e, 0x44])) {
      return { width: bigEndian(bytes, 16, 4), height: bigEndian(bytes, 20, 4) };
    }
    at += 12 + bigEndian(bytes, at, 4);
  }
  return undefined;
}

function sizeOfGif(bytes: Uint8Array): Size | undefined {
  const end = bytes.lastIndexOf(0x3b);
  return end > 13 ? { width: littleEndian(bytes, 6, 2), height: littleEndian(bytes, 8, 2) } : undefined;
}

/** The three kinds of WebP: lossy, lossless, and with an extended header; the container says how long it is. */
function sizeOfWebp(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 30 || bytes.length < littleEndian(bytes, 4, 4)) return undefined;
  if (hasAt(bytes, 12, [0x56, 0x50, 0x38, 0x58])) {
    return { width: littleEndian(bytes, 24, 3) + 1, height: littleEndian(bytes, 27, 3) + 1 };
  }
  if (hasAt(bytes, 12, [0x56, 0x50, 0x38, 0x20])) {
    return { width: littleEndian(bytes, 26, 2) % 0x4000, height: littleEndian(bytes, 28, 2) % 0x4000 };
  }
  if (!hasAt(bytes, 12, [0x56, 0x50, 0x38, 0x4c])) return undefined;
  const packed = littleEndian(bytes, 21, 4);
  return { width: (packed % 0x4000) + 1, height: (Math.floor(packed / 0x4000) % 0x4000) + 1 };
}

function hasAt(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function bigEndian(bytes: Uint8Array, at: number, count: number): number {
  let number = 0;
  for (let index = 0; index < count; index += 1) number = number * 256 + byteAt(bytes, at + index);
  return number;
}

function littleEndian(bytes: Uint8Array, at: number, count: number): number {
  let number = 0;
  for (let index = count - 1; index >= 0; index -= 1) number = number * 256 + byteAt(bytes, at + index);
  return number;
}
