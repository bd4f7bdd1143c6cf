/** The network, taken away. */
import type { Page } from '@playwright/test';

/** Waits until the app is whole in the cache and in charge of the page. */
export async function readyForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
}

/** Cuts the network once the app can do without it. */
export async function goOffline(page: Page): Promise<void> {
  await readyForOffline(page);
  await page.context().setOffline(true);
}
