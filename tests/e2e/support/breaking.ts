/** Ways to break what a browser keeps: no room, a connection that is gone, a newer version, an upgrade that fails. */
import type { Page } from '@playwright/test';
import { APP_URL } from './address.ts';

/**
 * Gives the origin no more than so many bytes for its databases; answers what lifts that. To be called before anything is
 * written there: while the browser knows of much room it doesn't ask again for half a minute.
 */
export async function limitRoom(page: Page, quotaSize: number): Promise<() => Promise<void>> {
  // the app's own files would need room too
  await withoutServiceWorker(page);
  const devTools = await page.context().newCDPSession(page);
  const origin = new URL(APP_URL).origin;
  await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  return async () => {
    await devTools.send('Storage.overrideQuotaForOrigin', { origin });
  };
}

async function withoutServiceWorker(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
}

/** Keeps hold of the page's connections to its databases, from its next load on. */
export async function keepConnections(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const connections: IDBDatabase[] = [];
    Object.assign(globalThis, { connections });
    const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')?.value as IDBFactory['open'];
    IDBFactory.prototype.open = function openKept(...given) {
      const opening = open.apply(this, given);
      opening.addEventListener('success', () => connections.push(opening.result));
      return opening;
    };
  });
}

/** Closes them under the page. No event tells it, as when WebKit loses its database server. */
export async function closeConnections(page: Page): Promise<void> {
  const closed = await page.evaluate(() => {
    const connections: unknown = Reflect.get(globalThis, 'connections');
    if (!Array.isArray(connections)) return 0;
    for (const each of connections) if (each instanceof IDBDatabase) each.close();
    return connections.length;
  });
  if (closed === 0) throw new Error('there was nothing to close');
}

/** Brings the database to a version that doesn't exist yet, as a later version of the app would; the page is not the app. */
export async function upgradeBeyond(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('livstegn', 990);
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve);
      opening.addEventListener('error', () => reject(opening.error ?? new Error('it does not open')));
    });
    const transaction = opening.result.transaction('settings', 'readwrite');
    const settings = transaction.objectStore('settings');
    const reading = settings.get('settings');
    reading.addEventListener('success', () => settings.put({ ...reading.result, schemaVersion: 99 }));
    await new Promise((done) => transaction.addEventListener('complete', done));
    opening.result.close();
  });
}

/** Lets an upgrade fail on a row with this field, in the page and in its workers, from the next load on. */
export async function poisonUpgrades(page: Page, field: string): Promise<void> {
  // what comes from a service worker passes by the route
  await withoutServiceWorker(page);
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${poisonOn(field)}\n${await response.text()}` });
  });
}

function poisonOn(field: string): string {
  return `{
    const put = IDBObjectStore.prototype.put;
    if (put.name !== 'poisoned') IDBObjectStore.prototype.put = function poisoned(...given) {
      const isPoison = this.transaction.mode === 'versionchange' && '${field}' in given[0];
      if (isPoison) throw new DOMException('poisoned', 'DataError');
      return put.apply(this, given);
    };
  }`;
}

/** The version of the database as IndexedDB counts it, which is Dexie's in tens. */
export function versionOf(page: Page): Promise<number | undefined> {
  return page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'livstegn')?.version);
}
