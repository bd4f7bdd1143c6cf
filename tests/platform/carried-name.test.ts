import { afterEach, expect, test } from 'vitest';
import { carriedName, carrying } from '../../src/platform/carried-name.ts';

afterEach(() => window.history.replaceState(null, ''));

test('a name goes along in the history entry', () => {
  window.history.replaceState(carrying('Xerxes'), '');
  expect(carriedName()).toBe('Xerxes');
});

test.each([null, 'Xerxes', { screen: 3 }, { name: 4 }])('nothing came along in %j', (state) => {
  window.history.replaceState(state, '');
  expect(carriedName()).toBe('');
});
