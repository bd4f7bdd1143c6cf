/**
 * The veil: what covers the app once one has left it, so that nobody reads along. It hides and does not encrypt, which
 * is why no rule here may ever cost anybody their data.
 */

/** A PIN as it is kept: the PBKDF2-SHA-256 of its digits. `salt` and `hash` are base64. */
export type VeilPin = { readonly salt: string; readonly hash: string; readonly rounds: number };

/**
 * What is remembered of PINs that were not the right one. Instants are milliseconds since 1970. `waitUntil`: no PIN is
 * taken before; `forgottenAt`: when one said that the PIN is forgotten.
 */
export type PinTries = { readonly wrong: number; readonly waitUntil?: number; readonly forgottenAt?: number };

export const NO_TRIES: PinTries = { wrong: 0 };

/**
 * How long one may be away without being asked for the PIN, in milliseconds: long enough for a slip of the thumb, a
 * glance at a message or the phone's own file chooser; shorter than it takes to hand the phone to somebody else.
 */
export const GRACE_MS = 10_000;

/** How long after one has said that the PIN is forgotten the veil opens without it, in milliseconds: a day. */
export const FORGOTTEN_MS = 86_400_000;

/** Whether one has been away so briefly that nothing is asked. A clock that was set back counts as long. */
export function isWithinGrace(leftAt: number, now: number): boolean {
  return now >= leftAt && now - leftAt <= GRACE_MS;
}

/** Whether the text can be a PIN: four to eight digits. */
export function isPin(text: string): boolean {
  return /^\d{4,8}$/.test(text);
}

/** The tries after one more wrong PIN: two are free, then 5 seconds, doubled each time, at most five minutes. */
export function afterWrongPin(tries: PinTries, now: number): PinTries {
  const wrong = tries.wrong + 1;
  const waitMs = wrong <= FREE_TRIES ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (wrong - FREE_TRIES - 1), LONGEST_WAIT_MS);
  const { waitUntil: _past, ...kept } = tries;
  return { ...kept, wrong, ...(waitMs > 0 && { waitUntil: now + waitMs }) };
}

/** How long until a PIN is taken again, in whole seconds; never over five minutes, whatever the clock was set to. */
export function secondsToWait({ waitUntil }: PinTries, now: number): number {
  if (waitUntil === undefined || waitUntil - now > LONGEST_WAIT_MS) return 0;
  return Math.max(0, Math.ceil((waitUntil - now) / 1000));
}

/** Whether a day has passed since one said that the PIN is forgotten, so that the veil opens without it. */
export function isLifted({ forgottenAt }: PinTries, now: number): boolean {
  return forgottenAt !== undefined && now - forgottenAt >= FORGOTTEN_MS;
}

const FREE_TRIES = 2;
const FIRST_WAIT_MS = 5000;
const LONGEST_WAIT_MS = 300_000;
