/** How long a thousand people take to be drawn, from their being read until they are painted, with the CPU slowed. */
import { median, until } from './stage.mjs';

const SLOWED = 4;
const RUNS = 7;
const PEOPLE = 1000;
/** In milliseconds. */
const BUDGET = 200;

/** Notes when the worker's answer arrives, and when the frame with the drawing in it has been painted. */
const WATCH = `(() => {
  const Plain = globalThis.Worker;
  globalThis.Worker = class extends Plain {
    constructor(...args) {
      super(...args);
      this.addEventListener('message', ({ data }) => {
        if (data?.kind === 'map') globalThis.readAt = performance.now();
      });
    }
  };
  const look = () => {
    if (globalThis.paintedAt !== undefined || document.querySelector('main svg [data-name]') === null) return;
    globalThis.paintedAt = 0;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => { globalThis.paintedAt = performance.now(); });
      channel.port1.start();
      channel.port2.postMessage('');
    });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
})()`;

/**
 * @param {import('./stage.mjs').Stage} stage
 */
export async function measureMap(stage) {
  const theatre = await stage.open({ contacts: PEOPLE, interactions: 0 });
  await spread(theatre.page, stage);
  const page = await theatre.context.newPage();
  await page.addInitScript(WATCH);
  const session = await theatre.context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const times = [];
  for (let run = 0; run <= RUNS; run += 1) {
    await page.goto('about:blank');
    await page.goto(`${stage.app}#/map/rose`);
    await until(page, '(globalThis.paintedAt ?? 0) > 0');
    const ms = Number(await page.evaluate('paintedAt - readAt'));
    // the first time the screen is fetched
    if (run > 0) times.push(ms);
  }
  await theatre.close();
  const drawnMs = median(times);
  return {
    people: PEOPLE,
    slowed: SLOWED,
    drawnMs,
    slowestMs: Math.max(...times),
    budgetMs: BUDGET,
    isWithin: drawnMs <= BUDGET,
  };
}

/**
 * Six spheres, one in five close, one in four quiet for long.
 * @param {import('@playwright/test').Page} page
 * @param {import('./stage.mjs').Stage} stage
 */
async function spread(page, { app }) {
  await page.goto(`${app}#/settings`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(async () => {
    const opening = indexedDB.open('livstegn');
    const database = await new Promise((resolve, reject) => {
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const stamps = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z', rev: 1 };
    const colors = ['pine', 'sea', 'plum', 'ochre', 'teal', 'iris'];
    const transaction = database.transaction(['contacts', 'spheres'], 'readwrite');
    for (const [order, color] of colors.entries()) {
      const sphere = { ...stamps, id: color, name: color, color, order, private: false, rhythms: {} };
      transaction.objectStore('spheres').put(sphere);
    }
    const reading = transaction.objectStore('contacts').getAll();
    reading.addEventListener('success', () => {
      for (const [place, contact] of reading.result.entries()) {
        const tie = place % 5 === 0 ? 'strong' : 'weak';
        const quiet = place % 4 === 0 && { dueOn: '2020-01-01' };
        const sphereIds = [colors[(place * 7 + (place % 11)) % 6]];
        transaction.objectStore('contacts').put({ ...contact, tie, sphereIds, ...quiet });
      }
    });
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('error', () => reject(transaction.error));
    });
    database.close();
  });
}
