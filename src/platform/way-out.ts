/**
 * The way out when a cached version misbehaves: `?no-sw` behind the address leads to a page of its own that switches
 * the service worker off until the tab is closed. What the person has saved is left alone.
 */

/** Goes to the page that switches the service worker off. */
export function leaveOffline(): void {
  location.replace(new URL('no-sw.html', document.baseURI));
}

/** Whether the service worker was switched off in this tab. */
export function isOfflineOff(): boolean {
  return sessionStorage.getItem(SWITCHED_OFF) !== null;
}

/** Ends the service worker of this folder, drops its caches, and opens the app as the network has it. */
export async function switchOfflineOff(): Promise<void> {
  sessionStorage.setItem(SWITCHED_OFF, 'yes');
  const scope = new URL('./', document.baseURI).href;
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.filter((each) => each.scope === scope).map((each) => each.unregister()));
  const names = (await globalThis.caches?.keys()) ?? [];
  await Promise.all(names.filter((name) => name.endsWith(scope)).map((name) => caches.delete(name)));
  location.replace(scope);
}

const SWITCHED_OFF = 'livstegn-no-sw';
