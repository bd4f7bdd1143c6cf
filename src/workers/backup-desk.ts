/** Where requests for backups come in and answers go out; the worker around it only carries them. */
import type { BackupTrouble } from '../formats/backup/backup-facts.ts';
import { chunksOf } from '../formats/backup/byte-streams.ts';
import { readBackup, type BackupContents, type ReadingTrouble } from '../formats/backup/read-backup.ts';
import { makeBackup } from '../store/backup/make-backup.ts';
import { restoreBackup, type RestoreRun } from '../store/backup/restore-backup.ts';
import { restorePreview } from '../store/backup/restore-preview.ts';
import type { Database } from '../store/database.ts';
import { isOutOfSpace } from '../store/opening.ts';
import type { BackupAnswer, BackupRequest } from './backup-messages.ts';

type Ask<Kind extends BackupRequest['kind']> = Extract<BackupRequest, { kind: Kind }>;

export class BackupDesk {
  readonly #database: Database;
  readonly #answer: (answer: BackupAnswer) => void;
  #opened: BackupContents | undefined;
  #run = new AbortController();

  constructor(database: Database, answer: (answer: BackupAnswer) => void) {
    this.#database = database;
    this.#answer = answer;
  }

  /** Does what a request asks; its answers go out as messages, never as a rejection. */
  async take(request: BackupRequest): Promise<void> {
    if (request.kind === 'cancel') {
      this.#run.abort();
      return;
    }
    const run = this.#startRun();
    try {
      await this.#do(request, run.signal);
    } catch (error) {
      if (!run.signal.aborted) this.#answer({ kind: 'failed', failure: troubleOf(error) });
      else if (run === this.#run) this.#answer({ kind: 'cancelled' });
    }
  }

  async #do(request: Exclude<BackupRequest, { kind: 'cancel' }>, signal: AbortSignal): Promise<void> {
    switch (request.kind) {
      case 'make':
        return this.#make(request, signal);
      case 'open':
        return this.#open(request, signal);
      case 'restore':
        return this.#restore(request, signal);
      case 'bring-back':
        return this.#bringBack(request, signal);
    }
  }

  /** One thing at a time: what is under way falls silent. */
  #startRun(): AbortController {
    const before = this.#run;
    this.#run = new AbortController();
    before.abort();
    return this.#run;
  }

  async #make({ passphrase }: Ask<'make'>, signal: AbortSignal): Promise<void> {
    const onProgress = this.#teller('packing', signal);
    onProgress(0, 0);
    const made = await makeBackup(this.#database, { onProgress, ...(passphrase !== undefined && { passphrase }) });
    signal.throwIfAborted();
    this.#answer({ kind: 'made', ...made, isEncrypted: passphrase !== undefined });
  }

  async #open({ file, passphrase }: Ask<'open'>, signal: AbortSignal): Promise<void> {
    this.#opened = undefined;
    const read = await readBackup(told(file, this.#teller('opening', signal)), passphrase);
    signal.throwIfAborted();
    if (!read.ok) return this.#cannotOpen(read.failure);
    const preview = await restorePreview(this.#database, read.value);
    signal.throwIfAborted();
    this.#opened = read.value;
    this.#answer({ kind: 'opened', preview });
  }

  #cannotOpen({ code }: ReadingTrouble): void {
    if (code === 'sealed') this.#answer({ kind: 'needs-passphrase', wasWrong: false });
    else if (code === 'wrong-passphrase') this.#answer({ kind: 'needs-passphrase', wasWrong: true });
    else this.#answer({ kind: 'failed', failure: { code } });
  }

  async #restore({ mode, isSure, today }: Ask<'restore'>, signal: AbortSignal): Promise<void> {
    if (this.#opened === undefined) throw new ReferenceError('nothing is opened');
    await this.#write(this.#opened, { mode, isSure, today }, signal);
  }

  async #bringBack({ snapshotId, today }: Ask<'bring-back'>, signal: AbortSignal): Promise<void> {
    const snapshot = await this.#database.snapshots.get(snapshotId);
    if (snapshot === undefined) return this.#answer({ kind: 'failed', failure: { code: 'unreadable' } });
    const read = await readBackup(told(snapshot.blob, this.#teller('opening', signal)));
    if (!read.ok) return this.#cannotOpen(read.failure);
    return this.#write(read.value, { mode: 'replace', isSure: true, today, why: 'bring-back' }, signal);
  }

  async #write(contents: BackupContents, run: RestoreRun, signal: AbortSignal): Promise<void> {
    const onProgress = this.#teller('writing', signal);
    onProgress(0, 0);
    const done = await restoreBackup(this.#database, contents.tables, { ...run, onProgress });
    if (done.ok) {
      this.#opened = undefined;
      this.#answer({ kind: 'restored', summary: done.value });
    } else if (done.failure.kind === 'no-space') this.#answer({ kind: 'failed', failure: { code: 'no-space' } });
    else this.#answer({ ...done.failure, mode: run.mode });
  }

  /** What tells how far it has come, and ends it by throwing when it was called off. */
  #teller(stage: Extract<BackupAnswer, { kind: 'progress' }>['stage'], signal: AbortSignal) {
    return (done: number, total: number): void => {
      signal.throwIfAborted();
      this.#answer({ kind: 'progress', stage, done, total });
    };
  }
}

/** The bytes of a file; `tell` hears how many of them have come by. */
async function* told(file: Blob, tell: (done: number, total: number) => void): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let done = 0;
  for await (const chunk of chunksOf(file.stream())) {
    tell(done, file.size);
    done += chunk.length;
    yield chunk;
  }
  tell(file.size, file.size);
}

function troubleOf(error: unknown): BackupTrouble {
  if (isOutOfSpace(error)) return { code: 'no-space' };
  const name = error instanceof Error ? error.name : 'unknown';
  return FILE_FAULTS.has(name) ? { code: 'unreadable' } : { code: 'unexpected', reason: name };
}

/** How browsers say that a file can't be read: it is gone, changed, or kept from us. */
const FILE_FAULTS: ReadonlySet<string> = new Set(['NotReadableError', 'NotFoundError', 'SecurityError']);
