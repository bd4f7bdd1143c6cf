/**
 * A browser all of whose requests, but those to the app's own host, go through a proxy of this process, which writes them
 * down and refuses them: what pages, workers, the service worker and the browser for them ask for is seen there, however
 * they ask.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page, TestInfo } from '@playwright/test';
import { launchOptions } from '../../../scripts/chromium.mjs';
import { APP_URL } from './address.ts';
import { makeProfile, type Profile } from './profile.ts';

export type Proxied = {
  readonly profile: Profile;
  readonly page: Page;
  /** What was asked for so far, in order: addresses, or host and port of what is encrypted. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
};

/** Opens such a browser on an empty page; `own` are the hosts, with port, that are reached without the proxy. */
export async function openProxied(info: TestInfo, own: readonly string[] = []): Promise<Proxied> {
  const asked: string[] = [];
  const note = (address = ''): void => void (OF_THE_BROWSER.test(address) || asked.push(address));
  const proxy = createServer((request, response) => {
    note(request.url);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    note(request.url);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  const { args, ...launch } = launchOptions();
  const bypass = ['<-loopback>', new URL(APP_URL).host, ...own].join(';');
  const profile = makeProfile(info.outputPath('proxied'), {
    ...launch,
    args: [...args, `--proxy-server=http://127.0.0.1:${await listen(proxy)}`, `--proxy-bypass-list=${bypass}`],
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    baseURL: APP_URL,
    reducedMotion: 'reduce',
  });
  const page = await profile.open();
  return {
    profile,
    page,
    asked,
    close: async () => {
      await profile.close();
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

/** What Chromium asks for by itself, whatever page is open; a page that asked there would be seen by watch.ts. */
const OF_THE_BROWSER = /^(https?:\/\/)?[\w.-]*\b(google|googleapis|gvt1|gstatic)\.com\b/;

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has one
  return (server.address() as AddressInfo).port;
}
