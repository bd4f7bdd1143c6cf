/** The tests mirror the sources: whoever looks for one finds the other under the same name. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../support/files.ts';

const MIRRORED = /^tests\/(domain|formats|store|hooks|platform|i18n|ui|features|app|workers|sw)\/.*\.test\.tsx?$/;
const BOOK = /^src\/(domain|formats)\/.*\.ts$/;

const tests = filesIn('tests').filter((path) => MIRRORED.test(path));
const chapters = filesIn('src').filter((path) => BOOK.test(path) && runs(path));

test.each(tests)('%s stands for a file of src', (path) => {
  const twin = path.replace(/^tests/, 'src').replace(/\.test\.tsx?$/, '');
  expect(existsSync(`${twin}.ts`) || existsSync(`${twin}.tsx`)).toBe(true);
});

test.each(chapters)('%s has its tests', (path) => {
  expect(existsSync(path.replace(/^src/, 'tests').replace(/\.ts$/, '.test.ts'))).toBe(true);
});

/** Whether the file exports anything that does something; types and tables alone have nothing to test. */
function runs(path: string): boolean {
  return /^export (async )?(function|class)/m.test(readFileSync(path, 'utf8'));
}
