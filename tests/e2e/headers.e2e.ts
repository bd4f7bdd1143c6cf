/** Under the headers that docs/deploy.md asks of a host the app does all it does without them, from a folder too. */
import { headerRules, headersOf } from '../../scripts/headers.mjs';
import { BUILD } from './support/address.ts';
import { hostBuild } from './support/deploy.ts';
import { readyForOffline } from './support/offline.ts';
import { expect, test } from './support/test.ts';

/** What the app asks the browser for, by the names that policies have for it; sharing is unknown to desktops. */
const USED = ['clipboard-read', 'clipboard-write', 'publickey-credentials-get'];

test('it starts, keeps what one types, receives what is shared, and starts again without the host', async ({
  profile,
}) => {
  const rules = headerRules();
  const host = await hostBuild(BUILD, (path) => headersOf(rules, path));
  const page = await profile.open();
  const answer = await page.goto(`${host.url}#/contacts/new`);
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'no-cache',
    'content-security-policy': "frame-ancestors 'none'",
    'x-frame-options': 'DENY',
  });
  await page.getByLabel('Name', { exact: true }).first().fill('Helle Kjær');
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Helle Kjær' })).toBeVisible();
  expect(await page.evaluate(allowedFeatures)).toEqual(expect.arrayContaining(USED));
  expect(await page.evaluate(allowedFeatures)).not.toContain('camera');
  await readyForOffline(page);

  await page.goto('about:blank');
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${host.url}share"><input name="text"><button>Share</button></form>`,
  );
  await page.locator('input').fill('A book worth reading');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('A book worth reading').first()).toBeVisible();

  await host.takeDown();
  await page.goto('about:blank');
  await page.goto(`${host.url}#/contacts`);
  await expect(page.getByText('Helle Kjær')).toBeVisible();
});

/** Those that this page may use, as Chromium tells it. */
function allowedFeatures(): readonly string[] {
  return Object(Reflect.get(document, 'featurePolicy')).allowedFeatures();
}
