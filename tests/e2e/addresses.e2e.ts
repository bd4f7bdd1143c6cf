/** Paths that somebody typed or linked lead to their hash routes, on a plain host that knows nothing of them. */
import { goOffline } from './support/offline.ts';
import { expect, test } from './support/test.ts';
import { APP_URL, FOLDER_URL } from './support/address.ts';

// The browser itself notes in the console that the host answered with 404.
test.use({ expectedFaults: /status of 404/ });

for (const base of [APP_URL, FOLDER_URL]) {
  for (const path of ['import', 'contacts/new']) {
    test(`${new URL(path, base).pathname} leads to #/${path} without a service worker and with one`, async ({
      page,
    }) => {
      await page.goto(`${base}${path}`);
      await expect(page).toHaveURL(`${base}#/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

      await goOffline(page);
      await page.goto(`${base}${path}`);
      await expect(page).toHaveURL(`${base}#/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }
}
