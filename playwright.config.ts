/** The journeys: the built app, served as a plain static host would, in a real Chromium of the size of a phone. */
import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/chromium.mjs';
import { APP_URL, DEFAULT_PORT, PORT } from './tests/e2e/support/address.ts';

/** Files in which nothing depends on the width of the screen: of these the small phone runs what is tagged @small alone. */
const OF_ANY_WIDTH =
  'addresses|attacks|cards-and-calendar|eight-weeks|export|faults|faults-store|foreign-sites|headers|import|insights|install|isolation|newcomer|offline|older-data|real-files|reminders|starting|tips|update|watch|way-out|ways-out|week-calm|weight';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.e2e.ts',
  // runs side by side, each on its own port, don't clear away each other's traces
  outputDir: PORT === DEFAULT_PORT ? 'test-results/e2e' : `test-results/e2e-${PORT}`,
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // a whole browser on a busy machine stumbles at times; what passes only when tried again is told at the end
  retries: 1,
  timeout: 60_000,
  // on a busy machine a screen takes its time
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: 'test-results/reports/playwright.json' }],
    ['./tests/e2e/support/slowest.ts'],
  ],
  use: {
    baseURL: APP_URL,
    // see tests/e2e/support/test.ts
    reuseContext: true,
    contextOptions: { reducedMotion: 'reduce' },
    // a trace of every journey makes them a good deal slower: E2E_TRACE=1 npx playwright test <file>
    trace: process.env['E2E_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: launchOptions(),
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
    {
      name: 'small',
      grep: new RegExp(`^(?!.*\\b(${OF_ANY_WIDTH})\\.e2e\\.ts)|@small`),
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    { name: 'desktop', grep: /@desktop/, use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    cwd: import.meta.dirname,
    command: `node tests/e2e/support/host.mjs ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
