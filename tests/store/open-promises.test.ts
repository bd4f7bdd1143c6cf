import { expect, test } from 'vitest';
import type { PlanItem } from '../../src/domain/plan.ts';
import type { Promised } from '../../src/domain/promise.ts';
import { promiseIdsOf, withOpenPromises } from '../../src/store/open-promises.ts';
import { makePromise, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const DUE = { code: 'due', ids: [] } as const;
const ITEM: PlanItem = { contactId: 'ada', reasons: [{ code: 'promise', ids: ['recipe'], days: 2 }, DUE] };

test.each<[string, Partial<Promised> | undefined, boolean]>([
  ['still waits', {}, true],
  ['was kept', { doneOn: SUNDAY }, false],
  ['was let go', { letGoOn: SUNDAY }, false],
  ['lies in the trash', { deletedAt: '2026-03-08T12:00:00.000Z' }, false],
  ['is gone', undefined, false],
])('a promise that %s is a reason still: %3$j', async (_, fields, isReason) => {
  const database = await openFresh();
  if (fields !== undefined) await database.promises.add(makePromise({ id: 'recipe', contactId: 'ada', ...fields }));
  const [item] = await withOpenPromises(database, [ITEM]);
  expect(item).toEqual(isReason ? ITEM : { contactId: 'ada', reasons: [DUE] });
  expect(item && promiseIdsOf(item)).toEqual(isReason ? ['recipe'] : []);
});
