/** The shape of an empty database as the app makes it, read from the app's own code, so that a page can be given one. */
import { openFresh } from '../../support/open.ts';

export type Store = {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly indexes: readonly Index[];
};

type Index = {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
};

export type Shape = { readonly version: number; readonly stores: readonly Store[] };

let known: Promise<Shape> | undefined;

/** IndexedDB's version of it (Dexie's times ten) and its object stores. */
export function shapeOfDatabase(): Promise<Shape> {
  known ??= readShape();
  return known;
}

async function readShape(): Promise<Shape> {
  const database = await openFresh();
  const opened = database.backendDB();
  const transaction = opened.transaction([...opened.objectStoreNames]);
  const stores = [...opened.objectStoreNames].map((name) => {
    const store = transaction.objectStore(name);
    return { name, keyPath: store.keyPath, indexes: [...store.indexNames].map((each) => indexOf(store.index(each))) };
  });
  const shape = { version: opened.version, stores };
  database.close();
  return shape;
}

function indexOf({ name, keyPath, unique, multiEntry }: IDBIndex): Index {
  return { name, keyPath, unique, multiEntry };
}
