/** The guide behind Help: the same in all languages, true to the names of the interface, and leading to screens that exist. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/settings.ts';
import { groupsOf } from '../../src/features/help/chapters.ts';
import { places } from '../../src/features/help/places.ts';
import { loadGuide } from '../../src/i18n/guide.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import { paths } from '../../src/paths.ts';
import { filesIn } from '../support/files.ts';

/** What stands between quotes and is no label: a title, in the language it was written in. */
const TITLES = new Set(['The Strength of Weak Ties']);

const QUOTED = /“([^”]*)”|»([^«]*)«|”([^”]*)”/g;

async function guideIn(language: (typeof LANGUAGES)[number]) {
  return (await loadGuide(language))(await loadMessages(language));
}

test('all languages have the same chapters and parts, in the same order', async () => {
  const [en, ...others] = await Promise.all(LANGUAGES.map(async (language) => shapeOf(await guideIn(language))));
  expect(en?.length).toBeGreaterThan(50);
  for (const other of others) expect(other).toEqual(en);
});

test('the contents name every chapter that is written, once', async () => {
  const guide = await guideIn('en');
  const named = groupsOf(guide).flatMap(({ chapters }) => chapters.map(({ code }) => code));
  expect(named.toSorted()).toEqual(Object.keys(guide.chapters).toSorted());
});

test.each(LANGUAGES)('%s: chapters and parts have titles of their own, and no text stays empty', async (language) => {
  const guide = await guideIn(language);
  const chapters = groupsOf(guide).flatMap((group) => group.chapters);
  expect(new Set(chapters.map(({ title }) => title)).size).toBe(chapters.length);
  const parts = chapters.flatMap((chapter) => chapter.parts);
  expect(parts.filter(({ title, text }) => title.trim() === '' || /undefined|\[object|^.{0,60}$/.test(text))).toEqual(
    [],
  );
});

test('every place that the guide leads to is an address with a screen', () => {
  const routes = readFileSync('src/app/routes.tsx', 'utf8') + readFileSync('src/app/shown-screen.tsx', 'utf8');
  const own = Object.values<(typeof places)[keyof typeof places] & { readonly isOfHost?: true }>(places).filter(
    ({ isOfHost }) => isOfHost !== true,
  );
  // an address with a part that may be absent fits the one without it
  const without = own.filter(({ to }) => {
    const name = Object.entries(paths).find(([, address]) => address === to)?.[0];
    return (
      name === undefined ||
      !new RegExp(`\\[\\s*paths\\.${name}(As\\('[^']*\\?'\\))?,|path=\\{paths\\.${name}\\}`).test(routes)
    );
  });
  expect(without).toEqual([]);
});

test.each(LANGUAGES)('%s: what stands between quotes is a label of the interface, never typed anew', (language) => {
  const code = filesIn(`src/i18n/${language}/guide`).map((path) => readFileSync(path, 'utf8'));
  const quoted = [...code.join('\n').matchAll(QUOTED)].map((match) => match.slice(1).find(Boolean) ?? '');
  expect(quoted.length).toBeGreaterThan(40);
  expect(quoted.filter((text) => !/^\$\{[^}]+\}$/.test(text) && !TITLES.has(text))).toEqual([]);
});

test('no screen carries the guide: it is imported only where it is loaded', () => {
  const importing = filesIn('src').filter((path) =>
    /^import (?!type).*\/(?:en|da|sv)\/guide\.ts'/m.test(readFileSync(path, 'utf8')),
  );
  expect(importing).toEqual([]);
});

function shapeOf(guide: Awaited<ReturnType<typeof guideIn>>): readonly string[] {
  return groupsOf(guide).flatMap(({ chapters }) =>
    chapters.flatMap(({ code, parts }) => parts.map((part) => `${code} ${part.code}`)),
  );
}
