/**
 * What is remembered of wrong PINs, beside the database: killing the app must not shorten the wait, and nothing of the
 * database is to be written while the veil is down.
 */
import { NO_TRIES, type PinTries } from '../domain/veil.ts';

/** The tries so far; none when nothing, or nothing readable, is remembered. */
export function pinTries(): PinTries {
  const parts = (localStorage.getItem(KEY) ?? '').split(' ').map(Number);
  const [wrong = 0, waitUntil = 0, forgottenAt = 0] = parts;
  if (!parts.every(Number.isFinite)) return NO_TRIES;
  return { wrong, ...(waitUntil > 0 && { waitUntil }), ...(forgottenAt > 0 && { forgottenAt }) };
}

/** Remembers the tries; those of someone who tried nothing are forgotten. */
export function keepPinTries(tries: PinTries): void {
  const { wrong, waitUntil = 0, forgottenAt = 0 } = tries;
  if (wrong === 0 && forgottenAt === 0) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, `${wrong} ${waitUntil} ${forgottenAt}`);
}

const KEY = 'livstegn-pin-tries';
