/**
 * Screens are fetched once the week is shown, so that none is waited for. What reads words in three languages weighs more
 * than the app, on the line and in memory, so no screen brings it along: it is fetched where it is first wanted.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '..', '..', 'src');
/** A file that is imported for more than its types; `\n` first, so that none within a comment is meant. */
const STATIC = /\n(?:import|export) (?!type )(?:[^;'"]*? from )?'(\.[^'"?]+\.tsx?)'/gu;
const FETCHED = /import\('(\.[^'"?]+\.tsx?)'\)/gu;

function named(file: string, pattern: RegExp): readonly string[] {
  const code = `\n${readFileSync(file, 'utf8')}`;
  return [...code.matchAll(pattern)].map(([, path = '']) => join(file, '..', path));
}

/** The way from a file to the first one that `isMeant` of what comes along with it; empty when there is none. */
function wayTo(isMeant: (file: string) => boolean, from: string): readonly string[] {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const [file] of before) {
    if (isMeant(file)) return wayBack(before, file);
    for (const next of named(file, STATIC)) if (!before.has(next)) before.set(next, file);
  }
  return [];
}

function wayBack(before: ReadonlyMap<string, string | undefined>, last: string): readonly string[] {
  const way: string[] = [];
  for (let file: string | undefined = last; file !== undefined; file = before.get(file))
    way.unshift(relative(SOURCE, file));
  return way;
}

const isTable = (file: string): boolean => file === join(SOURCE, 'domain', 'matching', 'concept.ts');

test('what a screen brings along is found', () => {
  expect(wayTo(isTable, join(SOURCE, 'store', 'renew-gifts.ts')).at(-1)).toBe('domain/matching/concept.ts');
});

test.each(['app/routes.tsx', 'main.tsx'])('no screen of %s brings the words of matching along', (table) => {
  const screens = [join(SOURCE, table), ...named(join(SOURCE, table), FETCHED)];
  expect(screens.map((screen) => wayTo(isTable, screen)).filter((way) => way.length > 0)).toEqual([]);
});
