/**
 * PINs as they may be kept: PBKDF2-SHA-256 with a salt of their own. A PIN of four digits is soon tried through by
 * whoever can read what is stored; the rounds only keep it from lying there in plain sight.
 */
import type { VeilPin } from '../domain/veil.ts';

/** What OWASP asks for with PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, 2023); under a second on a slow phone. */
const ROUNDS = 600_000;

/** Whether a PIN can be kept here; browsers reckon hashes on safe addresses only, such as https. */
export function canKeepPin(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** The digits as they are kept. */
export async function pinOf(digits: string): Promise<VeilPin> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { salt: toBase64(salt), hash: await hashOf(digits, salt, ROUNDS), rounds: ROUNDS };
}

/** Whether these are the digits of a kept PIN. */
export async function isPinOf(digits: string, pin: VeilPin): Promise<boolean> {
  return (await hashOf(digits, fromBase64(pin.salt), pin.rounds)) === pin.hash;
}

async function hashOf(digits: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(digits), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, HASH_BITS);
  return toBase64(new Uint8Array(bits));
}

const HASH_BITS = 256;

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
