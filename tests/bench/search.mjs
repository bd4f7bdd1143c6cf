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
  const session = await theatre.context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  /** @type {number[]} */
  const times = [];
  for (const query of QUERIES) {
    const box = page.getByRole('searchbox');
    await box.fill('');
    await page.waitForTimeout(300);
    await box.focus();
    for (const key of query) times.push(await pressed(page, key));
  }
  await theatre.close();
  const [first = Number.NaN, ...warm] = times;
  return { ...counts, firstKeyMs: first, p50Ms: median(warm), p95Ms: percentile(warm, 0.95), keys: warm.length };
}

/**
 * One key: from its event to the second frame after the list last changed, worker time counted four times.
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
  /** @type {number} */
  const took = await page.evaluate(
    `globalThis.changedAt - globalThis.pressedAt + (${SLOWED} - 1) * globalThis.workerMs`,
  );
  return took;
}
