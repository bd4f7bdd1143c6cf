/** What goes over the week's plan off the main thread: making it, where there are many to choose among, and its gifts. */
import './guard.ts';
import { Database } from '../store/database.ts';
import { ensurePlan } from '../store/plans.ts';
import { renewGifts } from '../store/renew-gifts.ts';
import type { PlanAnswer, PlanRequest } from './plan-messages.ts';

addEventListener('message', (event: MessageEvent<PlanRequest>) => {
  void answer(event.data);
});

async function answer(request: PlanRequest): Promise<void> {
  postMessage(await done(request));
}

async function done({ act, today }: PlanRequest): Promise<PlanAnswer> {
  const database = new Database();
  try {
    await (act === 'make' ? ensurePlan(database, today) : renewGifts(database, today));
    return { kind: 'done' };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.name : 'unknown' };
  } finally {
    database.close();
  }
}
