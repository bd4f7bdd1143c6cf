/** Makes the file that takes people out: here when there are few, in a worker when there are many. */
import { startWorker } from '../platform/policy.ts';
import { exportText, type ExportWish } from '../store/export.ts';
import type { ExportAnswer, ExportRequest } from '../workers/export-messages.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the worker's address
import exportWorkerUrl from '../workers/export.worker.ts?worker&url';
import { useDatabase } from './use-live.ts';

/** The file's bytes and how many people are in it. */
export type Exported = { readonly blob: Blob; readonly people: number };

/** Writes a file of everyone; `rows` says how many rows there are to read. Rejects when the rows can't be read. */
export function useExport(): (wish: ExportWish, rows: number) => Promise<Exported> {
  const database = useDatabase();
  return async (wish, rows) => {
    if (rows > FEW) return exportInWorker(wish);
    const { text, people } = await exportText(database, wish);
    return { blob: new Blob([text], { type: 'text/csv;charset=utf-8' }), people };
  };
}

/** Over this many rows the file is written in the worker. */
const FEW = 300;

function exportInWorker(wish: ExportWish): Promise<Exported> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(exportWorkerUrl);
    const fail = (reason: string): void => {
      worker.terminate();
      reject(new Error(`the file could not be written: ${reason}`));
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
      if (data.kind === 'failed') return fail(data.reason);
      worker.terminate();
      return resolve({ blob: data.blob, people: data.people });
    });
    worker.addEventListener('error', ({ message }) => fail(message));
    const request: ExportRequest = { wish };
    worker.postMessage(request);
  });
}
