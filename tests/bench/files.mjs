/**
 * An import of 10,000 Google rows or vCards and a CSV export, beside what cutting up the text and a bulk write or read
 * cost alone.
 */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { googleCsv, vcardBook } from './seed.mjs';
import { median } from './stage.mjs';

const RUNS = 3;

/** Notes every block of the main thread over 50 ms. */
const LONG_TASKS = `globalThis.longTasks = []; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) globalThis.longTasks.push(entry.duration);
}).observe({ type: 'longtask', buffered: true });`;

/** @typedef {(text: string) => Promise<number>} Bringing */
/** @typedef {{ floor?: { importCsv: Bringing, importCards: Bringing, exportCsv: () => Promise<number> } }} FloorWindow */

/** @param {import('./stage.mjs').Stage} stage */
export function measureImport(stage) {
  return bringIn(stage, { name: 'livstegn-bench-google.csv', text: googleCsv(10_000), floorAct: 'importCsv' });
}

/** @param {import('./stage.mjs').Stage} stage */
export function measureCards(stage) {
  return bringIn(stage, { name: 'livstegn-bench.vcf', text: vcardBook(10_000), floorAct: 'importCards' });
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ name: string, text: string, floorAct: 'importCsv' | 'importCards' }} given
 */
async function bringIn(stage, { name, text: given, floorAct }) {
  const file = join(tmpdir(), name);
  await writeFile(file, given);
  /** @type {number[]} */
  const app = [];
  /** @type {number[]} */
  const floor = [];
  /** @type {number[]} */
  const previews = [];
  /** @type {number[]} */
  const blocks = [];
  for (let run = 0; run < RUNS; run += 1) {
    const theatre = await stage.open();
    await theatre.page.goto(stage.floor);
    floor.push(
      await theatre.page.evaluate(
        ({ text, act }) =>
          /** @type {FloorWindow} */ (/** @type {unknown} */ (window)).floor?.[act](text) ?? Number.NaN,
        { text: given, act: floorAct },
      ),
    );
    const page = await theatre.context.newPage();
    await page.addInitScript(LONG_TASKS);
    await page.goto(`${stage.app}#/import`);
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
    await page.evaluate('globalThis.longTasks.length = 0');
    const chosen = performance.now();
    await page.locator('input[type=file]').setInputFiles(file);
    const commit = page.getByRole('button', { name: /^Import/ });
    await commit.waitFor({ timeout: 120_000 });
    const parsed = performance.now() - chosen;
    const pressed = performance.now();
    await commit.click();
    await page
      .getByRole('status')
      .filter({ hasText: /10,?000/ })
      .first()
      .waitFor({ timeout: 240_000 });
    previews.push(parsed);
    app.push(parsed + performance.now() - pressed);
    blocks.push(...(await longTasksOf(page)));
    await theatre.close();
  }
  return {
    previewMs: median(previews),
    appMs: median(app),
    floorMs: median(floor),
    ratio: median(app) / median(floor),
    longestBlockMs: Math.max(0, ...blocks),
  };
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ contacts: number, interactions: number }} counts
 */
export async function measureExport(stage, counts) {
  const theatre = await stage.open(counts);
  /** @type {number[]} */
  const app = [];
  /** @type {number[]} */
  const floor = [];
  for (let run = 0; run < RUNS; run += 1) {
    await theatre.page.goto(stage.floor);
    floor.push(
      await theatre.page.evaluate(
        () => /** @type {FloorWindow} */ (/** @type {unknown} */ (window)).floor?.exportCsv() ?? Number.NaN,
      ),
    );
    const page = await theatre.context.newPage();
    await page.goto(`${stage.app}#/export`);
    const act = page.getByRole('button', { name: /^(Save|Export|Download)/ }).first();
    await act.waitFor();
    await page.waitForTimeout(500);
    const pressed = performance.now();
    await Promise.all([page.waitForEvent('download', { timeout: 240_000 }), act.click()]);
    app.push(performance.now() - pressed);
    await page.close();
  }
  await theatre.close();
  return { ...counts, appMs: median(app), floorMs: median(floor), ratio: median(app) / median(floor) };
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number[]>} milliseconds each
 */
function longTasksOf(page) {
  return page.evaluate('globalThis.longTasks');
}
