/** What large text and narrow screens must leave alone: nothing goes sideways, and no words are cut off. */
import { expect, type Page } from '@playwright/test';

/** Asserts that the page is no wider than the screen and that all of its text can be read. */
export async function expectReflowed(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(await page.evaluate(textCutOff)).toEqual([]);
}

/**
 * The texts that their own box cuts off. What says by … that there is more, what is for screen readers alone and what
 * scrolls by itself is not cut off.
 */
function textCutOff(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('main *, nav *')]
    .filter((element) => {
      const { overflowX, overflowY, textOverflow, webkitLineClamp, clipPath } = getComputedStyle(element);
      const isDeliberate = textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || clipPath !== 'none';
      if (isDeliberate || element.matches('input, textarea, select, svg *')) return false;
      const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      const isWider = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      const isTaller = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      return hasText && (isWider || isTaller);
    })
    .map((element) => element.textContent);
}
