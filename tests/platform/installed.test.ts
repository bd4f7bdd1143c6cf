import { afterEach, expect, test, vi } from 'vitest';
import { isInstalled, isIosTab } from '../../src/platform/installed.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const IPHONE = { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)', maxTouchPoints: 5 };
const IPAD = { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', maxTouchPoints: 5 };
const MAC = { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', maxTouchPoints: 0 };
const ANDROID = { userAgent: 'Mozilla/5.0 (Linux; Android 16; Pixel 10)', maxTouchPoints: 5 };

function visit(browser: object, standalone: boolean): void {
  vi.stubGlobal('navigator', browser);
  vi.stubGlobal('matchMedia', () => ({ matches: standalone }));
}

test.each([
  ['an iPhone', IPHONE, true],
  ['an iPad that calls itself a Mac', IPAD, true],
  ['a Mac', MAC, false],
  ['an Android phone', ANDROID, false],
])('a tab on %s is a tab that loses its data: %s', (_, browser, expected) => {
  visit(browser, false);
  expect(isIosTab()).toBe(expected);
});

test('from the home screen it is installed, however the browser says so', () => {
  visit(IPHONE, true);
  expect([isInstalled(), isIosTab()]).toEqual([true, false]);
  visit({ ...IPHONE, standalone: true }, false);
  expect([isInstalled(), isIosTab()]).toEqual([true, false]);
});
