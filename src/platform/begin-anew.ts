/** The last step of erasing everything: what lies beside the database, and a fresh start. */
import { drawBadge } from './badge.ts';
import { takeRoundNotificationAway } from './notifications.ts';
import { stopWaking } from './periodic-sync.ts';
import { letSharedGo } from './shared-thing.ts';

/**
 * Forgets what the app keeps in the storages of the browser, of which other apps of the same host may keep theirs, takes
 * away what reminds of the round outside it, and opens it anew at the welcome. The service worker and the cache of the app
 * stay: they hold the program and nothing of the person, and without them the app could not open without a network.
 */
export async function beginAnew(): Promise<void> {
  await letSharedGo().catch(() => undefined);
  await Promise.all([takeRoundNotificationAway(), stopWaking(), drawBadge(false)]).catch(() => undefined);
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith('livstegn')) storage.removeItem(key);
  }
  history.replaceState(null, '', '#/welcome');
  location.reload();
}
