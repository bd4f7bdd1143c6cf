/** Where a navigation inside the scope of the service worker leads; decided from two addresses alone. */

export type Navigation =
  /** The app itself: the page from the cache. */
  | { readonly kind: 'app' }
  /** `?no-sw`: the page that switches the service worker off, from the network if there is one. */
  | { readonly kind: 'way-out' }
  /** A path that somebody typed or linked, as `/import`: its hash route. */
  | { readonly kind: 'redirect'; readonly to: string }
  /** A file of the host that is no page of the app. */
  | { readonly kind: 'file' };

/** What the navigation to `url` means for an app that lives under `scope`. */
export function navigationTo(url: URL, scope: URL): Navigation {
  if (url.searchParams.has('no-sw')) return { kind: 'way-out' };
  const path = url.pathname.slice(scope.pathname.length);
  if (path === '' || path === 'index.html') return { kind: 'app' };
  if (/\.[^/]*$/.test(path)) return { kind: 'file' };
  return { kind: 'redirect', to: `${scope.href}#/${path}` };
}
