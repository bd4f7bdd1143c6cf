/** All JavaScript that a first visit loads until its screen stands, lazy parts too, fits the budget of 150 kB gzipped. */
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { paths } from '../../src/paths.ts';
import { expect, test } from './support/test.ts';

const BUDGET = 150_000;

for (const [name, path] of Object.entries({ first: '', contacts: paths.contacts, settings: paths.settings })) {
  test(`a visit that begins at the ${name} screen stays under the budget`, async ({ page }, info) => {
    const weigh = scale(page);
    await page.goto(path === '' ? './' : `./#${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const bytes = await weigh();
    info.annotations.push({ type: 'bytes', description: String(bytes) });
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(BUDGET);
  });
}

/** Collects the scripts that the page itself asks for; what the service worker fetches ahead isn't waited for. */
function scale(page: Page): () => Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    const isScript = new URL(response.url()).pathname.endsWith('.js');
    if (isScript && response.request().serviceWorker() === null) bodies.push(response.body());
  });
  return async () => (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
}
