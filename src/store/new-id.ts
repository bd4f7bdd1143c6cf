/** A new id: UUID version 7 (RFC 9562, 5.7), so that ids sort by the time they were made. */

/** 48 bits of milliseconds, then version and variant, then 74 random bits. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return idAt(Date.now(), bytes);
}

/** The least id of an instant, in milliseconds since 1970: every id made before it sorts below. */
export function leastIdAt(millis: number): string {
  return idAt(millis, new Uint8Array(16));
}

function idAt(millis: number, bytes: Uint8Array<ArrayBuffer>): string {
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, (BigInt(millis) << 16n) | BigInt(view.getUint16(6)));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
