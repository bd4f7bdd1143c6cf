import { afterEach, expect, test, vi } from 'vitest';
import { isOtherEngine, thisDevice } from '../../src/platform/this-device.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const KIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const IPHONE = `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${KIT}`;
const MAC = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${KIT}`;
const BLINK = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const ANDROID = `Mozilla/5.0 (Linux; Android 10; K) ${BLINK}`;
const WINDOWS = `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${BLINK}`;

function visit(userAgent: string, maxTouchPoints: number, standalone = false): void {
  vi.stubGlobal('navigator', { userAgent, maxTouchPoints });
  vi.stubGlobal('matchMedia', () => ({ matches: standalone }));
}

test.each([
  ['Safari on an iPhone', `${IPHONE} Version/18.6 Mobile/15E148 Safari/604.1`, 5, 'ios', 'safari'],
  ['the home screen of an iPhone', `${IPHONE} Mobile/15E148`, 5, 'ios', 'safari'],
  ['Safari on an iPad that calls itself a Mac', `${MAC} Version/18.6 Safari/605.1.15`, 5, 'ios', 'safari'],
  ['Chrome on an iPhone', `${IPHONE} CriOS/139.0.7258.76 Mobile/15E148 Safari/604.1`, 5, 'ios', 'chrome'],
  ['Firefox on an iPhone', `${IPHONE} FxiOS/141.0 Mobile/15E148 Safari/605.1.15`, 5, 'ios', 'firefox'],
  ['Edge on an iPhone', `${IPHONE} Version/18.0 EdgiOS/138.0 Mobile/15E148 Safari/604.1`, 5, 'ios', 'edge'],
  ['an app that shows pages on an iPhone', `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/520.0]`, 5, 'ios', 'other'],
  ['Chrome on Android', `${ANDROID} Chrome/139.0.0.0 Mobile Safari/537.36`, 5, 'android', 'chrome'],
  ['Samsung Internet', `${ANDROID} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`, 5, 'android', 'samsung'],
  [
    'Firefox on Android',
    'Mozilla/5.0 (Android 14; Mobile; rv:141.0) Gecko/141.0 Firefox/141.0',
    5,
    'android',
    'firefox',
  ],
  ['Edge on Android', `${ANDROID} Chrome/139.0.0.0 Mobile Safari/537.36 EdgA/138.0.0.0`, 5, 'android', 'edge'],
  ['Opera on Android', `${ANDROID} Chrome/137.0.0.0 Mobile Safari/537.36 OPR/91.0`, 5, 'android', 'other'],
  [
    'an app that shows pages on Android',
    'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 Version/4.0 Chrome/139.0.0.0 Mobile Safari/537.36',
    5,
    'android',
    'other',
  ],
  ['Chrome on Windows', `${WINDOWS} Chrome/139.0.0.0 Safari/537.36`, 0, 'desktop', 'chrome'],
  [
    'Edge on Windows with a touch screen',
    `${WINDOWS} Chrome/139.0.0.0 Safari/537.36 Edg/139.0.0.0`,
    10,
    'desktop',
    'edge',
  ],
  ['Safari on a Mac', `${MAC} Version/18.6 Safari/605.1.15`, 0, 'desktop', 'safari'],
  [
    'Firefox on Linux',
    'Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0',
    0,
    'desktop',
    'firefox',
  ],
  ['a browser of another kind', 'Mozilla/5.0 (X11; Linux) Ladybird/1.0', 0, 'desktop', 'other'],
])('%s is known for what it is', (_, userAgent, touch, system, browser) => {
  visit(userAgent, touch);
  expect(thisDevice()).toEqual({ system, browser, isInstalled: false });
});

test('opened from the home screen it says so', () => {
  visit(`${ANDROID} Chrome/139.0.0.0 Mobile Safari/537.36`, 5, true);
  expect(thisDevice().isInstalled).toBe(true);
});

test.each([
  ['Safari on an iPhone', 'ios', 'safari', true],
  ['Chrome on an iPhone, which is Safari within', 'ios', 'chrome', true],
  ['Safari on a Mac', 'desktop', 'safari', true],
  ['Firefox on Android', 'android', 'firefox', true],
  ['Chrome on Android', 'android', 'chrome', false],
  ['Samsung Internet', 'android', 'samsung', false],
  ['Edge', 'desktop', 'edge', false],
  ['a browser of another kind, of which nothing is known', 'desktop', 'other', false],
] as const)('whether the engine is another than Chromium: %s', (_, system, browser, expected) => {
  expect(isOtherEngine({ system, browser, isInstalled: false })).toBe(expected);
});
