/** The page's line to the import worker: one for each file. */
import { createContext } from 'react';
import { startWorker } from '../platform/policy.ts';
import type { ImportAnswer, ImportRequest } from '../workers/import-messages.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the worker's address
import importWorkerUrl from '../workers/import.worker.ts?worker&url';

export type ImportLine = {
  /** Sends a request; `transfer` is handed over rather than copied. */
  readonly send: (request: ImportRequest, transfer?: readonly ArrayBuffer[]) => void;
  /** Ends the worker at once, whatever it does. */
  readonly close: () => void;
};

/** Opens a line whose answers go to `hear`. */
export type OpenImportLine = (hear: (answer: ImportAnswer) => void) => ImportLine;

/** How lines are opened: with a worker, unless a test has its own way. */
export const ImportLineContext = createContext<OpenImportLine>(openWorkerLine);

function openWorkerLine(hear: (answer: ImportAnswer) => void): ImportLine {
  const worker = startWorker(importWorkerUrl);
  worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => hear(data));
  worker.addEventListener('error', ({ message }) =>
    hear({ kind: 'failed', failure: { code: 'unexpected', reason: message } }),
  );
  return {
    send: (request, transfer = []) => worker.postMessage(request, [...transfer]),
    close: () => worker.terminate(),
  };
}
