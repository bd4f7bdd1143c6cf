/**
 * Lighthouse over the screens that matter, on the slow phone and network that Lighthouse reckons with. Those one may come
 * to first are fetched whole from the host, with nothing kept and no service worker; the others as by somebody who has been
 * here before. The made-up people of the welcome are in the database.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { launchOptions } from '../chromium.mjs';
import { freePort } from './free-port.mjs';

/** @typedef {{ performance: number, accessibility: number, practices: number, firstPaint: number, largestPaint: number, blocked: number, shift: number, missed: string[], load?: number }} Figures `missed` names what cost a point besides speed, `load` how many programs the machine ran at once */
/** @typedef {Figures & { report: string }} Run with all that Lighthouse says, as JSON */

/**
 * What is judged: the hash route of each, and how one comes to it. 'bare': for the first time ever; 'fetched': nothing of
 * the app's files is kept; 'returning': they are.
 * @type {Readonly<Record<string, readonly [route: string, start: 'bare' | 'fetched' | 'returning']>>}
 */
export const SCREENS = {
  Welcome: ['', 'bare'],
  Week: ['#/', 'fetched'],
  'Week, again': ['#/', 'returning'],
  'One person': ['#/contacts/:id', 'returning'],
  People: ['#/contacts', 'returning'],
  'The round': ['#/check-in', 'returning'],
  Compass: ['#/compass', 'returning'],
  Insights: ['#/insights', 'returning'],
  Map: ['#/map', 'returning'],
  Reminders: ['#/reminders', 'returning'],
  Help: ['#/help', 'returning'],
};

const RUNS = 3;

const CATEGORIES = { performance: 'performance', accessibility: 'accessibility', practices: 'best-practices' };

/**
 * Judges the screens one after the other, in a profile of its own.
 * @param {string} address where the app is, ending with a slash
 * @param {readonly string[]} names
 * @param {(name: string, run: Run) => void} tell called for each as soon as it is judged
 */
export async function judgeScreens(address, names, tell) {
  const profile = await mkdtemp(join(tmpdir(), 'livstegn-quality-'));
  try {
    const last = names.filter((name) => SCREENS[name]?.[1] === 'bare');
    const id = names.length > last.length ? await inBrowser(profile, (page) => bringMadeUp(page, address)) : '';
    // a bare start takes everything away, so it comes last
    for (const name of [...names.filter((each) => !last.includes(each)), ...last]) {
      const [route, start] = SCREENS[name] ?? ['', 'bare'];
      const prepare = (/** @type {import('@playwright/test').Page} */ page) =>
        start === 'returning' ? comeBefore(page, address) : forgetFiles(page, address, start);
      tell(name, await median(profile, `${address}${route.replace(':id', id)}`, prepare));
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/**
 * Does something in a browser that is started for it and ended after it. What prepares a run and the run itself are never
 * in the same one: in a process that has run the app already, the first thing Lighthouse's own profiler does is list all
 * the code compiled there, in one task of 80 to 230 ms that is counted four times over as time blocked.
 * @template Result
 * @param {string} profile
 * @param {(page: import('@playwright/test').Page, port: number) => Promise<Result>} act is told where the browser listens
 * @returns {Promise<Result>}
 */
async function inBrowser(profile, act) {
  const port = await freePort();
  const { args, ...launch } = launchOptions();
  const browser = await chromium.launchPersistentContext(profile, {
    ...launch,
    args: [...args, `--remote-debugging-port=${port}`],
    viewport: { width: 412, height: 823 },
    locale: 'en-GB',
  });
  try {
    return await act(await browser.newPage(), port);
  } finally {
    await browser.close();
  }
}

/**
 * Fills the database as a person does who wants to try the app.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @returns {Promise<string>} the id of somebody of whom something is known
 */
async function bringMadeUp(page, address) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Try it with made-up people' }).click();
  await page.getByRole('heading', { level: 1, name: 'Who will hear from you?' }).waitFor();
  await page.goto(`${address}#/contacts`);
  await page.getByText('Harriet Penrose').first().click();
  await page.getByRole('heading', { level: 1, name: 'Harriet Penrose' }).waitFor();
  return page.url().split('/').at(-1) ?? '';
}

/**
 * The run that stands in the middle by performance.
 * @param {string} profile
 * @param {string} url
 * @param {(page: import('@playwright/test').Page) => Promise<void>} prepare brings the profile to where the run begins
 * @returns {Promise<Run>}
 */
async function median(profile, url, prepare) {
  /** @type {Run[]} */
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    await inBrowser(profile, prepare);
    runs.push(await inBrowser(profile, (_, port) => judge(url, port)));
  }
  const middle = runs.toSorted((one, other) => one.performance - other.performance)[Math.floor(RUNS / 2)];
  if (middle === undefined) throw new Error('nothing was judged');
  return middle;
}

/**
 * Takes away what the browser keeps of the app's files, and all else where a bare start is judged.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @param {'bare' | 'fetched'} start
 */
async function forgetFiles(page, address, start) {
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  const storageTypes = start === 'bare' ? 'all' : 'service_workers,cache_storage';
  await session.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes });
  await session.send('Network.clearBrowserCache');
  await session.detach();
}

/**
 * Opens the app until its service worker is in charge and has all of it, as after any first visit.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function comeBefore(page, address) {
  await page.goto(`${address}#/settings`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
  await page.goto('about:blank');
}

/**
 * @param {string} url
 * @param {number} port
 * @returns {Promise<Run>}
 */
async function judge(url, port) {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    disableStorageReset: true,
    onlyCategories: Object.values(CATEGORIES),
  });
  if (result === undefined) throw new Error(`${url} was not judged`);
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
  /** @param {string} audit */
  const measured = (audit) => audits[audit]?.numericValue ?? Number.NaN;
  /** @param {string} category */
  const score = (category) => Math.round((categories[category]?.score ?? 0) * 100);
  const weighed = Object.values(CATEGORIES)
    .slice(1)
    .flatMap((category) => categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 1) < 1);
  return {
    performance: score(CATEGORIES.performance),
    accessibility: score(CATEGORIES.accessibility),
    practices: score(CATEGORIES.practices),
    firstPaint: measured('first-contentful-paint'),
    largestPaint: measured('largest-contentful-paint'),
    blocked: measured('total-blocking-time'),
    shift: measured('cumulative-layout-shift'),
    missed: weighed.map(({ id }) => id),
    load: loadavg()[0] ?? 0,
    report: JSON.stringify(result.lhr),
  };
}
