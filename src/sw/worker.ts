/** The service worker, as a table of contents: the app without a network, what is shared, updates that wait, the round. */
import '../workers/guard.ts';
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { answerNavigation } from './answer.ts';
import type { PageMessage } from './messages.ts';
import { isRoundWaking, leadToRound, remind } from './remind.ts';
import { answerShare, isShare } from './share.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

const { scope } = self.registration;

registerRoute(
  ({ request }) => isShare(request, scope),
  ({ request }) => answerShare(request, scope),
  'POST',
);
registerRoute(new NavigationRoute(({ request }) => answerNavigation(request, scope)));
precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false });
cleanupOutdatedCaches();

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event: ExtendableMessageEvent & { readonly data: PageMessage }) => {
  if (event.data === 'skip-waiting') void self.skipWaiting();
});

self.addEventListener('periodicsync', (event) => {
  if (isRoundWaking(event)) event.waitUntil(remind());
});

self.addEventListener('notificationclick', (event) => {
  event.waitUntil(leadToRound(event.notification));
});
