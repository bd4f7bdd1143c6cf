/** Makes the file that takes people out: here when there are few, in a worker when there are many. */
import { startWorker } from '../platform/policy.ts';
import { exportFile, type ExportedFile, type ExportWish } from '../store/export-file.ts';
import type { ExportAnswer, ExportRequest } from '../workers/export-messages.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the worker's address
import exportWorkerUrl from '../workers/export.worker.ts?worker&url';
import { useDatabase } from './use-live.ts';

/** Makes the file; `rows` says how many rows there are to read. Rejects when the rows can't be read. */
export function useExport(): (wish: ExportWish, rows: number) => Promise<ExportedFile> {
  const database = useDatabase();
  return (wish, rows) => (rows > FEW ? exportInWorker(wish) : exportFile(database, wish));
}

/** Over this many rows the file is written in the worker. */
const FEW = 300;

function exportInWorker(wish: ExportWish): Promise<ExportedFile> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(exportWorkerUrl);
    const fail = (reason: string): void => {
      worker.terminate();
      reject(new Error(`the file could not be written: ${reason}`));
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
      if (data.kind === 'failed') return fail(data.reason);
      worker.terminate();
      return resolve({ blob: data.blob, count: data.count });
    });
    worker.addEventListener('error', ({ message }) => fail(message));
    const request: ExportRequest = { wish };
    worker.postMessage(request);
  });
}
