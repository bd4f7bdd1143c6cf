/** The address that stands behind the hash, whether its screen is shown yet or not. */

/** Begins with a slash: '/' when nothing stands there. */
export function addressNow(): string {
  return `/${location.hash.replace(/^#?\/?/, '')}`;
}
