/**
 * `npm run pictures`: every screen, light and dark, in English and Danish, on a phone and on a desk; and
 * those of the README. Judges nothing.
 */
import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config.ts';

export default defineConfig({
  ...journeys,
  testDir: '.',
  testMatch: '*.pictures.ts',
  outputDir: '../../test-results/pictures',
  reporter: 'list',
  timeout: 180_000,
  projects: [
    {
      name: 'narrow',
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
    { name: 'wide', testIgnore: 'readme.pictures.ts', use: { viewport: { width: 1280, height: 800 } } },
  ],
});
