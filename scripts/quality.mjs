/**
 * `npm run quality`: Lighthouse over the screens that matter and axe over all of them, on dist/ (or QUALITY_DIST); writes
 * docs/quality.md and fails below its bounds. Build first. `npm run quality -- Week Map` judges those screens alone,
 * `-- axe` axe alone; the rest stays as it was last found.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { provideChromium } from './chromium.mjs';
import { headerRules, headersOf } from './headers.mjs';
import { freePort } from './quality/free-port.mjs';
import { judgeScreens, SCREENS } from './quality/lighthouse-runs.mjs';
import { qualityPage, shortcomings } from './quality/quality-page.mjs';
import { staticServer } from './serve.mjs';

process.chdir(join(import.meta.dirname, '..'));

const FOLDER = process.env['QUALITY_DIST'] ?? 'dist';
const RESULTS = 'test-results/quality';
const LIGHTHOUSE = `${RESULTS}/lighthouse.json`;
const AXE = `${RESULTS}/axe.jsonl`;
const NEWCOMER = `${RESULTS}/newcomer.json`;
const PAGE = 'docs/quality.md';

const asked = process.argv.slice(2);
const names = Object.keys(SCREENS).filter((name) => asked.length === 0 || asked.includes(name));

if (!existsSync(join(FOLDER, 'index.html'))) throw new Error(`${FOLDER} isn't built`);
if (!(await provideChromium())) throw new Error('no Chromium could be found or installed; set CHROMIUM_PATH');
mkdirSync(RESULTS, { recursive: true });
if (names.length > 0) await runLighthouse();
if (asked.length === 0 || asked.includes('axe')) runAxe();

const results = {
  on: new Date().toISOString().slice(0, 10),
  versions: versionsOf(['lighthouse', '@axe-core/playwright', '@playwright/test']),
  screens: inOrder(readJson(LIGHTHOUSE, {})),
  axe: judgements(),
  ways: readJson(NEWCOMER, []),
};
writeFileSync(PAGE, qualityPage(results));
spawnSync('npx', ['oxfmt', PAGE], { stdio: 'inherit', shell: process.platform === 'win32' });
const short = shortcomings(results);
for (const line of short) process.stdout.write(`below its bound: ${line}\n`);
process.stdout.write(`${PAGE} is written; ${short.length} below their bounds\n`);
process.exitCode = short.length === 0 ? 0 : 1;

async function runLighthouse() {
  const rules = headerRules();
  const server = staticServer({ folder: FOLDER, packs: true, headersAt: (path) => headersOf(rules, path) });
  const port = await freePort();
  await new Promise((done) => server.listen(port, () => done(undefined)));
  await judgeScreens(`http://localhost:${port}/`, names, (name, { report, ...figures }) => {
    writeFileSync(join(RESULTS, `lighthouse ${name}.json`), report);
    writeFileSync(LIGHTHOUSE, JSON.stringify({ ...readJson(LIGHTHOUSE, {}), [name]: figures }, undefined, 2));
    process.stdout.write(`${name}: ${JSON.stringify(figures)}\n`);
  });
  server.closeAllConnections();
  server.close();
}

/** The journeys that open every screen say what axe found on each; see tests/e2e/support/axe.ts. */
function runAxe() {
  rmSync(AXE, { force: true });
  const { status } = spawnSync('npx', ['playwright', 'test', 'every-screen', '--project=phone'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, E2E_DIST: FOLDER, AXE_RESULTS: AXE },
  });
  if (status !== 0) process.stdout.write('not all screens could be judged\n');
}

/** @returns {import('./quality/quality-page.mjs').Judged[]} */
function judgements() {
  if (!existsSync(AXE)) return [];
  return readFileSync(AXE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** @param {Record<string, import('./quality/lighthouse-runs.mjs').Figures>} judged */
function inOrder(judged) {
  return Object.fromEntries(
    Object.keys(SCREENS).flatMap((name) => (judged[name] === undefined ? [] : [[name, judged[name]]])),
  );
}

/**
 * @param {string} file
 * @param {any} otherwise when the file isn't there
 */
function readJson(file, otherwise) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : otherwise;
}

/** @param {readonly string[]} packages */
function versionsOf(packages) {
  const { devDependencies } = readJson('package.json', {});
  return Object.fromEntries(packages.map((name) => [name, devDependencies[name]]));
}
