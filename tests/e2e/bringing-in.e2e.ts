/** People come in as cards, with their pictures, by every way there is; nothing is written before one says so. */
import type { Locator, Page } from '@playwright/test';
import { makePng } from '../support/pictures.ts';
import { vcards } from '../support/vcards.ts';
import { fileOf, chooseFile } from './support/address-book.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const SMALL = makePng({ width: 96, height: 64 });
const LARGE = makePng({ width: 1200, height: 800 });
const CLEAR = makePng({ width: 700, height: 1400, alpha: 120 });

const BOOK = vcards(
  { name: 'Helle Kjær', tel: '+45 22 33 44 55', email: 'helle@example.dk', photo: SMALL },
  { name: 'Åse Østergaard', email: 'aase@example.dk', photo: LARGE },
  { name: '', lines: ['NOTE:nobody at all'] },
  { name: 'Bo Berg', email: 'bo@example.dk', photo: CLEAR },
  { name: 'Ida Dahl', email: 'ida@example.dk', lines: ['PHOTO;ENCODING=b;TYPE=PNG:bm90IGEgcGljdHVyZQ=='] },
);

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('a file of cards with pictures: seen, brought in, taken back, brought in for good @small', async ({ page }) => {
    await openImport(page);
    await chooseFile(page, fileOf('telefonbog.vcf', BOOK));
    await expect(page.getByRole('heading', { name: 'Personer som vCard' })).toBeFocused();
    await expect(page.getByText('4 nye personer')).toBeVisible();
    await expect(page.getByText('3 billeder')).toBeVisible();
    await expect(page.getByText('Ét kort, der ikke giver nogen ny')).toBeVisible();
    await expect(page.getByText(/^Billedet i kort 5 kan ikke vises/)).toBeVisible();
    await expect(page.getByText('Hvilken kolonne er hvad?')).toHaveCount(0);
    await page.getByText('Åse Østergaard').first().click();
    await expect(page.getByText('512 × 341')).toBeVisible();
    await expectAccessible(page);
    expect(await readTable(page, 'contacts')).toEqual([]);

    await importPress(page, /^Hent 4 personer ind/);
    await expect(page.getByRole('status')).toContainText('3 billeder kom med.');
    expect(await pictures(page)).toEqual(['image/jpeg', 'image/png', 'image/png']);
    await page.getByRole('button', { name: 'Tag importen tilbage' }).click();
    await expect(page.getByRole('status')).toContainText('Alt er som før');
    expect(await readTable(page, 'contacts')).toEqual([]);
    expect(await pictures(page)).toEqual([]);

    await chooseFile(page, fileOf('telefonbog.vcf', BOOK));
    await importPress(page, /^Hent 4 personer ind/);
    await expect(page.getByRole('status')).toContainText('4 personer kom ind');
    await chooseFile(page, fileOf('den samme igen.vcf', BOOK));
    await expect(page.getByText('Ingen nye', { exact: true })).toBeVisible();
    await importPress(page, 'Hent ind alligevel');
    await expect(page.getByRole('status')).toContainText('Ingen nye kom ind');
    expect(await readTable(page, 'contacts')).toHaveLength(4);

    await openPerson(page, 'Åse Østergaard');
    expect(await shownSize(face(page))).toEqual([512, 341]);
    await openPerson(page, 'Ida Dahl');
    await expect(page.getByText('ID', { exact: true })).toBeVisible();
  });

  test('a picture is given, changed and taken away by hand, each time with an undo', async ({ page }) => {
    await openImport(page);
    await chooseFile(page, fileOf('helle.vcf', vcards({ name: 'Helle Kjær', email: 'helle@example.dk' })));
    await importPress(page, /^Hent én person ind/);
    await expect(page.getByRole('status')).toContainText('1 person kom ind');
    const [helle] = await readTable(page, 'contacts');
    await page.goto(`./#/contacts/${String(helle?.['id'])}/edit`);
    const input = page.locator('input[type=file]');
    await expect(page.getByText('Tilføj et billede')).toBeVisible();
    await input.setInputFiles({ name: 'p.png', mimeType: 'image/png', buffer: Buffer.from(LARGE) });
    await expect(page.getByText('Billedet er gemt.')).toBeVisible();
    expect(await shownSize(page.locator('section img'))).toEqual([512, 341]);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Fjern', exact: true }).click();
    await expect(page.getByText('Billedet er fjernet.')).toBeVisible();
    await expect(page.getByText('Tilføj et billede')).toBeVisible();
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(page.getByRole('button', { name: 'Fjern', exact: true })).toBeVisible();
    await input.setInputFiles({ name: 'p.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await expect(page.getByRole('alert')).toContainText('Det billede kan ikke vises');
    expect(await pictures(page)).toEqual(['image/jpeg']);
  });
});

test('what is pasted goes the way of a file, by the keys and by the button', async ({ page, context }) => {
  await openImport(page);
  await paste(page, vcards({ name: 'Helle Kjær', email: 'helle@example.dk' }));
  await expect(page.getByText('What you copied')).toBeVisible();
  await expect(page.getByText('One new person')).toBeVisible();
  await paste(page, 'Name\tE-mail\nBo Berg\tbo@example.dk\nIda Dahl\tida@example.dk\n');
  await expect(page.getByText('2 new people')).toBeVisible();
  await page.getByLabel('Tags for all of them').focus();
  await paste(page, vcards({ name: 'Not here' }));
  await expect(page.getByText('2 new people')).toBeVisible();
  expect(await readTable(page, 'contacts')).toEqual([]);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), vcards({ name: 'Pia Dahl' }, { name: 'Jens Ko' }));
  await page.reload();
  await page.getByRole('button', { name: 'Paste' }).click();
  await importPress(page, 'Import 2 people');
  await expect(page.getByRole('status')).toContainText('2 people came in');
});

test('a card is dropped onto the screen @desktop', async ({ page }) => {
  await openImport(page);
  const dropped = await page.evaluateHandle(
    (text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'helle.vcf', { type: 'text/vcard' }));
      return data;
    },
    vcards({ name: 'Helle Kjær', photo: SMALL }),
  );
  await page
    .getByRole('heading', { name: 'How do I get such a file?' })
    .dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByText('One new person')).toBeVisible();
  await importPress(page, 'Import one person');
  await expect(page.getByRole('status')).toContainText('1 person came in. 1 photo came along.');
});

test('people are picked on the phone, with what it hands out of them', async ({ page }) => {
  await page.addInitScript((picture) => {
    const icon = new Blob([Uint8Array.from(picture)], { type: 'image/png' });
    const addressLine = ['Algade 1'];
    const contacts = {
      getProperties: () => Promise.resolve(['name', 'tel', 'email', 'address', 'icon']),
      select: (properties: readonly string[]) => {
        if (!properties.includes('icon')) return Promise.reject(new Error('no picture was asked for'));
        const address = [{ addressLine, city: 'Roskilde', postalCode: '4000', country: 'DK' }];
        return Promise.resolve([{ name: ['Helle Kjær'], tel: ['22334455'], email: [], address, icon: [icon] }]);
      },
    };
    Object.defineProperty(navigator, 'contacts', { value: contacts, configurable: true });
  }, Array.from(LARGE));
  await openImport(page);
  await page.getByRole('button', { name: 'Pick from the phone’s contacts' }).click();
  await expect(page.getByRole('heading', { name: 'People you picked' })).toBeFocused();
  await page.getByText('Helle Kjær').first().click();
  await expect(page.getByText('Algade 1, 4000, Roskilde, DK').first()).toBeVisible();
  await importPress(page, 'Import one person');
  await expect(page.getByRole('status')).toContainText('1 person came in. 1 photo came along.');
  expect(await readTable(page, 'contacts')).toMatchObject([
    { displayName: 'Helle Kjær', addresses: [{ city: 'Roskilde' }] },
  ]);
});

test('a card that was opened with the app is shown first, and so is the next one', async ({ page, request }) => {
  await page.addInitScript(
    (cards) => {
      const [first, next] = cards.map(({ text, name }) => ({
        files: [{ getFile: () => Promise.resolve(new File([text], name, { type: 'text/vcard' })) }],
      }));
      const setConsumer = (consume: (launch: unknown) => void) => {
        consume(first);
        Object.assign(globalThis, { openAnother: () => consume(next) });
      };
      Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer }, configurable: true });
    },
    [
      { name: 'helle.vcf', text: vcards({ name: 'Helle Kjær' }) },
      { name: 'bo.vcf', text: vcards({ name: 'Bo Berg' }, { name: 'Ida Dahl' }) },
    ],
  );
  // the system opens files where the manifest says
  const manifest: unknown = await (await request.get('./manifest.webmanifest')).json();
  expect(manifest).toMatchObject({
    file_handlers: [{ action: './#/import', accept: { 'text/vcard': ['.vcf'], 'text/csv': ['.csv'] } }],
  });
  await openImport(page);
  await expect(page.getByText('helle.vcf')).toBeVisible();
  await expect(page.getByText('One new person')).toBeVisible();
  await page.evaluate('openAnother()');
  await expect(page.getByText('bo.vcf')).toBeVisible();
  expect(await readTable(page, 'contacts')).toEqual([]);
  await importPress(page, 'Import 2 people');
  await expect(page.getByRole('status')).toContainText('2 people came in');
});

async function openImport(page: Page): Promise<void> {
  await page.goto('./#/import');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

async function importPress(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
}

/** As the keys do it: what is on the clipboard goes to whatever has the focus. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function openPerson(page: Page, name: string): Promise<void> {
  const found = (await readTable(page, 'contacts')).find(({ displayName }) => displayName === name);
  await page.goto(`./#/contacts/${String(found?.['id'])}`);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

function face(page: Page): Locator {
  return page.getByRole('main').locator('img').first();
}

/** Width and height of a picture as the browser decoded it. */
async function shownSize(image: Locator): Promise<readonly number[]> {
  await expect(image).toHaveJSProperty('complete', true);
  return image.evaluate((element) =>
    element instanceof HTMLImageElement ? [element.naturalWidth, element.naturalHeight] : [],
  );
}

/** The kinds of the pictures that are kept. */
async function pictures(page: Page): Promise<readonly string[]> {
  return (await readTable(page, 'photos')).map(({ type }) => String(type)).toSorted();
}
