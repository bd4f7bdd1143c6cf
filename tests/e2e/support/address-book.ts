/** Address books of any size, in the shape that Google writes, and the ways a journey brings one in. */
import type { Locator, Page } from '@playwright/test';

export type GivenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** A file with this name and content. */
export function fileOf(name: string, content: string | Buffer): GivenFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
}

const GIVEN = ['Mette', 'Søren', 'Helle', 'Åse', 'Ida', 'Jens', 'Pia', 'Bjørn'];
const FAMILY = ['Østergaard', 'Kjær', 'Lindqvist', 'Hansen', 'Åkesson', 'Møller', 'Dahl'];

/** `count` different people; every third has a birthday, every fourth a note of two lines. */
export function googleContacts(count: number): GivenFile {
  const header = 'First Name,Last Name,Organization Name,Birthday,Notes,E-mail 1 - Label,E-mail 1 - Value,Labels';
  const rows = Array.from({ length: count }, (_, index) =>
    [
      GIVEN[index % GIVEN.length],
      `${FAMILY[index % FAMILY.length]} ${index}`,
      index % 5 === 0 ? 'Himmerland Kommune' : '',
      index % 3 === 0 ? `19${50 + (index % 50)}-0${1 + (index % 9)}-1${index % 10}` : '',
      index % 4 === 0 ? '"Sails, and ""reads"",\nalways"' : '',
      '* Work',
      `person${index}@example.dk`,
      '* myContacts ::: Kor',
    ].join(','),
  );
  return fileOf(`google-${count}.csv`, [header, ...rows].join('\r\n'));
}

/** The one file input of the screen. */
export function fileInput(page: Page): Locator {
  return page.locator('input[type=file]');
}

/** The button that writes what the preview shows. */
export function importButton(page: Page): Locator {
  return page.getByRole('button', { name: /^Import/ });
}

/** Chooses a file on the import screen. */
export async function chooseFile(page: Page, file: GivenFile | string): Promise<void> {
  await fileInput(page).setInputFiles(file);
}
