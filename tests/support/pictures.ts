/** Pictures of one colour, made byte by byte: whole PNGs of any size, that a browser shows. */
import { deflateSync } from 'node:zlib';

type Paint = { readonly width: number; readonly height: number; readonly alpha?: number };

/** A PNG of `width` × `height` px; with `alpha` under 255 one can see through it. */
export function makePng({ width, height, alpha = 255 }: Paint): Uint8Array<ArrayBuffer> {
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 4, Buffer.from([0x2f, 0x6b, 0x5f, alpha]))]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const lines = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', lines), chunk('IEND', Buffer.alloc(0))]),
  );
}

/** A PNG whose header says that it is enormous, with nothing behind it. */
export function makeBomb(): Uint8Array<ArrayBuffer> {
  const small = makePng({ width: 1, height: 1 });
  new DataView(small.buffer).setUint32(16, 50_000);
  new DataView(small.buffer).setUint32(20, 50_000);
  return small;
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
