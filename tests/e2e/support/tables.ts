/** Reads the saved data past the app, under the table names that are a contract with the files people keep. */
import type { Page } from '@playwright/test';

export type Row = { readonly [field: string]: unknown };

/** All rows of the table, oldest key first; [] if the database or the table isn't there. */
export function readTable(page: Page, table: string): Promise<readonly Row[]> {
  return page.evaluate(async (name) => {
    const found = (await indexedDB.databases()).some((database) => database.name === 'livstegn');
    if (!found) return [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('livstegn');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error ?? new Error('the database does not open')));
    });
    try {
      if (!database.objectStoreNames.contains(name)) return [];
      return await new Promise<Row[]>((resolve, reject) => {
        const reading = database.transaction(name).objectStore(name).getAll();
        reading.addEventListener('success', () => resolve(reading.result));
        reading.addEventListener('error', () => reject(reading.error ?? new Error('the table does not read')));
      });
    } finally {
      database.close();
    }
  }, table);
}
