/** Every act of the person, in any order, beside a simple model of the rules: the same people due, plan and history. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultIn, PATIENCE_MS } from '../support/life/lives.ts';
import { openFresh } from '../support/open.ts';

test(
  'whatever one does, the app says what the rules say, and undoing it all leads back to the start',
  async () => {
    const lives = { capacities: fc.integer({ min: 1, max: 5 }), undoesEarlier: false };
    expect(await faultIn(await openFresh(), lives)).toBeUndefined();
  },
  PATIENCE_MS,
);
