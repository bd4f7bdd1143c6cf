/** Thinking of whom to bring together, in a worker that is there only as long as it takes. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { startWorker } from '../platform/policy.ts';
import type { Thoughts } from '../store/introduction-ideas.ts';
import type { IntroductionsAnswer, IntroductionsRequest } from '../workers/introductions-messages.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the worker's address
import introductionsWorkerUrl from '../workers/introductions.worker.ts?worker&url';

/** Rejects when it couldn't. */
export function thinkInWorker(today: CalendarDate): Promise<Thoughts> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(introductionsWorkerUrl);
    worker.addEventListener('message', ({ data }: MessageEvent<IntroductionsAnswer>) => {
      worker.terminate();
      if (data.kind === 'thought') resolve(data.thoughts);
      else reject(Object.assign(new Error(data.message), { name: data.name }));
    });
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    });
    worker.postMessage({ kind: 'think', today } satisfies IntroductionsRequest);
  });
}
