/** After one visit the app needs no network: not for a restart, not for a screen that was never opened, not in a folder. */
import { BUILD } from './support/address.ts';
import { hostBuild } from './support/deploy.ts';
import { readyForOffline } from './support/offline.ts';
import { expect, test } from './support/test.ts';

test('after one visit the host may vanish: restart and deep link still work, from a folder', async ({ profile }) => {
  const host = await hostBuild(BUILD);
  const first = await profile.open();
  await first.goto(host.url);
  await readyForOffline(first);
  await host.takeDown();

  const later = await profile.open();
  for (const route of ['#/settings', '#/contacts', '#/import', '#/']) {
    await later.goto('about:blank');
    await later.goto(`${host.url}${route}`);
    await expect(later.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
