/** Sharing to the app as another app of the phone does. */
import type { Page } from '@playwright/test';
import { APP_URL } from './address.ts';
import { expect } from './test.ts';

type Shared = { readonly title?: string; readonly text?: string; readonly url?: string };

/** Posts words to the app's share target, and stands on the screen that shows them; Android puts the link into `text`. */
export async function shareToApp(page: Page, { title = '', text = '', url = '' }: Shared): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(`<form method="post" enctype="multipart/form-data" action="${APP_URL}share">
    <input name="title"><textarea name="text"></textarea><input name="url"><button>Share</button></form>`);
  await page.locator('input[name=title]').fill(title);
  await page.locator('textarea').fill(text);
  await page.locator('input[name=url]').fill(url);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveURL(/#\/share$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
