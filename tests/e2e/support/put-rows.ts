/** Writes saved data past the app, for journeys that begin with a life already lived in it. */
import type { Page } from '@playwright/test';
import { shapeOfDatabase, type Shape } from './shape.ts';

type Rows = { readonly [table: string]: readonly object[] };

/**
 * Puts rows into the tables, then opens the app at `route`, such as '#/'. Where it hasn't been opened yet the tables are
 * made first, as it would make them, which is quicker than letting it; where it stands open it is opened anew.
 */
export async function putRows(page: Page, rows: Rows, route: string): Promise<void> {
  const isFirst = page.url() === 'about:blank';
  if (isFirst) await page.goto('./blank');
  await putInto(page, rows, await shapeOfDatabase());
  if (!isFirst) await page.goto('about:blank');
  await page.goto(`./${route}`);
}

/** Puts rows into a database of that shape, which is made where there is none; the page stands at this origin. */
export async function putInto(page: Page, rows: Rows, shape: Shape): Promise<void> {
  await page.evaluate(write, { rows, shape });
}

type Life = { readonly rows: Rows; readonly shape: Shape };

/** In the page. */
async function write({ rows, shape }: Life): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('livstegn', shape.version);
    opening.addEventListener('upgradeneeded', () => {
      for (const { name, keyPath, indexes } of shape.stores) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      }
    });
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('the database does not open')));
  });
  const transaction = database.transaction(Object.keys(rows), 'readwrite');
  const written = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('the rows were not put')));
  });
  for (const [table, put] of Object.entries(rows)) {
    for (const row of put) transaction.objectStore(table).put(row);
  }
  await written;
  database.close();
}
