/** Other sites: whatever they post, open, frame, link to or say, nothing is written without a press in the app. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { PAYLOADS } from '../attacks/support/payloads.ts';
import { makeContact } from '../support/make.ts';
import { reportFigures } from '../support/reliability.ts';
import { vcards } from '../support/vcards.ts';
import { APP_URL } from './support/address.ts';
import { readyForOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { shapeOfDatabase } from './support/shape.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

test.use({ reuseContext: false });
test.setTimeout(180_000);

/** Addresses that a site, a mail or a card may lead to. */
const HASHES = [
  '#/import?url=https://evil.example/x.vcf',
  '#/import?text=BEGIN:VCARD',
  '#/import/https://evil.example/x.vcf',
  '#/share?title=x&text=y&url=https://evil.example',
  '#/contacts/new?displayName=Eve&save=1',
  '#/contacts/one/edit?displayName=Eve',
  '#/contacts/one?delete=1',
  '#/contacts/__proto__',
  '#/contacts/constructor/edit',
  '#/contacts/%3Cscript%3Etop.__pwned=1%3C%2Fscript%3E',
  '#/contacts/<img src=x onerror=top.__pwned=1>',
  '#/contacts/%E0%A4%A',
  '#/contacts/%',
  '#/contacts/one/same/one',
  '#/contacts/duplicates/one/one',
  '#/log/one?save=1',
  '#/log/__proto__',
  '#/log/mend/__proto__',
  '#/backup?restore=https://evil.example/x.backup',
  '#/settings?erase=1',
  '#/erase',
  '#//evil.example/',
  '#https://evil.example/',
  '#javascript:top.__pwned=1',
  '#/../../../',
  '#/%2e%2e/%2e%2e/',
  `#/${'a/'.repeat(2000)}`,
  '#',
  '?import=https://evil.example/x.vcf',
  '?text=BEGIN:VCARD#/share',
  'import',
  'share?title=x&text=BEGIN:VCARD&url=https://evil.example',
] as const;

/** What the app's own parts say to one another, and what other apps would understand. */
const MESSAGES = [
  'skip-waiting',
  { type: 'SKIP_WAITING' },
  { kind: 'parse', country: 'DK', today: '2026-11-22' },
  { kind: 'commit', set: {} },
  { kind: 'restore', mode: 'replace', isSure: true, today: '2026-11-22' },
  { kind: 'done', summary: {} },
  { kind: 'undo', undoId: 'x', today: '2026-11-22' },
  { __proto__: null, polluted: true },
  '<img src=x onerror=top.__pwned=1>',
  'javascript:top.__pwned=1',
] as const;

let site: Server;
let siteUrl = '';

test.beforeAll(async () => {
  site = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><link rel="icon" href="data:,"><title>Elsewhere</title><h1>Elsewhere</h1>');
  });
  await new Promise<void>((done) => site.listen(0, done));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has one
  siteUrl = `http://localhost:${(site.address() as AddressInfo).port}/`;
});

test.afterAll(() => void site.close());

test('another site posts, frames, opens, speaks and links, and nothing is written', async ({ page, context }) => {
  const tables = (await shapeOfDatabase()).stores.map(({ name }) => name);
  const everything = async (): Promise<string> =>
    JSON.stringify(await Promise.all(tables.map((table) => readTable(page, table))));
  await putRows(page, { contacts: [makeContact({ id: 'one', displayName: 'Ada Lund' })] }, '#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await readyForOffline(page);
  // what the app notes by itself when it is opened is there now
  await page.goto('./#/contacts/one');
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Lund' })).toBeVisible();
  const before = await everything();
  expect(before).toContain('Ada Lund');

  for (const card of [vcards({ name: 'Eve Evil' }), ...PAYLOADS.slice(0, 3).map((name) => vcards({ name }))]) {
    await page.goto(siteUrl);
    await postCard(page, card);
    await expect(page).toHaveURL(/#\/share$/);
    await expect(page.getByRole('link', { name: 'Show what is in it' })).toBeVisible();
    expect(await everything()).toBe(before);
  }

  await page.goto(siteUrl);
  await page.evaluate(frame, `${APP_URL}#/import/shared`);
  const framed = page.frameLocator('iframe');
  await expect(framed.getByText('One new person')).toBeVisible();
  await page.evaluate(speakToFrame, MESSAGES);
  await expect(framed.getByText('One new person')).toBeVisible();

  await page.goto(siteUrl);
  const opening = context.waitForEvent('page');
  await page.evaluate((address) => Object.assign(globalThis, { opened: window.open(address) }), `${APP_URL}#/import`);
  const opened = await opening;
  await expect(opened.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(speakToOpened, MESSAGES);
  await expect(opened.getByRole('heading', { level: 1 })).toBeVisible();
  await opened.close();

  for (const [index, hash] of HASHES.entries()) {
    // some from there, as the app starts; others while it stands open
    if (index % 4 === 0 || !hash.startsWith('#')) await page.goto(siteUrl);
    await page.evaluate((address) => location.assign(address), `${APP_URL}${hash}`);
    await page.waitForURL((url) => url.href.startsWith(APP_URL));
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(globalThis, '__pwned'))).toBeUndefined();
  }
  await page.goto('./#/contacts/one');
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Lund' })).toBeVisible();
  const written = (await everything()) === before ? 0 : 1;
  reportFigures('attacks-foreign-sites', {
    posts: 4,
    messages: 2 * MESSAGES.length,
    addresses: HASHES.length,
    written,
  });
  expect(await everything()).toBe(before);
});

/** In the foreign page: sends a form with a file of its own making, without a press. */
function postCardHere({ action, card }: { readonly action: string; readonly card: string }): void {
  document.body.insertAdjacentHTML(
    'beforeend',
    `<form method="post" enctype="multipart/form-data" action="${action}"><input name="title" value="Look at this">
    <input name="url" value="javascript:top.__pwned=1"><input type="file" name="file"></form>`,
  );
  const given = new DataTransfer();
  given.items.add(new File([card], 'card.vcf', { type: 'text/vcard' }));
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input !== null) input.files = given.files;
  document.querySelector('form')?.submit();
}

async function postCard(page: Page, card: string): Promise<void> {
  const arrived = page.waitForURL(/#\/share$/);
  await page.evaluate(postCardHere, { action: `${APP_URL}share`, card });
  await arrived;
}

/** In the foreign page. */
function frame(address: string): void {
  const made = document.createElement('iframe');
  made.src = address;
  made.style.cssText = 'width: 390px; height: 700px';
  document.body.append(made);
}

/** In the foreign page. */
function speakToFrame(messages: readonly unknown[]): void {
  for (const message of messages) document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
}

/** In the foreign page. */
function speakToOpened(messages: readonly unknown[]): void {
  const opened = Reflect.get(globalThis, 'opened') as Window;
  for (const message of messages) opened.postMessage(message, '*');
}
