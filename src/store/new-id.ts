/** A new id: UUID version 7 (RFC 9562, 5.7), so that ids sort by the time they were made. */

/** 48 bits of milliseconds, 12 that count within one, version and variant, then 62 random bits. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  last = nextPlace(Date.now(), bytes);
  bytes[6] = (last.count >> 8) | 0x70;
  bytes[7] = last.count & 0xff;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return idAt(last.millis, bytes);
}

/** The least id of an instant, in milliseconds since 1970: every id made before it sorts below. */
export function leastIdAt(millis: number): string {
  return idAt(millis, new Uint8Array(16));
}

/** Where the last id stands: its millisecond, and its place within it. */
let last = { millis: 0, count: 0 };

/** Within a millisecond one counts on (6.2, method 1), so that ids made in one go keep their order. */
function nextPlace(now: number, [, , , , , , random = 0]: Uint8Array): typeof last {
  // a clock that was set back is followed
  if (now > last.millis || now < last.millis - SET_BACK_MS) return { millis: now, count: random };
  if (last.count < MOST_IN_A_MILLI) return { millis: last.millis, count: last.count + 1 };
  return { millis: last.millis + 1, count: random };
}

const SET_BACK_MS = 1000;
const MOST_IN_A_MILLI = 0xfff;

function idAt(millis: number, bytes: Uint8Array<ArrayBuffer>): string {
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, (BigInt(millis) << 16n) | BigInt(view.getUint16(6)));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
