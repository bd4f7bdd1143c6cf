/** Thinking of what everyone must be read for, in a worker that is there only as long as it takes. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { startWorker } from '../platform/policy.ts';
import type { About, Found } from '../store/thinking.ts';
import type { ThinkingAnswer, ThinkingRequest } from '../workers/thinking-messages.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the worker's address
import thinkingWorkerUrl from '../workers/thinking.worker.ts?worker&url';

/** Thinks about one of the things; rejects when it couldn't. Once `leaving` is aborted it stops, and answers nothing. */
export type Think = <What extends About>(
  about: What,
  today: CalendarDate,
  leaving?: AbortSignal,
) => Promise<Found[What]>;

export const thinkInWorker: Think = (about, today, leaving) =>
  new Promise((resolve, reject) => {
    const worker = startWorker(thinkingWorkerUrl);
    leaving?.addEventListener('abort', () => worker.terminate());
    worker.addEventListener('message', ({ data }: MessageEvent<ThinkingAnswer>) => {
      worker.terminate();
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the worker answers what it was asked about
      if (data.kind === 'thought') resolve(data.found as Found[typeof about]);
      else reject(Object.assign(new Error(data.message), { name: data.name }));
    });
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    });
    worker.postMessage({ about, today } satisfies ThinkingRequest);
  });
