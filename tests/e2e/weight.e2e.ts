/**
 * All JavaScript that the page of a first visit loads until its screen stands, lazy parts too, fits the budget of 150 kB
 * gzipped. Workers aren't counted, nor the other screens, which are fetched once this one stands.
 */
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { paths } from '../../src/paths.ts';
import { expect, test } from './support/test.ts';

test.use({ reuseContext: false });

const BUDGET = 150_000;

test('a visit that begins at the week stays under the budget', async ({ page }, info) => {
  const weigh = scale(page);
  // Someone who looks around isn't led from the week to the welcome.
  await page.addInitScript(() => {
    sessionStorage.setItem('livstegn-looking-around', 'yes');
    // The other screens are fetched when the phone has nothing better to do; this one never has.
    globalThis.requestIdleCallback = () => 0;
  });
  await page.goto(`./#${paths.week}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const bytes = await weigh();
  info.annotations.push({ type: 'bytes', description: String(bytes) });
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(BUDGET);
});

/** Collects the scripts that the page itself asks for; what the service worker fetches ahead isn't waited for. */
function scale(page: Page): () => Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    const isScript = /\/assets\/(?!.*worker).*\.js$/.test(response.url());
    if (isScript && response.request().serviceWorker() === null) bodies.push(response.body());
  });
  return async () => (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
}
