/**
 * `npm test`: installs what a fresh machine lacks, then runs every check and every test. A failing step doesn't hide
 * the next ones. Ends with `N passed, N failed`: tests are counted one by one, each other check as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { provideChromium } from './chromium.mjs';
import { installPackages } from './install.mjs';

/** @typedef {{ name: string, passed: number, failed: number, seconds: number }} Outcome */

process.chdir(join(import.meta.dirname, '..'));
const REPORTS = 'test-results/reports';
const UNIT = `${REPORTS}/vitest.json`;
const JOURNEYS = `${REPORTS}/playwright.json`;

installPackages();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const outcomes = [
  check('check:format'),
  check('check:lint'),
  check('check:types'),
  check('check:layers'),
  check('check:dead'),
  unitTests(),
  check('build'),
  check('check:build'),
  (await provideChromium())
    ? journeys()
    : { name: 'e2e (no Chromium could be found or installed; set CHROMIUM_PATH)', passed: 0, failed: 1, seconds: 0 },
];

process.stdout.write('\n');
for (const line of [...failedUnitTests(), ...troubledJourneys()]) process.stdout.write(`${line}\n`);
for (const { name, passed, failed, seconds } of outcomes) {
  process.stdout.write(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)\n`,
  );
}
const failures = sum('failed');
process.stdout.write(`${sum('passed')} passed, ${failures} failed\n`);
process.exitCode = failures === 0 ? 0 : 1;

/**
 * One npm script that is right or wrong as a whole.
 * @param {string} script
 * @returns {Outcome}
 */
function check(script) {
  const { status, seconds } = run(script, []);
  return { name: script, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, seconds };
}

/** @returns {Outcome} */
function unitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`];
  const { status, seconds } = run('check:tests', reporters);
  const report = read(UNIT);
  return counted(
    { name: 'check:tests', passed: report?.numPassedTests, failed: report?.numFailedTests, seconds },
    status,
  );
}

/** @returns {Outcome} */
function journeys() {
  const { status, seconds } = run('e2e', []);
  const { expected = 0, flaky = 0, unexpected } = read(JOURNEYS)?.stats ?? {};
  return counted({ name: 'e2e', passed: expected + flaky, failed: unexpected, seconds }, status);
}

/**
 * A line for each, beside the counts at the very end: a long log is often read from its last page alone.
 * @returns {string[]}
 */
function failedUnitTests() {
  /** @type {{ assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[]} */
  const files = read(UNIT)?.testResults ?? [];
  return files
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => `failed: ${fullName}: ${firstWords(failureMessages[0])}`);
}

/** @returns {string[]} */
function troubledJourneys() {
  return (read(JOURNEYS)?.suites ?? []).flatMap(linesOf);
}

/**
 * Of a file or a group of journeys: those that failed, and those that passed only when tried again.
 * @typedef {{ projectName: string, status: string, results: { error?: { message?: string } }[] }} Tried
 * @typedef {{ specs?: { title: string, file: string, line: number, tests: Tried[] }[], suites?: Suite[] }} Suite
 * @param {Suite} suite
 * @returns {string[]}
 */
function linesOf({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, status, results }) => {
        const what = status === 'flaky' ? 'passed only when tried again' : 'failed';
        return `${what}: ${projectName} ${file}:${line} ${title}: ${firstWords(results[0]?.error?.message)}`;
      }),
  );
  return [...own, ...suites.flatMap(linesOf)];
}

/**
 * The beginning of a message, on one line and without colours.
 * @param {string | undefined} message
 */
function firstWords(message = '') {
  return stripVTControlCharacters(message).replaceAll(/\s+/g, ' ').slice(0, 300);
}

/**
 * A step that fails without a failed test (no report, coverage too low, a file that doesn't load) counts one failure.
 * @param {{ name: string, passed: number | undefined, failed: number | undefined, seconds: number }} outcome
 * @param {number | null} status
 * @returns {Outcome}
 */
function counted({ name, passed = 0, failed = 0, seconds }, status) {
  if (status === 0 || failed > 0) return { name, passed, failed, seconds };
  return { name: `${name} (ended badly, though no test failed: see above)`, passed, failed: 1, seconds };
}

/**
 * The report in the file; undefined when the step didn't get as far as writing it.
 * @param {string} file
 */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 */
function run(script, args) {
  process.stdout.write(`\n── ${script}\n`);
  const start = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return { status, seconds: Math.round((Date.now() - start) / 1000) };
}

/** @param {'passed' | 'failed'} count */
function sum(count) {
  return outcomes.reduce((total, outcome) => total + outcome[count], 0);
}
