/**
 * The n-th failure, for every n: in whatever life, of every act the first request fails, then the second, and so on until
 * the act gets through. Each time everything that is saved is as it was before: never something in between.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Doing } from '../support/life/act.ts';
import { faultIn, PATIENCE_MS } from '../support/life/lives.ts';
import { openFresh } from '../support/open.ts';
import { reportFigures } from '../support/reliability.ts';
import { tellingRequests } from './support/failing-requests.ts';
import { sweep } from './support/sweep.ts';

test(
  'an act that fails at any of its requests leaves everything as it was',
  async () => {
    const database = await openFresh();
    const requests = tellingRequests(database);
    database.close();
    await database.open();
    const tried = { acts: 0, points: 0 };
    const faults: string[] = [];

    async function doing({ does, isTwice }: Doing): Promise<void> {
      const swept = await sweep(database, requests, { does, isTwice });
      tried.acts += 1;
      tried.points += swept.points;
      faults.push(...swept.faults);
    }

    const lives = { capacities: fc.integer({ min: 1, max: 5 }), undoesEarlier: true, doing, lives: LIVES };
    expect(await faultIn(database, lives)).toBeUndefined();
    expect(faults).toEqual([]);
    expect(tried.points).toBeGreaterThan(1000);
    reportFigures('nth-failure', { ...tried, between: faults.length });
  },
  PATIENCE_MS,
);

const LIVES = 40;
