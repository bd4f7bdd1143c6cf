/** Offline start to the week's cards beside the floor's start, heap after it, and making a plan anew. */
import { median, until } from './stage.mjs';

const RUNS = 11;

/** The time until `selector` is painted, from the navigation on. */
const WATCH = `(selector) => {
  const look = () => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.paintedAt = performance.now(); }));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}`;

const CARD = 'main li[aria-labelledby]';

/**
 * Starts at this many contacts: the ratio of medians, app ÷ floor, and both medians in milliseconds.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ contacts: number, interactions: number }} counts
 */
export async function measureStart(stage, counts) {
  const theatre = await stage.open(counts);
  const planAnew = [];
  for (let run = 0; run < 3; run += 1) {
    await forgetPlan(theatre.page, stage.floor);
    planAnew.push(await paintedAfter(theatre.context, `${stage.app}#/`, CARD));
  }
  await theatre.context.setOffline(true);
  /** @type {number[]} */
  const app = [];
  /** @type {number[]} */
  const floor = [];
  for (let run = 0; run < RUNS; run += 1) {
    floor.push(await paintedAfter(theatre.context, stage.floor, 'li'));
    app.push(await paintedAfter(theatre.context, `${stage.app}#/`, CARD));
  }
  const heap = {
    app: await heapAfter(theatre.context, `${stage.app}#/`, CARD),
    floor: await heapAfter(theatre.context, stage.floor, 'li'),
  };
  await theatre.close();
  return {
    ...counts,
    appMs: median(app),
    floorMs: median(floor),
    ratio: median(app) / median(floor),
    planAnewMs: median(planAnew),
    heapAppMb: heap.app / 1e6,
    heapFloorMb: heap.floor / 1e6,
    heapRatio: heap.app / heap.floor,
  };
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} address
 * @param {string} selector
 */
async function paintedAfter(context, address, selector) {
  const page = await context.newPage();
  await page.addInitScript(`(${WATCH})(${JSON.stringify(selector)})`);
  await page.goto(address);
  await until(page, 'globalThis.paintedAt !== undefined');
  /** @type {number} */
  const painted = await page.evaluate('globalThis.paintedAt');
  await page.close();
  return painted;
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} address
 * @param {string} selector
 */
async function heapAfter(context, address, selector) {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(selector).first().waitFor();
  await page.waitForTimeout(1500);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} address any page of the origin but the app
 */
async function forgetPlan(page, address) {
  await page.goto(address);
  await page.evaluate(async () => {
    const opening = indexedDB.open('livstegn');
    const database = await new Promise((resolve) => opening.addEventListener('success', () => resolve(opening.result)));
    const transaction = database.transaction('plans', 'readwrite');
    transaction.objectStore('plans').clear();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  });
}
