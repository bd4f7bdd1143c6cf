/** What every file keeps to: its length, its first sentence, its place; and that no test is switched off. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../support/files.ts';

const MOST_LINES = 300;
const DRAWERS = /\/(utils?|helpers?|common|types|lib|shared|misc)\//;
const OFF =
  /\b(test|it|describe|suite)\.(skip|only|todo|fixme|fails|skipIf|runIf)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\(/;

const sources = filesIn('src').filter((path) => /\.tsx?$/.test(path));
const tests = filesIn('tests').filter((path) => /\.tsx?$/.test(path) && path !== 'tests/guards/files.test.ts');
const scripts = filesIn('scripts').filter((path) => /\.(mjs|ts)$/.test(path));
const code = [...sources, ...tests, ...scripts];

test('there is something to guard', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(tests.length).toBeGreaterThan(20);
});

test(`no file has more than ${MOST_LINES} lines; tests may, since their tables are long`, () => {
  expect([...sources, ...scripts].filter((path) => linesOf(path).length > MOST_LINES)).toEqual([]);
});

test('most files have 60 lines or fewer', () => {
  const lengths = sources.map((path) => linesOf(path).length).toSorted((one, other) => one - other);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
});

test('every file begins by saying what it is; a test says it by its names', () => {
  expect(
    code
      .filter((path) => !/\.(test|bench)\.tsx?$/.test(path))
      .filter((path) => !/^(#!.*\n)?\/\*\*/.test(readFileSync(path, 'utf8'))),
  ).toEqual([]);
});

test('no folder is a drawer for things without a name', () => {
  expect([...code, ...filesIn('docs')].filter((path) => DRAWERS.test(path))).toEqual([]);
});

test('no test is switched off', () => {
  expect(tests.filter((path) => OFF.test(readFileSync(path, 'utf8')))).toEqual([]);
});

test('every suppression of a rule ends in a reason', () => {
  const silent = code.flatMap((path) =>
    linesOf(path)
      .filter(isSilentSuppression)
      .map((line) => `${path}: ${line}`),
  );
  expect(silent).toEqual([]);
});

test('screens, hooks and the domain have no file that only passes names on', () => {
  expect(sources.filter((path) => /\/index\.tsx?$/.test(path))).toEqual([]);
});

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n');
}

function isSilentSuppression(line: string): boolean {
  const suppression = /(?:oxlint|eslint)-disable|@ts-(?:expect-error|ignore|nocheck)|oxfmt-ignore|v8 ignore/.exec(line);
  return suppression !== null && !/ -- \S+ \S+|@ts-expect-error \S+ \S+/.test(line.slice(suppression.index));
}
