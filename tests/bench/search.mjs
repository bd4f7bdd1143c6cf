/** A key in the search box to the painted result: the main thread slowed four times, plus worker time times four. */
import { median, percentile, until } from './stage.mjs';

const SLOWED = 4;
const QUERIES = ['sailing', 'jensen', 'lindqvist 42', 'soren', 'climate bridge', 'person77', 'aabergg'];

/** Times every answer of a worker, from the question on. */
const TIME_WORKERS = `(() => {
  const Plain = globalThis.Worker;
  globalThis.workerMs = 0;
  globalThis.Worker = class extends Plain {
    constructor(...args) {
      super(...args);
      this.addEventListener('message', () => {
        if (this.asked !== undefined) globalThis.workerMs += performance.now() - this.asked;
        this.asked = undefined;
      });
    }
    postMessage(...args) {
      this.asked = performance.now();
      super.postMessage(...args);
    }
  };
})()`;

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ contacts: number, interactions: number }} counts
 */
export async function measureSearch(stage, counts) {
  const theatre = await stage.open(counts);
  const page = await theatre.context.newPage();
  await page.addInitScript(TIME_WORKERS);
  await page.goto(`${stage.app}#/contacts`);
  await page.getByRole('listitem').first().waitFor();
  await page.waitForTimeout(4000 + counts.interactions / 20);
  // worker time is taken while the main thread isn't slowed: a slowed one is late to fetch the answer
  const worker = (await typed(page)).map(({ workerMs }) => workerMs);
  const session = await theatre.context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const main = (await typed(page)).map(({ wholeMs }) => wholeMs);
  await theatre.close();
  const times = main.map((ms, index) => ms + (SLOWED - 1) * (worker[index] ?? 0));
  const [first = Number.NaN, ...warm] = times;
  return {
    ...counts,
    keys: warm.length,
    firstKeyMs: first,
    p50Ms: median(warm),
    p95Ms: percentile(warm, 0.95),
    workerP95Ms: percentile(worker, 0.95),
  };
}

/**
 * Every key of every query, one after the other.
 * @param {import('@playwright/test').Page} page
 */
async function typed(page) {
  /** @type {{ wholeMs: number, workerMs: number }[]} */
  const times = [];
  for (const query of QUERIES) {
    const box = page.getByRole('searchbox');
    await box.fill('');
    await page.waitForTimeout(300);
    await box.focus();
    for (const key of query) times.push(await pressed(page, key));
  }
  return times;
}

/**
 * One key: from its event to the frame after the list last changed, and how much of it was waiting for the worker.
 * @param {import('@playwright/test').Page} page
 * @param {string} key
 */
async function pressed(page, key) {
  await page.evaluate(() => {
    const here = /** @type {Record<string, number | boolean>} */ (/** @type {unknown} */ (globalThis));
    here['workerMs'] = 0;
    here['settled'] = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let quiet;
    const painted = () => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => {
          here['changedAt'] = performance.now();
          clearTimeout(quiet);
          quiet = setTimeout(() => {
            observer.disconnect();
            here['settled'] = true;
          }, 150);
        });
        channel.port1.start();
        channel.port2.postMessage('');
      });
    };
    const observer = new MutationObserver(painted);
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    addEventListener(
      'keydown',
      (event) => {
        here['pressedAt'] = event.timeStamp;
        painted();
      },
      { once: true, capture: true },
    );
  });
  await page.keyboard.press(key);
  await until(page, 'globalThis.settled === true');
  /** @type {{ wholeMs: number, workerMs: number }} */
  const times = await page.evaluate('({ wholeMs: changedAt - pressedAt, workerMs })');
  return times;
}
