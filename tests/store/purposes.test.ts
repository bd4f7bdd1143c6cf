import { expect, test } from 'vitest';
import { addPurpose } from '../../src/store/purposes.ts';
import { undo } from '../../src/store/undo.ts';
import { SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('purposes are ranked as they come, and one can be taken back', async () => {
  const database = await openFresh();
  await addPurpose(database, { kind: 'support', wish: 'Someone to ask' });
  const undoId = await addPurpose(database, { kind: 'knowledge', wish: '' });
  expect((await database.purposes.toArray()).map(({ kind, rank }) => [kind, rank])).toEqual([
    ['support', 0],
    ['knowledge', 1],
  ]);
  await undo(database, undoId, SUNDAY);
  expect(await database.purposes.count()).toBe(1);
});
