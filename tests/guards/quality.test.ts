/** The script that judges says what is below its bound, and never that all is well when nothing was judged. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BOUNDS, qualityPage, shortcomings } from '../../scripts/quality/quality-page.mjs';

const GOOD = {
  performance: 97,
  accessibility: 100,
  practices: 100,
  firstPaint: 1400,
  largestPaint: 2100,
  blocked: 60,
  shift: 0,
  missed: [],
  load: 1.2,
};
const SEEN = { screen: '#/', language: 'da', colours: 'dark', found: 0 };

test('the bounds are those that were promised', () => {
  expect(BOUNDS).toEqual({ performance: 95, accessibility: 100, practices: 100 });
});

test('nothing is short when every screen is above its bounds and axe found nothing', () => {
  expect(shortcomings({ screens: { Week: GOOD }, axe: [SEEN] })).toEqual([]);
});

test.each([
  ['slow', { ...GOOD, performance: 94 }],
  ['hard to read', { ...GOOD, accessibility: 99, missed: ['color-contrast'] }],
  ['ill-mannered', { ...GOOD, practices: 99, missed: ['errors-in-console'] }],
])('a screen that is %s is named, with what it lost points for', (_, figures) => {
  const [line, ...more] = shortcomings({ screens: { Week: GOOD, Map: figures }, axe: [SEEN] });
  expect(line).toContain('Map');
  for (const audit of figures.missed) expect(line).toContain(audit);
  expect(more).toEqual([]);
});

test('a finding of axe is a shortcoming, and so is nothing judged at all', () => {
  expect(shortcomings({ screens: { Week: GOOD }, axe: [SEEN, { ...SEEN, found: 2 }] })).toEqual(['axe: #/, da']);
  expect(shortcomings({ screens: {}, axe: [] })).toHaveLength(2);
});

test('the page has a row for each screen, each language and each way of a newcomer', () => {
  const page = qualityPage({
    on: '2026-11-22',
    versions: { lighthouse: '12.8.2' },
    screens: { Week: GOOD },
    axe: [SEEN, { ...SEEN, screen: '#/trash', colours: 'light' }],
    ways: [{ way: 'by typing', taps: 9, keys: 21, machineSeconds: 4.25, modelSeconds: 61.6 }],
  });
  expect(page).toContain('| Week | 97 | 100 | 100 | 1.4 s | 2.1 s | 60 ms | 0.000 | 1 |');
  expect(page).toContain('| da | 2 | 2 | 1 | 1 | 0 |');
  expect(page).toContain('| by typing | 9 | 21 | 4.3 | 62 |');
});

test('how it is run is told where commands are', () => {
  expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain('`npm run quality`');
});
