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

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} address
 * @param {string} selector
 */
async function weightOf(context, address, selector) {
  const page = await context.newPage();
  let bytes = 0;
  /** @type {Promise<void>[]} */
  const bodies = [];
  page.on('response', (response) => {
    if (!/javascript/.test(response.headers()['content-type'] ?? '') || /worker|sw\.js/.test(response.url())) return;
    bodies.push(response.body().then((body) => void (bytes += gzipSync(body).length)));
  });
  await page.goto(address);
  await page.locator(selector).first().waitFor();
  await Promise.all(bodies);
  await page.close();
  return bytes;
}
