/**
 * Lighthouse over the screens that matter: each fetched whole from the host, nothing cached and no service worker yet,
 * on the slow phone and network that Lighthouse reckons with; the made-up people of the welcome are in the database.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { launchOptions } from '../chromium.mjs';
import { freePort } from './free-port.mjs';

/** @typedef {{ performance: number, accessibility: number, practices: number, firstPaint: number, largestPaint: number, blocked: number, shift: number, missed: string[] }} Figures `missed` names what cost a point besides speed */
/** @typedef {Figures & { report: string }} Run with all that Lighthouse says, as JSON */

/**
 * What is judged, and the hash route of each; '' is the start of a profile in which nothing is yet.
 * @type {Readonly<Record<string, string>>}
 */
export const SCREENS = {
  'Welcome, bare start': '',
  Week: '#/',
  'One person': '#/contacts/:id',
  People: '#/contacts',
  'The round': '#/check-in',
  Compass: '#/compass',
  Insights: '#/insights',
  Map: '#/map',
  Reminders: '#/reminders',
  Help: '#/help',
};

const RUNS = 3;

const CATEGORIES = { performance: 'performance', accessibility: 'accessibility', practices: 'best-practices' };

/**
 * Judges the screens one after the other in a browser of its own.
 * @param {string} address where the app is, ending with a slash
 * @param {readonly string[]} names
 * @param {(name: string, run: Run) => void} tell called for each as soon as it is judged
 */
export async function judgeScreens(address, names, tell) {
  const profile = await mkdtemp(join(tmpdir(), 'livstegn-quality-'));
  const port = await freePort();
  const { args, ...launch } = launchOptions();
  const browser = await chromium.launchPersistentContext(profile, {
    ...launch,
    args: [...args, `--remote-debugging-port=${port}`],
    viewport: { width: 412, height: 823 },
    locale: 'en-GB',
  });
  const page = await browser.newPage();
  try {
    const bare = names.filter((name) => SCREENS[name] === '');
    const id = names.length > bare.length ? await bringMadeUp(page, address) : '';
    for (const name of [...names.filter((each) => !bare.includes(each)), ...bare]) {
      const url = `${address}${(SCREENS[name] ?? '').replace(':id', id)}`;
      tell(name, await median(url, port, page));
    }
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
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
 * @param {string} url
 * @param {number} port of the browser
 * @param {import('@playwright/test').Page} page another page of the same profile
 * @returns {Promise<Run>}
 */
async function median(url, port, page) {
  /** @type {Run[]} */
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    await forgetFiles(page, url);
    runs.push(await judge(url, port));
  }
  const middle = runs.toSorted((one, other) => one.performance - other.performance)[Math.floor(RUNS / 2)];
  if (middle === undefined) throw new Error('nothing was judged');
  return middle;
}

/**
 * Takes away what the browser keeps of the app's files, and all else where a bare start is judged.
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 */
async function forgetFiles(page, url) {
  const { origin, hash } = new URL(url);
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  const storageTypes = hash === '' ? 'all' : 'service_workers,cache_storage';
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await session.send('Network.clearBrowserCache');
  await session.detach();
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
    report: JSON.stringify(result.lhr),
  };
}
