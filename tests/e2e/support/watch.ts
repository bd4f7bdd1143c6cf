/** What no journey may cause, whatever it does: a request to another origin, an error, a breach of the page's policy. */
import type { BrowserContext, Page } from '@playwright/test';

/** The faults seen so far, in words; empty when all is well. */
export type Faults = readonly string[];

/** Watches every page, worker and service worker of `context` from now on. */
export async function watch(context: BrowserContext): Promise<Faults> {
  const faults: string[] = [];
  context.on('request', (request) => {
    if (isForeign(request.url())) faults.push(`request to ${request.url()}`);
  });
  context.on('weberror', (error) => faults.push(`page error: ${error.error().stack ?? error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && !isAbsentNetwork(message.text())) faults.push(`console: ${message.text()}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      // oxlint-disable-next-line eslint/no-console -- the console is how the page tells the journey
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
    // where no other app is there to open it, the browser asks what to do, and the page gets no more presses
    addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (link === null || !/^(tel|sms|mailto|whatsapp|sgnl):/.test(link.href)) return;
        event.preventDefault();
        // oxlint-disable-next-line eslint/no-console -- as above
        console.info(`launched ${link.href}`);
      },
      { capture: true },
    );
  });
  return faults;
}

/** Whether the page has a policy at all, so that its silence means something. */
export function hasPolicy(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('meta[http-equiv="Content-Security-Policy"]') !== null);
}

function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && hostname !== 'localhost';
}

/** The browser's own note that a file couldn't be fetched while the network is off. */
function isAbsentNetwork(text: string): boolean {
  return /ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED)/.test(text);
}
