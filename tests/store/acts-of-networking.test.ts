/** Lives of networking: purposes, networks and asking, in any order, beside the same model; undone at the end, or out of order. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultIn, HALF_AS_MANY, PATIENCE_MS } from '../support/life/lives.ts';
import { openFresh } from '../support/open.ts';

const capacities = fc.integer({ min: 1, max: 5 });

test.each([
  ['all of it leads back to the start', false],
  ['an earlier act can be undone', true],
])(
  'purposes, networks, meetings and asking are what the rules say: %s',
  async (_, undoesEarlier) => {
    const lives = { capacities, undoesEarlier, mostly: 'networking', lives: HALF_AS_MANY } as const;
    expect(await faultIn(await openFresh(), lives)).toBeUndefined();
  },
  PATIENCE_MS,
);
