/** Every act of the person in weeks that are full, with earlier acts undone after later ones, beside the same model. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultIn, PATIENCE_MS } from '../support/life/lives.ts';
import { openFresh } from '../support/open.ts';

test(
  'an earlier act can be undone: what moved on since stays, and all is in step with what is there',
  async () => {
    const lives = { capacities: fc.integer({ min: 1, max: 2 }), undoesEarlier: true };
    expect(await faultIn(await openFresh(), lives)).toBeUndefined();
  },
  PATIENCE_MS,
);
