/** How the app is built and tested: one page and its way out, workers, a service worker of our own, two kinds of test. */
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { backupReader } from './scripts/build/backup-reader.ts';
import { contentSecurityPolicy } from './scripts/build/content-security-policy.ts';
import { deepPaths } from './scripts/build/deep-paths.ts';
import { MANIFEST } from './scripts/build/manifest.ts';
import { modernDexie } from './scripts/build/modern-dexie.ts';
import { notFoundPage } from './scripts/build/not-found-page.ts';

/** What screens share. Words are no part of it: each language fetches its own, and matching those it reads by. */
const SHARED = /src\/(ui|hooks|platform|domain(?!\/matching)|store|person|workers)\/|lucide-react|date-fns/;

/** Of these, what is so small that a request of its own costs more than it weighs. */
const SMALL = /src\/(ui|platform|workers)\/|lucide-react/;

/** What is in the first load beside it: how words are found. */
const FIRST = /src\/i18n\/(?!(en|da|sv)[-./])/;

/** What the first sight of someone new needs beside the first load; alone, since the shared piece weighs ten times as much. */
const FIRST_SIGHT =
  /src\/(ui\/layout\/wash|platform\/installed)|lucide-react\/.*\/icons\/(book-user|cloud-off|rotate-ccw-clock|sparkles)\./;

export default defineConfig({
  base: './',
  plugins: [
    react(),
    modernDexie(),
    contentSecurityPolicy(),
    deepPaths(),
    notFoundPage(),
    backupReader(),
    VitePWA({
      strategies: 'injectManifest',
      injectRegister: null,
      srcDir: 'src/sw',
      filename: 'worker.ts',
      manifest: MANIFEST,
      includeManifestIcons: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*.{html,js,css,woff2,svg,png,webmanifest}'],
        globIgnores: ['404.html', 'screenshots/**'],
      },
    }),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'no-sw.html'],
      output: {
        codeSplitting: {
          // or what only other screens share would draw parts of the first load along
          includeDependenciesRecursively: false,
          groups: [
            // What every start needs comes in one piece: the service worker answers one request sooner than seven. What
            // many screens share comes in another, since thirty small pieces weigh more.
            {
              name: 'base',
              test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|regexparam|mitt|dexie|dexie-react-hooks|wouter)\/|rolldown.runtime|vite.preload-helper/,
              priority: 2,
            },
            {
              name: 'base',
              test: (id) => SHARED.test(id) || FIRST.test(id),
              tags: ['$initial'],
              minShareCount: 2,
              priority: 1,
            },
            { name: 'first-sight', test: FIRST_SIGHT, priority: 1 },
            { name: 'shared', test: SMALL, minShareCount: 2, priority: 0 },
            { name: 'shared', test: SHARED, minShareCount: 4, priority: 0 },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: ['tests/{domain,formats,store,sw,guards,workers,time,faults,attacks}/**/*.test.ts'],
          environment: 'node',
          // against what hangs; a busy machine may take its time
          testTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'screens',
          include: ['tests/{features,person,app,ui,hooks,i18n,platform}/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          testTimeout: 20_000,
        },
      },
    ],
    coverage: {
      reporter: ['text-summary'],
      include: ['src/**/*.{ts,tsx}'],
      thresholds: { 'src/domain/**': { 100: true } },
    },
  },
});
