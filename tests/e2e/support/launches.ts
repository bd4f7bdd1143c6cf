/** What the app handed to other apps of the phone. On this machine there are none; see watch.ts. */
import type { Page } from '@playwright/test';

/** The addresses that were to be opened outside, such as 'tel:+4520304050', from now on. */
export function launchesOf(page: Page): readonly string[] {
  const seen: string[] = [];
  page.on('console', (message) => {
    const address = /^launched (.*)$/.exec(message.text())?.[1];
    if (address !== undefined) seen.push(address);
  });
  return seen;
}
