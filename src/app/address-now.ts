/** The address at which the app is being opened, before its router is there. */

/** What stands behind the hash, '/' when nothing does. */
export function addressNow(): string {
  return location.hash.slice(1) || '/';
}
