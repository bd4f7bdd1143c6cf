/** The store alone, in a page without screens: for faults that want thousands of writes rather than presses. */
import type { Page } from '@playwright/test';
import { build } from 'vite';

/** Gives the page, which stands at this origin, the store as `globalThis.store`; see store-entry.ts. */
export async function bringStore(page: Page): Promise<void> {
  bundle ??= bundleStore();
  await page.addScriptTag({ content: await bundle });
}

let bundle: Promise<string> | undefined;

async function bundleStore(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'store' } },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  for (const each of [built].flat()) {
    if (!('output' in each)) continue;
    for (const part of each.output) if (part.type === 'chunk') return part.code;
  }
  throw new Error('the store was not bundled');
}

const ENTRY = new URL('store-entry.ts', import.meta.url).pathname;
