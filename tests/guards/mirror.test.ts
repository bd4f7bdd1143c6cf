/** The tests mirror the sources: whoever looks for one finds the other under the same name. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../support/files.ts';

const MIRRORED =
  /^tests\/(domain|formats|store|hooks|platform|i18n|ui|person|features|app|workers|sw)\/.*\.test\.tsx?$/;
const BOOK = /^src\/(domain|formats)\/.*\.ts$/;

/** Tests that stand for more than one file: what they are about. */
const ACROSS: { readonly [path: string]: string } = {
  'tests/store/acts.test.ts': 'every act that writes, beside a model of the rules',
  'tests/store/acts-of-giving.test.ts': 'what goes between people, act by act beside the model',
  'tests/store/acts-of-networking.test.ts': 'purposes, networks and asking, act by act beside the model',
  'tests/store/acts-out-of-order.test.ts': 'the same acts, undone in any order',
  'tests/formats/csv/own.test.ts': 'our own CSV, out and back in',
  'tests/formats/vcard/round-trip.test.ts': 'cards, out and back in',
  'tests/formats/vcard/foreign.test.ts': 'the cards of other programs, whole files',
  'tests/formats/vcard/any-card.test.ts': 'cards in every spelling, and files that are none',
  'tests/formats/csv/foreign.test.ts': 'the address books of other programs, whole files',
};

const tests = filesIn('tests').filter((path) => MIRRORED.test(path));
const chapters = filesIn('src').filter((path) => BOOK.test(path) && runs(path));

test.each(tests.filter((path) => !(path in ACROSS)))('%s stands for a file of src', (path) => {
  const twin = path.replace(/^tests/, 'src').replace(/\.test\.tsx?$/, '');
  const english = twin.replace(/^src\/i18n\//, 'src/i18n/en/');
  expect([`${twin}.ts`, `${twin}.tsx`, `${english}.ts`].some((file) => existsSync(file))).toBe(true);
});

test.each(Object.keys(ACROSS))('%s, which stands for many files, is there', (path) => {
  expect(tests).toContain(path);
});

test.each(chapters)('%s has its tests', (path) => {
  expect(existsSync(path.replace(/^src/, 'tests').replace(/\.ts$/, '.test.ts'))).toBe(true);
});

/** Whether the file exports anything that does something; types and tables alone have nothing to test. */
function runs(path: string): boolean {
  return /^export (async )?(function|class)/m.test(readFileSync(path, 'utf8'));
}
