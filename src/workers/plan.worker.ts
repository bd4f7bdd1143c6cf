/** Makes the week's plan off the main thread, where there are many to choose among. */
import './guard.ts';
import { Database } from '../store/database.ts';
import { ensurePlan } from '../store/plans.ts';
import type { PlanAnswer, PlanRequest } from './plan-messages.ts';

addEventListener('message', (event: MessageEvent<PlanRequest>) => {
  void answer(event.data);
});

async function answer({ today }: PlanRequest): Promise<void> {
  postMessage(await planFor(today));
}

async function planFor(today: PlanRequest['today']): Promise<PlanAnswer> {
  const database = new Database();
  try {
    await ensurePlan(database, today);
    return { kind: 'made' };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.name : 'unknown' };
  } finally {
    database.close();
  }
}
