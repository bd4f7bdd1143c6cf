/**
 * The n-th failure, for every n: in whatever life, of every act the first request fails, then the second, and so on until
 * the act gets through. Each time everything that is saved is as it was before: never something in between.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import type { Doing } from '../support/life/act.ts';
import { faultIn, PATIENCE_MS } from '../support/life/lives.ts';
import { openFresh } from '../support/open.ts';
import { reportFigures } from '../support/reliability.ts';
import { tellingRequests } from './support/failing-requests.ts';

test(
  'an act that fails at any of its requests leaves everything as it was',
  async () => {
    const database = await openFresh();
    const requests = tellingRequests(database);
    database.close();
    await database.open();
    const tried = { acts: 0, points: 0 };

    async function doing({ does, isTwice }: Doing): Promise<void> {
      const before = await everything(database);
      tried.acts += 1;
      for (let nth = 1; ; nth += 1) {
        requests.failAt(nth);
        // oxlint-disable-next-line no-await-in-loop -- one failure after the other
        const failure = await does().then(
          () => undefined,
          (error: unknown) => error,
        );
        if (!requests.stop()) {
          expect(failure, 'an act whose requests all get through is done').toBeUndefined();
          return;
        }
        tried.points += 1;
        // oxlint-disable-next-line no-await-in-loop -- what this failure left
        const after = await everything(database);
        expect(failure, 'an act that failed says so').toBeInstanceOf(Error);
        if (!isTwice) expect(after, `request ${nth} failed`).toBe(before);
      }
    }

    const lives = { capacities: fc.integer({ min: 1, max: 5 }), undoesEarlier: true, doing, lives: LIVES };
    expect(await faultIn(database, lives)).toBeUndefined();
    expect(tried.points).toBeGreaterThan(1000);
    reportFigures('nth-failure', { ...tried, between: 0 });
  },
  PATIENCE_MS,
);

const LIVES = 40;

/** Every row of every table, as text that can be compared. */
async function everything(database: Database): Promise<string> {
  return database.transaction('r', database.tables, async () => {
    const rows = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()]));
    return JSON.stringify(rows);
  });
}
