/** Every program without a page begins with the guard, since the policy of the page doesn't reach it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../support/files.ts';

const programs = ['src/sw/worker.ts', ...filesIn('src/workers').filter((path) => path.endsWith('.worker.ts'))];

test('there are such programs', () => {
  expect(programs.length).toBeGreaterThan(1);
});

test.each(programs)('%s imports the guard first', (path) => {
  const first = /^import .*$/m.exec(readFileSync(path, 'utf8'))?.[0];
  expect(first).toMatch(/^import '(\.\.\/workers|\.)\/guard\.ts';$/);
});

test('workers are started through the policy alone', () => {
  const starters = filesIn('src').filter((path) =>
    /new (Shared)?Worker\(|serviceWorker\s*\.register\(/.test(readFileSync(path, 'utf8')),
  );
  expect(starters).toEqual(['src/platform/offline.ts', 'src/platform/policy.ts']);
});
