import { expect, test } from 'vitest';
import { navigationTo } from '../../src/sw/navigation.ts';

const SCOPE = new URL('https://example.org/some/where/');

test.each(['', 'index.html', '#/settings', '?utm_source=a', 'index.html#/contacts'])(
  'the app answers at "%s" of its folder',
  (path) => {
    expect(navigationTo(new URL(path, SCOPE), SCOPE)).toEqual({ kind: 'app' });
  },
);

test.each(['?no-sw', 'index.html?no-sw', '?a=b&no-sw#/settings', 'import?no-sw'])('"%s" is the way out', (path) => {
  expect(navigationTo(new URL(path, SCOPE), SCOPE)).toEqual({ kind: 'way-out' });
});

test.each([
  ['import', '#/import'],
  ['contacts/new', '#/contacts/new'],
  ['no-sw.html', '#/no-sw.html'],
  ['other-app/', '#/other-app/'],
])('"%s" is the host’s to answer, and meant as %s where the host has nothing there', (path, hash) => {
  const hashRoute = `https://example.org/some/where/${hash}`;
  expect(navigationTo(new URL(path, SCOPE), SCOPE)).toEqual({ kind: 'elsewhere', hashRoute });
});
