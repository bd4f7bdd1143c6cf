/**
 * Takes the pictures of the README: the app as somebody sees it who tries it with the made-up people, on a Sunday evening
 * that is always the same. They land in docs/pictures as WebP, which Chromium itself packs.
 */
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/support/test.ts';

const SUNDAY = new Date('2026-03-08T19:30:00');

/** Bytes; a README is read on phones too. */
const HEAVIEST = 150_000;

test('Week, one person, the round and the map', async ({ page }) => {
  await page.clock.setFixedTime(SUNDAY);
  await page.goto('./');
  await page.getByRole('button', { name: 'Try it with made-up people' }).click();
  await expect(page.getByRole('heading', { name: 'Who will hear from you?' })).toBeVisible();
  await take(page, 'week', 'light');

  await page.goto('./#/contacts');
  await page.getByText('Harriet Penrose').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Harriet Penrose' })).toBeVisible();
  await take(page, 'contact', 'dark');

  await page.goto('./#/check-in');
  await page.getByText('Ten minutes').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Since last time' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('button', { name: 'Not this week' })).toBeVisible();
  await take(page, 'round', 'light');

  await page.goto('./#/map');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await take(page, 'map', 'dark');
});

/** The screen as it ends up, in words and typefaces. */
async function take(page: Page, name: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('main [class*="skeleton"]')).toHaveCount(0, { timeout: 15_000 });
  await page.evaluate(() => document.fonts.ready);
  const packed = await pack(page, await page.screenshot());
  expect(packed.length).toBeLessThan(HEAVIEST);
  await writeFile(`docs/pictures/${name}.webp`, packed);
}

/** The picture as WebP, packed in a page of its own, where no policy forbids it. */
async function pack(page: Page, png: Buffer): Promise<Buffer> {
  const bench = await page.context().newPage();
  const packed = await bench.evaluate(toWebp, png.toString('base64'));
  await bench.close();
  return Buffer.from(packed, 'base64');
}

/** Runs in the page: base64 of a PNG to base64 of a WebP. */
async function toWebp(png: string): Promise<string> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${png}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth;
  canvas.height = picture.naturalHeight;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/webp', 0.86).split(',')[1] ?? '';
}
