/** How the service worker answers a navigation, with the network or without it. */
import { matchPrecache } from 'workbox-precaching';
import { navigationTo } from './navigation.ts';

/** The page that `request` asks for, inside the app that lives under `scope`. */
export function answerNavigation(request: Request, scope: string): Promise<Response> | Response {
  const navigation = navigationTo(new URL(request.url), new URL(scope));
  switch (navigation.kind) {
    case 'redirect':
      return Response.redirect(navigation.to);
    case 'file':
      return fetch(request);
    case 'way-out':
      return fetch(WAY_OUT).catch(() => precached(WAY_OUT));
    case 'app':
      return precached('index.html');
  }
}

const WAY_OUT = 'no-sw.html';

async function precached(page: string): Promise<Response> {
  return (await matchPrecache(page)) ?? fetch(page);
}
