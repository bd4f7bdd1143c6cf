/** A database whose requests can be told to fail: the n-th of an act, as if the disk or the browser had given up. */
import type { Database } from '../../../src/store/database.ts';
import { Dexie, type DBCore, type DBCoreTable } from 'dexie';

/** What a request that was told to fail is refused with. */
export class ToldToFail extends Error {
  override readonly name: string;

  constructor(name = 'ToldToFail') {
    super(name);
    this.name = name;
  }
}

export type Requests = {
  /** Lets the n-th request from now on fail, counted from 1. */
  readonly failAt: (nth: number) => void;
  /** What is wrong from now on: nothing in particular, the quota is full, or the browser lost its own database. */
  readonly failWith: (name: 'ToldToFail' | 'QuotaExceededError' | 'UnknownError') => void;
  /** Lets all of them through again, and tells whether one had been refused. */
  readonly stop: () => boolean;
};

/** Stands between the app and the store of the browser, beneath Dexie's own ways; close and open the database after it. */
export function tellingRequests(database: Database): Requests {
  let left = 0;
  let hasFailed = false;
  let wrong: Parameters<Requests['failWith']>[0] = 'ToldToFail';
  // not async: a promise of the language's own between two of Dexie's would let the transaction go too early
  const pass = <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    left -= 1;
    if (left !== 0) return ask();
    hasFailed = true;
    return Dexie.Promise.reject(new ToldToFail(wrong));
  };
  database.use({
    stack: 'dbcore',
    name: 'told-to-fail',
    create: (down: DBCore) => ({ ...down, table: (name: string) => passing(down.table(name), pass) }),
  });
  return {
    failAt: (nth) => {
      left = nth;
      hasFailed = false;
    },
    failWith: (name) => {
      wrong = name;
    },
    stop: () => {
      left = 0;
      return hasFailed;
    },
  };
}

type Pass = <Answer>(ask: () => Promise<Answer>) => Promise<Answer>;

function passing(table: DBCoreTable, pass: Pass): DBCoreTable {
  return {
    ...table,
    mutate: (request) => pass(() => table.mutate(request)),
    get: (request) => pass(() => table.get(request)),
    getMany: (request) => pass(() => table.getMany(request)),
    query: (request) => pass(() => table.query(request)),
    openCursor: (request) => pass(() => table.openCursor(request)),
    count: (request) => pass(() => table.count(request)),
  };
}
