import { expect, test } from 'vitest';
import type { LikelyPair } from '../../src/domain/duplicate-pairs.ts';
import { DuplicatesClient } from '../../src/hooks/duplicates-client.ts';

const PAIR: LikelyPair = { ids: ['a', 'b'], evidence: [{ code: 'name' }], contradictions: [] };

/** A search that is answered by hand, one after the other. */
function byHand() {
  const searches: {
    readonly resolve: (pairs: readonly LikelyPair[]) => void;
    readonly reject: (why: Error) => void;
  }[] = [];
  const client = new DuplicatesClient(() => new Promise((resolve, reject) => void searches.push({ resolve, reject })));
  return { client, searches };
}

test('searches once for one state of the data', async () => {
  const { client, searches } = byHand();
  const first = client.refresh('one');
  await client.refresh('one');
  expect(searches).toHaveLength(1);
  searches[0]?.resolve([PAIR]);
  await first;
  expect(client.found()).toEqual({ pairs: [PAIR], turn: 1 });
});

test('an answer that is overtaken by another state is not shown', async () => {
  const { client, searches } = byHand();
  const both = [client.refresh('one'), client.refresh('two')];
  searches[1]?.resolve([PAIR]);
  searches[0]?.resolve([]);
  await Promise.all(both);
  expect(client.found()).toEqual({ pairs: [PAIR], turn: 1 });
});

test('a search that failed is told of, and tried again', async () => {
  const { client, searches } = byHand();
  let told = 0;
  const leave = client.subscribe(() => {
    told += 1;
  });
  const first = client.refresh('one');
  const why = new Error('the worker did not start');
  searches[0]?.reject(why);
  await first;
  expect(client.failure()).toBe(why);
  const second = client.refresh('one');
  searches[1]?.resolve([PAIR]);
  await second;
  expect(client.failure()).toBeUndefined();
  expect(client.found()?.pairs).toEqual([PAIR]);
  expect(told).toBe(2);
  leave();
});
