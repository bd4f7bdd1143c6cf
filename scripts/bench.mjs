/**
 * `npm run bench`: measures the budgets as ratios, app and floor side by side in one run of one browser, and writes
 * bench-results.json. Figures in milliseconds are this machine's; the ratios are what is judged.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { measureCards, measureExport, measureImport } from '../tests/bench/files.mjs';
import { measureGrowth } from '../tests/bench/growth.mjs';
import { measureMap } from '../tests/bench/map.mjs';
import { measureScreens } from '../tests/bench/screens.mjs';
import { measureSearch } from '../tests/bench/search.mjs';
import { setStage } from '../tests/bench/stage.mjs';
import { measureStart } from '../tests/bench/start.mjs';
import { measureWeight } from '../tests/bench/weight.mjs';
import { provideChromium } from './chromium.mjs';

process.chdir(join(import.meta.dirname, '..'));
if (!(await provideChromium())) throw new Error('no Chromium could be found or installed; set CHROMIUM_PATH');

const only = process.argv.slice(2);
const stage = await setStage();
const TEN_THOUSAND = { contacts: 10_000, interactions: 100_000 };

/** @type {Record<string, () => unknown>} */
const MEASURES = {
  weight: () => measureWeight(stage),
  'start at 1,000': () => measureStart(stage, { contacts: 1000, interactions: 10_000 }),
  'start at 10,000': () => measureStart(stage, TEN_THOUSAND),
  'start at 100,000': () => measureStart(stage, { contacts: 100_000, interactions: 100_000 }),
  search: () => measureSearch(stage, TEN_THOUSAND),
  screens: () => measureScreens(stage),
  map: () => measureMap(stage),
  import: () => measureImport(stage),
  cards: () => measureCards(stage),
  export: () => measureExport(stage, TEN_THOUSAND),
  matching: measureMatching,
  growth: measureGrowth,
  simulation: simulateAll,
};

const FILE = 'bench-results.json';
const known = only.length > 0 && existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
/** @type {Record<string, unknown>} */
const results = { ...known, measuredOn: new Date().toISOString().slice(0, 10) };
for (const [name, measure] of Object.entries(MEASURES)) {
  if (only.length > 0 && !only.some((word) => name.includes(word))) continue;
  results[name] = await measure();
  process.stdout.write(`${name}: ${JSON.stringify(results[name])}\n`);
}
await stage.close();
writeFileSync(FILE, `${JSON.stringify(results, undefined, 2)}\n`);

/** The labelled set, and the times among many. */
async function measureMatching() {
  const { module: matching } = await runnerImport('tests/bench/matching.ts');
  return matching.measureMatching();
}

/** Every rule in every variant, five years each; signs are given on any day of the week of the round. */
async function simulateAll() {
  const { module: simulation } = await runnerImport('tests/bench/plan-simulation.ts');
  const { module: simulated } = await runnerImport('tests/bench/simulated-rules.ts');
  return Object.fromEntries(
    Object.entries(simulated.RULES).map(([name, rule]) => [
      name,
      Object.fromEntries(
        Object.entries(simulation.VARIANTS).map(([variant, way]) => [
          variant,
          simulation.simulate(rule, { seed: 1, acts: 'through-the-week', ...way }),
        ]),
      ),
    ]),
  );
}
