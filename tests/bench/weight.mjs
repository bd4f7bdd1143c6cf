/** The JavaScript that a first visit to the week loads before its first paint is whole, gzipped, app and floor. */
import { gzipSync } from 'node:zlib';

/** @param {import('./stage.mjs').Stage} stage */
export async function measureWeight(stage) {
  const theatre = await stage.open({ contacts: 50, interactions: 50 });
  const app = await weightOf(theatre.context, `${stage.app}?no-cache#/`, 'main h1');
  const floor = await weightOf(theatre.context, stage.floor, 'li');
  await theatre.close();
  return { appKb: app / 1000, floorKb: floor / 1000, ratio: app / floor };
}

/** Notes the moment at which `selector` is first there. */
const WATCH = `(selector) => {
  const observer = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    globalThis.standsAt = performance.now();
  });
  observer.observe(document, { childList: true, subtree: true });
}`;

/**
 * Gzipped bytes of the scripts asked for before `selector` stood; what is fetched ahead in a quiet moment isn't waited for.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} address
 * @param {string} selector
 */
async function weightOf(context, address, selector) {
  const page = await context.newPage();
  await page.addInitScript(`(${WATCH})(${JSON.stringify(selector)})`);
  await page.goto(address);
  await page.locator(selector).first().waitFor();
  /** @type {string[]} */
  const scripts = await page.evaluate(`performance.getEntriesByType('resource')
    .filter((entry) => entry.startTime < globalThis.standsAt && entry.name.endsWith('.js'))
    .map((entry) => entry.name)`);
  const bodies = await Promise.all(scripts.map(async (url) => (await context.request.get(url)).body()));
  await page.close();
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}
