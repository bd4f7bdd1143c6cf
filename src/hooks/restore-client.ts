/**
 * Bringing a backup back as the page follows it, from a chosen file to what is here then. Reading is called off by
 * ending the worker; writing by asking it, so that what is said of it afterwards is true.
 */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { RestoreMode } from '../store/backup/restore-facts.ts';
import type { BackupLine, OpenBackupLine } from './backup-line.ts';
import { afterBackupAnswer, type OpenedBackup, type RestoreStage } from './restore-stage.ts';

export class RestoreClient {
  readonly #open: OpenBackupLine;
  readonly #listeners = new Set<() => void>();
  #line: BackupLine | undefined;
  #file: File | undefined;
  #stage: RestoreStage = { kind: 'choosing' };

  constructor(open: OpenBackupLine) {
    this.#open = open;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly stage = (): RestoreStage => this.#stage;

  /** Looks into a file, in place of any before it. */
  chooseFile(file: File): void {
    this.#hangUp();
    this.#file = file;
    this.#openFile(file);
  }

  /** Tries a passphrase on the file that is locked. */
  unlock(passphrase: string): void {
    if (this.#stage.kind === 'locked' && this.#file !== undefined) this.#openFile(this.#file, passphrase);
  }

  /** Restores what was opened; it is asked a second time when many would go. */
  restore(mode: RestoreMode, today: CalendarDate): void {
    if (this.#stage.kind === 'preview') this.#restore(this.#stage.opened, { mode, isSure: false, today });
  }

  /** The second yes. */
  restoreForSure(today: CalendarDate): void {
    if (this.#stage.kind !== 'asked-again') return;
    this.#restore(this.#stage.opened, { mode: this.#stage.mode, isSure: true, today });
  }

  /** The second no: back to what the file holds. */
  thinkAgain(): void {
    if (this.#stage.kind === 'asked-again') this.#go({ kind: 'preview', opened: this.#stage.opened });
  }

  /** Makes everything as it was before a restore. */
  bringBack(snapshotId: string, today: CalendarDate): void {
    if (this.#stage.kind === 'restoring') return;
    this.#hangUp();
    this.#go({ kind: 'restoring', done: 0, total: 0 });
    this.#lineNow().send({ kind: 'bring-back', snapshotId, today });
  }

  /** Calls it off, whatever it is at; from a summary it goes back to the beginning. */
  cancel(): void {
    const stage = this.#stage;
    if (stage.kind === 'restoring') {
      this.#go({ ...stage, isEnding: true });
      this.#line?.send({ kind: 'cancel' });
      return;
    }
    this.#hangUp();
    this.#go(stage.kind === 'opening' ? { kind: 'choosing', calledOff: true } : { kind: 'choosing' });
  }

  /** The person goes away: what is being written is called off, and how that ended is answered. */
  async leave(): Promise<RestoreStage | undefined> {
    if (this.#stage.kind !== 'restoring') {
      this.#hangUp();
      return undefined;
    }
    this.cancel();
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (this.#stage.kind === 'restoring') return;
        stop();
        resolve(this.#stage);
      });
    });
  }

  #openFile(file: File, passphrase?: string): void {
    this.#go({ kind: 'opening', file: file.name, done: 0, total: 0 });
    this.#lineNow().send({ kind: 'open', file, ...(passphrase !== undefined && { passphrase }) });
  }

  #restore(opened: OpenedBackup, wish: { mode: RestoreMode; isSure: boolean; today: CalendarDate }): void {
    this.#go({ kind: 'restoring', opened, done: 0, total: 0 });
    this.#lineNow().send({ kind: 'restore', ...wish });
  }

  #lineNow(): BackupLine {
    this.#line ??= this.#open((answer) => this.#go(afterBackupAnswer(this.#stage, answer)));
    return this.#line;
  }

  #go(stage: RestoreStage): void {
    this.#stage = stage;
    if (stage.kind === 'failed' || stage.kind === 'choosing' || stage.kind === 'restored') this.#hangUp();
    for (const listener of this.#listeners) listener();
  }

  #hangUp(): void {
    this.#line?.close();
    this.#line = undefined;
  }
}
