/**
 * Which database people were last kept in, remembered beside it. A browser short of space, or with a broken file, gives
 * an app an empty database and says nothing; then the one that is here is another than the one that was.
 */

/** Remembers the database by the instant at which it was laid out. */
export function rememberLife(laidOutAt: string): void {
  localStorage.setItem(KEY, laidOutAt);
}

/** Whether people were ever kept here, as far as this browser remembers; known before the database is open. */
export function hasLivedHere(): boolean {
  return localStorage.getItem(KEY) !== null;
}

/** Whether people were kept in another database than the one laid out at this instant, which is gone since. */
export function hasLostLife(laidOutAt: string): boolean {
  const known = localStorage.getItem(KEY);
  return known !== null && known !== laidOutAt;
}

const KEY = 'livstegn-lived';
