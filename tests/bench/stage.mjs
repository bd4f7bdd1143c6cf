/** The stage of the benchmarks: app and floor built and served from one origin, so that both read one database. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { launchOptions } from '../../scripts/chromium.mjs';
import { staticServer } from '../../scripts/serve.mjs';
import { seed } from './seed.mjs';

/**
 * @typedef {object} Stage
 * @property {string} app the address of the app, ending with a slash
 * @property {string} floor the address of the floor page, likewise
 * @property {(counts?: { contacts: number, interactions: number }) => Promise<Theatre>} open a browser with a profile of
 *   its own, both pages visited once and cached, the database filled
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Theatre
 * @property {import('@playwright/test').BrowserContext} context
 * @property {import('@playwright/test').Page} page
 * @property {() => Promise<void>} close
 */

/** Builds and serves. @returns {Promise<Stage>} */
export async function setStage() {
  const folder = await mkdtemp(join(tmpdir(), 'livstegn-bench-'));
  await build({ logLevel: 'error', build: { outDir: join(folder, 'app') } });
  await build({
    configFile: false,
    logLevel: 'error',
    root: 'tests/bench/floor',
    base: './',
    plugins: [react()],
    build: { outDir: join(folder, 'floor'), target: 'es2023', modulePreload: { polyfill: false } },
  });
  await mkdir(join(folder, 'floor'), { recursive: true });
  await cp('tests/bench/floor/floor-sw.js', join(folder, 'floor', 'floor-sw.js'));
  await writeFile(join(folder, '404.html'), '');
  const server = staticServer({ folder });
  await new Promise((done) => server.listen(0, () => done(undefined)));
  const address = server.address();
  const origin = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}/`;
  const [app, floor] = [`${origin}app/`, `${origin}floor/`];
  return {
    app,
    floor,
    open: (counts) => openTheatre({ app, floor }, counts),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * @param {{ app: string, floor: string }} addresses
 * @param {{ contacts: number, interactions: number } | undefined} counts
 * @returns {Promise<Theatre>}
 */
async function openTheatre({ app, floor }, counts) {
  const profile = await mkdtemp(join(tmpdir(), 'livstegn-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${app}#/settings`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  if (counts !== undefined) await seed(page, counts);
  await page.goto(floor);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await page.reload();
  return {
    context,
    page,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * @param {readonly number[]} values
 * @param {number} share of 1
 */
export function percentile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/**
 * Waits until an expression is true in the page; Playwright's own waiting needs `eval`, which the page's policy forbids.
 * @param {import('@playwright/test').Page} page
 * @param {string} expression
 */
export async function until(page, expression) {
  for (let tries = 0; tries < 6000; tries += 1) {
    // oxlint-disable-next-line no-await-in-loop -- this is a waiting loop
    if ((await page.evaluate(expression)) === true) return;
    // oxlint-disable-next-line no-await-in-loop -- this is a waiting loop
    await page.waitForTimeout(20);
  }
  throw new Error(`never became true: ${expression}`);
}
