/** Whether a build starts: opened in a real browser, as anybody would for the first time. */
import { chromium } from '@playwright/test';
import { launchOptions } from './chromium.mjs';
import { staticServer } from './serve.mjs';

/** How long it may take until a screen stands, in milliseconds; a busy machine may need a while. */
const WITHIN = 30_000;

/**
 * What went wrong on the way to the first screen, in words; nothing when it stands.
 * @param {string} folder of the build
 * @returns {Promise<readonly string[]>}
 */
export async function faultsAtStart(folder) {
  const server = staticServer({ folder });
  await new Promise((listening) => server.listen(0, () => listening(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const browser = await chromium.launch(launchOptions());
  /** @type {string[]} */
  const faults = [];
  try {
    const page = await browser.newPage();
    const broken = new Promise((tell) => page.on('pageerror', tell));
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    await page.goto(`http://localhost:${port}/`);
    const stands = page.locator('h1').waitFor({ timeout: WITHIN });
    await Promise.race([stands, broken]).catch(() => faults.push(`no screen stood within ${WITHIN / 1000} s`));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return faults;
}
