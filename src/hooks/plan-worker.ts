/** The worker that goes over the week's plan, started for one request and ended with its answer. */
import { startWorker } from '../platform/policy.ts';
import type { PlanAnswer, PlanRequest } from '../workers/plan-messages.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the worker's address
import planWorkerUrl from '../workers/plan.worker.ts?worker&url';

/** Whether the worker did it; one that can't start, or fails, leaves it to the page. */
export function inPlanWorker(request: PlanRequest): Promise<boolean> {
  return new Promise((resolve) => {
    const worker = startWorker(planWorkerUrl);
    const end = (isDone: boolean): void => {
      worker.terminate();
      resolve(isDone);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<PlanAnswer>) => end(data.kind === 'done'));
    worker.addEventListener('error', () => end(false));
    worker.postMessage(request);
  });
}
