/** How long each screen takes to open, from within the app, among many beside among few: the ratio is what is judged. */
import { IDS, seedNetworks } from './seed-networks.mjs';
import { median, until } from './stage.mjs';

/**
 * The screens of the list: where each is, and what of it is there once it has opened. A new screen is one line.
 * @type {Record<string, { at: string, shows: string }>}
 */
const SCREENS = {
  week: { at: '/', shows: 'main li[aria-labelledby]' },
  contacts: { at: '/contacts', shows: 'main li' },
  contact: { at: `/contacts/${IDS.contact}`, shows: 'main section' },
  networks: { at: '/networks', shows: 'main li' },
  network: { at: `/networks/${IDS.network}`, shows: 'main li' },
  'review of a network': { at: `/networks/${IDS.network}/review`, shows: 'main button' },
  'checklist of a network': { at: `/networks/${IDS.network}/checklist`, shows: 'main fieldset' },
  'members of a network': { at: `/networks/${IDS.network}/members`, shows: 'main li' },
  meeting: { at: `/networks/meetings/${IDS.meeting}`, shows: 'main form' },
  'way home': { at: `/way-home/${IDS.meeting}`, shows: 'main button' },
  compass: { at: '/compass', shows: 'main li' },
  purposes: { at: '/purposes', shows: 'main li' },
  purpose: { at: `/purposes/${IDS.purpose}`, shows: 'main li' },
  map: { at: '/map', shows: 'main li' },
  palette: { at: '/palette', shows: 'main section' },
  inventory: { at: '/inventory', shows: 'main li' },
  'stop of the inventory': { at: '/inventory/work-now', shows: 'main input' },
  measure: { at: '/measure', shows: 'main section' },
  insights: { at: '/insights', shows: 'main section' },
  asks: { at: '/ask', shows: 'main li' },
  'new ask': { at: '/ask/new', shows: 'main textarea' },
  ask: { at: `/ask/${IDS.ask}`, shows: 'main li' },
  'quick help': { at: '/quick-help', shows: 'main li' },
};

const FEW = {
  contacts: 100,
  interactions: 1000,
  networks: 10,
  meetings: 100,
  asks: 20,
  purposes: 5,
  measures: 12,
  exchanges: 100,
};
const MANY = {
  contacts: 10_000,
  interactions: 100_000,
  networks: 100,
  meetings: 5000,
  asks: 20,
  purposes: 5,
  measures: 12,
  exchanges: 5000,
};

const RUNS = 7;
/** The page is still when nothing has changed in it for so long, in milliseconds. */
const STILL = 250;
/** So many times as long among many as among few, at most. */
const AT_MOST = 2;

/**
 * Each screen among many ÷ among few, in turns, and both medians in milliseconds; `settled` is until nothing moves any
 * more, with what a worker found.
 * @param {import('./stage.mjs').Stage} stage
 */
export async function measureScreens(stage) {
  const few = await houseOf(stage, FEW);
  const many = await houseOf(stage, MANY);
  /** @type {Record<string, object>} */
  const screens = {};
  for (const [name, screen] of Object.entries(SCREENS)) {
    const times = await timesOf({ few: few.page, many: many.page }, screen);
    screens[name] = times;
    process.stdout.write(`  ${name}: ${JSON.stringify(times)}\n`);
  }
  await Promise.all([few.close(), many.close()]);
  const slow = Object.entries(screens).filter(([, times]) => 'ratio' in times && Number(times.ratio) > AT_MOST);
  return { few: FEW, many: MANY, screens, tooSlow: slow.map(([name]) => name) };
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {typeof FEW} counts
 */
async function houseOf(stage, counts) {
  const theatre = await stage.open(counts);
  await seedNetworks(theatre.page, counts);
  const page = await theatre.context.newPage();
  await page.goto(`${stage.app}#/help`);
  await page.locator('main h1').waitFor();
  return { page, close: theatre.close };
}

/**
 * @param {{ few: import('@playwright/test').Page, many: import('@playwright/test').Page }} pages
 * @param {{ at: string, shows: string }} screen
 */
async function timesOf({ few, many }, screen) {
  /** @type {{ few: Opened[], many: Opened[] }} */
  const times = { few: [], many: [] };
  for (let run = 0; run <= RUNS; run += 1) {
    const one = await opened(few, screen);
    const other = await opened(many, screen);
    if (Number.isNaN(one.shownMs)) return { missing: true };
    // the first time each fetches what the screen is made of
    if (run === 0) continue;
    times.few.push(one);
    times.many.push(other);
  }
  const [fewMs, manyMs] = [times.few, times.many].map((each) => median(each.map(({ shownMs }) => shownMs)));
  const [fewSettledMs, manySettledMs] = [times.few, times.many].map((each) =>
    median(each.map(({ settledMs }) => settledMs)),
  );
  return { ratio: (manyMs ?? Number.NaN) / (fewMs ?? Number.NaN), fewMs, manyMs, fewSettledMs, manySettledMs };
}

/** @typedef {{ shownMs: number, settledMs: number }} Opened */

/**
 * Goes there from the page of help, as a link does, and back again.
 * @param {import('@playwright/test').Page} page
 * @param {{ at: string, shows: string }} screen
 */
async function opened(page, { at, shows }) {
  await page.evaluate(
    ({ address, selector, still }) => {
      const here = /** @type {Record<string, number | undefined>} */ (/** @type {unknown} */ (globalThis));
      here['shownMs'] = undefined;
      here['settledMs'] = undefined;
      document.querySelector('main h1')?.setAttribute('data-left', '');
      const from = performance.now();
      let changedAt = from;
      const look = () => {
        changedAt = performance.now();
        const isThere = document.querySelector('[data-left]') === null && document.querySelector(selector) !== null;
        if (here['shownMs'] !== undefined || !isThere) return;
        here['shownMs'] = 0;
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            here['shownMs'] = performance.now() - from;
          }),
        );
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { childList: true, subtree: true });
      const waiting = setInterval(() => {
        const stillFor = performance.now() - changedAt;
        // what never came is told of as no time at all
        const isShown = (here['shownMs'] ?? 0) > 0 || stillFor > 20 * still;
        if (stillFor < still || !isShown) return;
        clearInterval(waiting);
        observer.disconnect();
        here['settledMs'] = changedAt - from;
      }, 20);
      location.hash = address;
    },
    { address: at, selector: shows, still: STILL },
  );
  await until(page, 'globalThis.settledMs !== undefined');
  /** @type {Opened} */
  const times = await page.evaluate('({ shownMs: shownMs ?? Number.NaN, settledMs })');
  await page.evaluate("location.hash = '/help'");
  await until(page, `document.querySelector(${JSON.stringify('main h1')}) !== null`);
  await page.waitForTimeout(STILL);
  return times;
}
