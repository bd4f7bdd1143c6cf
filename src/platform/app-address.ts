/** Where a screen of this app is, for a link that stands outside it. */

/** The whole address of a route such as '/check-in'. */
export function appAddress(route: string): string {
  return new URL(`./#${route}`, document.baseURI.replace(/[?#].*$/, '')).href;
}
