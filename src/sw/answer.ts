/** How the service worker answers a navigation, with the network or without it. */
import { matchPrecache } from 'workbox-precaching';
import { navigationTo } from './navigation.ts';

/** The page that `request` asks for, inside the app that lives under `scope`. */
export async function answerNavigation(request: Request, scope: string): Promise<Response> {
  const navigation = navigationTo(new URL(request.url), new URL(scope));
  switch (navigation.kind) {
    case 'app':
      return precached('index.html');
    case 'way-out':
      return (await fetched(WAY_OUT)) ?? precached(WAY_OUT);
    case 'elsewhere':
      return (await fetched(request)) ?? Response.redirect(navigation.hashRoute);
  }
}

const WAY_OUT = 'no-sw.html';

/** What the host has; undefined when it has nothing of the kind, or can't be reached. */
async function fetched(request: Request | string): Promise<Response | undefined> {
  const response = await fetch(request).catch(() => undefined);
  return response?.status === 404 ? undefined : response;
}

async function precached(page: string): Promise<Response> {
  return (await matchPrecache(page)) ?? fetch(page);
}
