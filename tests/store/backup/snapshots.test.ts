import { expect, test } from 'vitest';
import { allSnapshots, forgetOldSnapshots } from '../../../src/store/backup/snapshots.ts';
import { leastIdAt } from '../../../src/store/new-id.ts';
import { openFresh } from '../../support/open.ts';

const DAY_MS = 86_400_000;

test('snapshots are kept for thirty days, and shown the latest first', async () => {
  const database = await openFresh();
  await forgetOldSnapshots(database);
  for (const daysAgo of [31, 29, 0]) {
    const at = Date.now() - daysAgo * DAY_MS;
    await database.snapshots.add({
      id: leastIdAt(at),
      madeAt: new Date(at).toISOString(),
      why: 'replace',
      blob: new Blob([String(daysAgo)]),
      counts: { contacts: 0, interactions: 0, photos: 0, others: 0 },
    });
  }
  const texts = async () => Promise.all((await allSnapshots(database)).map(({ blob }) => blob.text()));
  expect(await texts()).toEqual(['0', '29', '31']);
  await forgetOldSnapshots(database);
  expect(await texts()).toEqual(['0', '29']);
});
