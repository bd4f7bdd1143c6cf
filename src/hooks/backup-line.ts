/** The page's line to the backup worker: one for each backup that is made, and one for each that is brought back. */
import { createContext } from 'react';
import { startWorker } from '../platform/policy.ts';
import type { BackupAnswer, BackupRequest } from '../workers/backup-messages.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the worker's address
import backupWorkerUrl from '../workers/backup.worker.ts?worker&url';

export type BackupLine = {
  readonly send: (request: BackupRequest) => void;
  /** Ends the worker at once, whatever it does. */
  readonly close: () => void;
};

/** Opens a line whose answers go to `hear`. */
export type OpenBackupLine = (hear: (answer: BackupAnswer) => void) => BackupLine;

/** How lines are opened: with a worker, unless a test has its own way. */
export const BackupLineContext = createContext<OpenBackupLine>(openBackupLine);

/** A line to a worker of its own. */
export function openBackupLine(hear: (answer: BackupAnswer) => void): BackupLine {
  const worker = startWorker(backupWorkerUrl);
  worker.addEventListener('message', ({ data }: MessageEvent<BackupAnswer>) => hear(data));
  worker.addEventListener('error', ({ message }) =>
    hear({ kind: 'failed', failure: { code: 'unexpected', reason: message } }),
  );
  return { send: (request) => worker.postMessage(request), close: () => worker.terminate() };
}
