import { afterEach, expect, test } from 'vitest';
import { pressLink } from '../../src/platform/press-link.ts';

const stop = new AbortController();

afterEach(() => stop.abort());

test('what listens to presses on links hears of it, and nothing of it stays', () => {
  const pressed: (readonly [string | null, string])[] = [];
  document.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      if (!(event.target instanceof HTMLAnchorElement)) return;
      pressed.push([event.target.getAttribute('href'), event.target.download]);
    },
    { signal: stop.signal },
  );
  pressLink('#/check-in');
  pressLink('blob:made-here', 'livstegn.csv');
  expect(pressed).toEqual([
    ['#/check-in', ''],
    ['blob:made-here', 'livstegn.csv'],
  ]);
  expect(document.querySelector('a')).toBeNull();
});
