/** Writes saved data past the app, for journeys that begin with a life already lived in it. */
import type { Page } from '@playwright/test';

type Rows = { readonly [table: string]: readonly object[] };

/** Puts rows into the tables of an app that has been opened before, then opens it anew at `route`, such as '#/'. */
export async function putRows(page: Page, rows: Rows, route: string): Promise<void> {
  await page.evaluate(async (byTable) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('livstegn');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error ?? new Error('the database does not open')));
    });
    const transaction = database.transaction(Object.keys(byTable), 'readwrite');
    for (const [table, put] of Object.entries(byTable)) {
      for (const row of put) transaction.objectStore(table).put(row);
    }
    await new Promise((done) => transaction.addEventListener('complete', done));
    database.close();
  }, rows);
  await page.goto('about:blank');
  await page.goto(`./${route}`);
}
