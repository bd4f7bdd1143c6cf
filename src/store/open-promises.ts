/** What a plan says of promises, as things stand by now. */
import { withoutReasonsOn, type PlanItem } from '../domain/plan.ts';
import { isOpenPromise } from '../domain/promise.ts';
import type { Database } from './database.ts';

/** The items without what they say of promises that were kept, let go or thrown away since the plan was made. */
export async function withOpenPromises(database: Database, items: readonly PlanItem[]): Promise<readonly PlanItem[]> {
  const ids = items.flatMap(promiseIdsOf);
  const promises = await database.promises.bulkGet(ids);
  const closed = ids.filter((_, place) => {
    const promise = promises[place];
    return promise === undefined || !isOpenPromise(promise);
  });
  return withoutReasonsOn(items, new Set(closed));
}

/** The promises that are a reason for someone's place. */
export function promiseIdsOf(item: PlanItem): readonly string[] {
  return item.reasons.flatMap((reason) => (reason.code === 'promise' ? reason.ids : []));
}
