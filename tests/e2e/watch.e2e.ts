/** The watch that every journey stands under does see what it is there for, and the policy of the page holds. */
import { expect, test } from './support/test.ts';
import { readyForOffline } from './support/offline.ts';
import { hasPolicy, watch } from './support/watch.ts';

// What is planted here is seen by the watch of this journey too.
test.use({ expectedFaults: /planted|policy:|Content Security Policy|Trusted/, reuseContext: false });

const FAULTS = [
  {
    name: 'a request to another origin',
    code: "fetch('https://planted.example/').catch(() => {})",
    seen: /policy: connect-src/,
  },
  {
    name: 'a picture of another origin',
    code: "new Image().src = 'https://planted.example/a.png'",
    seen: /policy: img-src/,
  },
  { name: 'a style in a text', code: "document.body.setAttribute('style', 'color: red')", seen: /policy: style-src/ },
  {
    name: 'a text as markup',
    code: "try { document.body.innerHTML = '<b>planted</b>' } catch {}",
    seen: /policy: require-trusted-types-for/,
  },
  { name: 'an error in the console', code: "console.error('planted')", seen: /console: planted/ },
  {
    name: 'an error nobody catches',
    code: "setTimeout(() => { throw new Error('planted') })",
    seen: /page error: .*planted/,
  },
];

for (const { name, code, seen } of FAULTS) {
  test(`${name} is seen`, async ({ page }) => {
    await page.goto('./');
    expect(await hasPolicy(page)).toBe(true);
    const faults = await watch(page.context());
    await page.evaluate(`{${code}}`);
    await expect.poll(() => faults.join('\n')).toMatch(seen);
  });
}

test('a worker of another origin, or made from a text, does not start', async ({ page }) => {
  await page.goto('./');
  expect(await page.evaluate(starting("'https://planted.example/worker.js'"))).toBe('TypeError');
  expect(await page.evaluate(starting("URL.createObjectURL(new Blob(['planted']))"))).toBe('TypeError');
  expect(
    await page.evaluate("try { trustedTypes.createPolicy('planted', {}); 'made' } catch (error) { error.name }"),
  ).toBe('TypeError');
});

test('the service worker, which the policy of the page does not reach, speaks to its own origin only', async ({
  page,
}) => {
  await page.goto('./');
  await readyForOffline(page);
  const worker = page.context().serviceWorkers()[0];
  const answers = await worker?.evaluate(async () => [
    await fetch('https://planted.example/').then(
      () => 'sent',
      () => 'refused',
    ),
    await fetch('./').then(
      (response) => response.status,
      () => 'refused',
    ),
    typeof WebSocket,
  ]);
  expect(answers).toEqual(['refused', 200, 'undefined']);
});

/** Code that says how starting a worker went, `address` being code too. */
function starting(address: string): string {
  return `try { new Worker(${address}); 'started' } catch (error) { error.name }`;
}
