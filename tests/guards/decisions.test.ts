/** The records of docs/decisions are true to package.json, numbered without gaps, and of one shape. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../support/files.ts';

const records = filesIn('docs/decisions').filter((path) => path.endsWith('.md'));

test('every dependency has its reason, and every reason its dependency', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const used = Object.keys({ ...dependencies, ...devDependencies });
  const rows = readFileSync('docs/decisions/0002-dependencies.md', 'utf8').match(/^\| .*? \|/gm) ?? [];
  const explained = rows.flatMap((row) =>
    [...row.matchAll(/`(?<name>[^`]+)`/g)].map((match) => match.groups?.['name']),
  );
  expect(new Set(explained)).toEqual(new Set(used));
});

test('every version is exact', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

test('the lock file names no host', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test('records are numbered from one without a gap', () => {
  const numbers = records.map((path) => Number(/\/(?<number>\d{4})-/.exec(path)?.groups?.['number']));
  expect(numbers).toEqual(records.map((_, index) => index + 1));
});

test.each(records)('%s says its context, decision and consequences', (path) => {
  const text = readFileSync(path, 'utf8');
  const number = Number(path.slice('docs/decisions/'.length).slice(0, 4));
  expect(text).toMatch(new RegExp(`^# ${number}\\. `));
  for (const part of ['Context', 'Decision', 'Consequences']) expect(text).toContain(`**${part}.**`);
});
