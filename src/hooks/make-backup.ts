/** One backup as the page has it made: how far it has come, how it ended, and calling it off. */
import type { BackupAnswer, BackupRequest } from '../workers/backup-messages.ts';
import type { OpenBackupLine } from './backup-line.ts';

/** A backup that was made; its file is nowhere yet. */
export type MadeBackup = Extract<BackupAnswer, { readonly kind: 'made' }>;
export type MakeEnd = MadeBackup | Extract<BackupAnswer, { readonly kind: 'cancelled' | 'failed' }>;
export type BackupProgress = Extract<BackupAnswer, { readonly kind: 'progress' }>;
export type MakeWish = Omit<Extract<BackupRequest, { readonly kind: 'make' }>, 'kind'>;

type Heed = {
  readonly onProgress?: (progress: BackupProgress) => void;
  /** Calls it off at once. */
  readonly signal?: AbortSignal;
};

/** Makes a backup over a line of its own. Never rejects. */
export function makeBackup(open: OpenBackupLine, wish: MakeWish, { onProgress, signal }: Heed = {}): Promise<MakeEnd> {
  return new Promise((resolve) => {
    const line = open((answer) => {
      if (answer.kind === 'progress') onProgress?.(answer);
      else if (answer.kind === 'made' || answer.kind === 'failed') end(answer);
    });
    function end(how: MakeEnd): void {
      line.close();
      resolve(how);
    }
    signal?.addEventListener('abort', () => end({ kind: 'cancelled' }));
    line.send({ kind: 'make', ...wish });
  });
}
