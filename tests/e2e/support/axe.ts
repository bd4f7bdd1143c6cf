/** The accessibility judge. */
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
    expect(found).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}
