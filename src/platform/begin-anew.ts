/** The last step of erasing everything: what lies beside the database, and a fresh start. */

/**
 * Forgets what the app keeps in the storages of the browser, of which other apps of the same host may keep theirs, and
 * opens it anew at the welcome. The service worker and its cache stay: they hold the program and nothing of the person,
 * and without them the app could not open without a network.
 */
export function beginAnew(): void {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith('livstegn')) storage.removeItem(key);
  }
  history.replaceState(null, '', '#/welcome');
  location.reload();
}
