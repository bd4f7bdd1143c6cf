/** The head of an encrypted backup: how the key is made from the passphrase, and a seal that tells a wrong one at once. */
import { BackupFault } from './backup-fault.ts';
import type { ByteSource } from './byte-streams.ts';
import { Sha256 } from './sha-256.ts';

/** All bytes before the first chunk, and the key of the chunks. */
export type Head = { readonly bytes: Uint8Array<ArrayBuffer>; readonly key: CryptoKey };

/** The words themselves, or what `passphraseKey` made of them. */
export type Passphrase = string | CryptoKey;

export type Sealing = {
  readonly passphrase: Passphrase;
  /** How often PBKDF2 is gone through; each try at guessing the passphrase costs as much. */
  readonly rounds: number;
};

/** Whether a file that begins with these bytes is an encrypted backup. */
export function isSealed(start: Uint8Array): boolean {
  return start.length >= MAGIC.length && MAGIC.every((byte, index) => start[index] === byte);
}

/** A new head. */
export async function headOf({ passphrase, rounds }: Sealing): Promise<Head> {
  const bytes = new Uint8Array(HEAD);
  bytes.set(MAGIC);
  bytes[VERSION_AT] = VERSION;
  new DataView(bytes.buffer).setUint32(ROUNDS_AT, rounds);
  crypto.getRandomValues(bytes.subarray(SALT_AT, CHECK_AT));
  bytes.set(checkOf(bytes), CHECK_AT);
  const key = await keyOf(bytes, passphrase);
  const seal = await crypto.subtle.encrypt(sealParams(bytes), key, new Uint8Array(0));
  bytes.set(new Uint8Array(seal), SEAL_AT);
  return { bytes, key };
}

/** The head at the start of a file, with its key by this passphrase; a BackupFault when that can't be had. */
export async function openHead(source: ByteSource, passphrase: string): Promise<Head> {
  const bytes = await readHead(source);
  const key = await keyOf(bytes, passphrase);
  try {
    await crypto.subtle.decrypt(sealParams(bytes), key, bytes.subarray(SEAL_AT));
  } catch {
    throw new BackupFault('wrong-passphrase');
  }
  return { bytes, key };
}

async function readHead(source: ByteSource): Promise<Head['bytes']> {
  const bytes = await source.take(HEAD);
  if (!isSealed(bytes)) throw new BackupFault('not-a-backup');
  if ((bytes[VERSION_AT] ?? VERSION) > VERSION) throw new BackupFault('too-new');
  if (bytes.length < HEAD) throw new BackupFault('cut-off');
  const isWhole = checkOf(bytes).every((byte, index) => bytes[CHECK_AT + index] === byte);
  const rounds = roundsOf(bytes);
  if (!isWhole || rounds < 1 || rounds > MOST_ROUNDS) throw new BackupFault('damaged');
  return bytes;
}

/**
 * A passphrase as the browser can keep it: any number of backups can be sealed by it, each with a salt of its own, and no
 * script can read the words from it. In UTF-8, composed (NFC), so that every keyboard writes the same.
 */
export async function passphraseKey(passphrase: string): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  return crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
}

/** PBKDF2-SHA-256 (RFC 8018) of the passphrase. */
async function keyOf(head: Uint8Array<ArrayBuffer>, passphrase: Passphrase): Promise<CryptoKey> {
  const base = typeof passphrase === 'string' ? await passphraseKey(passphrase) : passphrase;
  const salt = head.subarray(SALT_AT, CHECK_AT);
  const params = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: roundsOf(head) };
  return crypto.subtle.deriveKey(params, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The seal is the tag of nothing, under a nonce that no chunk has. */
function sealParams(head: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv: new Uint8Array(12).fill(0xff), additionalData: head.subarray(0, SEAL_AT) };
}

/** So that a damaged head is not taken for a wrong passphrase. */
function checkOf(head: Uint8Array): Uint8Array {
  return new Sha256()
    .update(head.subarray(0, CHECK_AT))
    .digest()
    .subarray(0, SEAL_AT - CHECK_AT);
}

function roundsOf(head: Uint8Array): number {
  return new DataView(head.buffer, head.byteOffset).getUint32(ROUNDS_AT);
}

/** 'LIVSTEGN' in ASCII. */
const MAGIC = [0x4c, 0x49, 0x56, 0x53, 0x54, 0x45, 0x47, 0x4e];
const VERSION = 1;
/** More would be an attack on one's patience: some ten seconds. */
const MOST_ROUNDS = 10_000_000;

/** Where each part of the head begins, in bytes. */
const VERSION_AT = MAGIC.length;
const ROUNDS_AT = VERSION_AT + 1;
const SALT_AT = ROUNDS_AT + 4;
const CHECK_AT = SALT_AT + 16;
const SEAL_AT = CHECK_AT + 4;
const HEAD = SEAL_AT + 16;
