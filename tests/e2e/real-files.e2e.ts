/** Address books as other people's programs wrote them, where that collection lies beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from './support/test.ts';
import { chooseFile, importButton } from './support/address-book.ts';
import { readTable } from './support/tables.ts';

const FOLDER = '../shared/real-input';

type Expected = {
  readonly file: string;
  readonly kind: string;
  readonly contacts: number;
  readonly json?: string;
  readonly cells?: readonly { readonly column: string | number; readonly equals: string }[];
};

for (const expected of expectations('csv')) {
  test(`${expected.file} gives its ${expected.contacts} contacts and every fact of them`, async ({ page }) => {
    await page.goto('./#/import');
    await chooseFile(page, `${FOLDER}/${expected.file}`);
    if (expected.contacts === 0) {
      await expect(page.getByRole('alert')).toContainText('Which column is what?');
      expect(await page.evaluate(() => Reflect.get(Object.prototype, 'X'))).toBeUndefined();
    } else {
      await importButton(page).click();
      await expect(page.getByRole('status')).toContainText(/came in/);
    }
    const contacts = await readTable(page, 'contacts');
    expect(contacts).toHaveLength(expected.contacts);
    const told = JSON.stringify(contacts.map(({ birthday, ...rest }) => [rest, dayText(birthday)]));
    for (const fact of expected.contacts === 0 ? [] : (expected.cells ?? [])) {
      for (const part of fact.equals.replace('* myContacts ::: ', '').split(' ::: ')) expect(told).toContain(part);
    }
  });
}

for (const expected of expectations('csv-torture')) {
  test(`${expected.file} reads as its JSON says`, async ({ page }) => {
    const rows: readonly { readonly [column: string]: string }[] = JSON.parse(
      readFileSync(`${FOLDER}/${expected.json}`, 'utf8'),
    );
    const [column = ''] = Object.keys(rows[0] ?? {});
    await page.goto('./#/import');
    await chooseFile(page, `${FOLDER}/${expected.file}`);
    const choosing = page.getByLabel(column, { exact: true });
    await expect(choosing.or(importButton(page)).first()).toBeVisible();
    if (await choosing.isVisible()) await choosing.selectOption({ label: 'Whole name' });
    await importButton(page).click();
    await expect(page.getByRole('status')).toContainText(/came in/);
    const contacts = await readTable(page, 'contacts');
    expect(contacts).toHaveLength(rows.length);
    const told = textsOf(contacts).map(unspaced);
    for (const cell of rows.flatMap((row) => Object.values(row))) {
      expect(told.some((text) => text.includes(unspaced(cell)))).toBe(true);
    }
  });
}

function expectations(kind: string): readonly Expected[] {
  const list = `${FOLDER}/expected.json`;
  if (!existsSync(list)) return [];
  const all: readonly Expected[] = JSON.parse(readFileSync(list, 'utf8'));
  return all.filter((each) => each.kind === kind);
}

function dayText(birthday: unknown): string {
  if (typeof birthday !== 'object' || birthday === null) return '';
  const { year, month, day } = birthday as { year?: number; month: number; day: number };
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Every text in it, however deep. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Without white space, which a card may write otherwise. */
function unspaced(text: string): string {
  return text.replaceAll(/\s/g, '');
}
