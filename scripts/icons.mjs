/** Draws the PNG icons of public/icons from icon.svg, in Chromium. Run by hand when the mark changes: node scripts/icons.mjs */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { launchOptions } from './chromium.mjs';

const mark = readFileSync('public/icons/icon.svg', 'utf8');
/** Without round corners, for phones that cut the shape themselves; the line shrinks into their safe circle. */
const square = mark.replace('rx="116" ', '');
const maskable = square
  .replace('<path', '<g transform="translate(56 56) scale(.78)"><path')
  .replace('</svg>', '</g></svg>');

/** For the status bar of Android, which takes the shape and paints it itself. */
const badge = mark
  .replace(/<rect[^>]*>/, '')
  .replaceAll(/#ff8a6b|#1f2930/g, '#fff')
  .replace('"34"', '"44"');

const icons = [
  { name: 'icon-192', size: 192, svg: mark },
  { name: 'icon-512', size: 512, svg: mark },
  { name: 'maskable-512', size: 512, svg: maskable },
  { name: 'apple-touch-icon', size: 180, svg: square },
  { name: 'badge-96', size: 96, svg: badge },
];

const browser = await chromium.launch(launchOptions());
const page = await browser.newPage();
for (const { name, size, svg } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: true });
}
await browser.close();
