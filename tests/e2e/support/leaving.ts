/** Leaving the app as one does on a phone, and coming back after a while. */
import type { Page } from '@playwright/test';

/** Switches to another app: the page is told that it is hidden. */
export async function leaveApp(page: Page): Promise<void> {
  await turnPage(page, 'hidden');
}

/** Comes back to the app so many seconds later. The clock of the page stands still otherwise. */
export async function comeBack(page: Page, seconds: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.setFixedTime(new Date(now + seconds * 1000));
  await turnPage(page, 'visible');
}

async function turnPage(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((turned) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => turned });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}
