/** Where a navigation inside the scope of the service worker leads; decided from two addresses alone. */

export type Navigation =
  /** The app itself: the page from the cache. */
  | { readonly kind: 'app' }
  /** `?no-sw`: the page that switches the service worker off, from the network if there is one. */
  | { readonly kind: 'way-out' }
  /** Something else of the host; where the host knows nothing of it, as of `/import`, it was meant as `hashRoute`. */
  | { readonly kind: 'elsewhere'; readonly hashRoute: string };

/** What the navigation to `url` means for an app that lives under `scope`. */
export function navigationTo(url: URL, scope: URL): Navigation {
  if (url.searchParams.has('no-sw')) return { kind: 'way-out' };
  const path = url.pathname.slice(scope.pathname.length);
  if (path === '' || path === 'index.html') return { kind: 'app' };
  return { kind: 'elsewhere', hashRoute: `${scope.href}#/${path}` };
}
