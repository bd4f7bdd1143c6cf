/** Reckoning what everyone must be read for, in a worker that is there only as long as it takes. */
import { startWorker } from '../platform/policy.ts';
import type { ReckoningAnswer, ReckoningRequest } from '../workers/reckoning-messages.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the worker's address
import reckoningWorkerUrl from '../workers/reckoning.worker.ts?worker&url';

/** Answers a request; rejects when it couldn't. Once `leaving` is aborted it stops, and answers nothing. */
export type Reckon = (
  request: ReckoningRequest,
  leaving?: AbortSignal,
) => Promise<Exclude<ReckoningAnswer, { readonly kind: 'failed' }>>;

export const reckonInWorker: Reckon = (request, leaving) =>
  new Promise((resolve, reject) => {
    const worker = startWorker(reckoningWorkerUrl);
    leaving?.addEventListener('abort', () => worker.terminate());
    worker.addEventListener('message', ({ data }: MessageEvent<ReckoningAnswer>) => {
      worker.terminate();
      if (data.kind === 'failed') reject(Object.assign(new Error(data.message), { name: data.name }));
      else resolve(data);
    });
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    });
    worker.postMessage(request);
  });
