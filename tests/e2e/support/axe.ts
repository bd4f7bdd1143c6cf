/** The accessibility judge. AXE_RESULTS names a file that is told of each judgement, a line each, for `npm run quality`. */
import { appendFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What depends on the colours alone; nothing else differs between light and dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Asserts that axe finds nothing on the page as it stands: all of its rules in light, those of colours in dark too. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // the page has no frames; what makes axe ready for them opens a tab for each judgement
    const judge = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (colorScheme === 'light' ? judge : judge.withRules(OF_COLOURS)).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map((node) => node.html).join(' ')}`,
    );
    await tell(page, colorScheme, violations.length);
    expect(found).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

async function tell(page: Page, colours: 'light' | 'dark', found: number): Promise<void> {
  const file = process.env['AXE_RESULTS'];
  if (file === undefined) return;
  const language = await page.evaluate(() => document.documentElement.lang);
  const screen = new URL(page.url()).hash.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, ':id');
  appendFileSync(file, `${JSON.stringify({ screen, language, colours, found })}\n`);
}
