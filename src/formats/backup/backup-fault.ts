/** How reading a backup ends early: thrown where the fault is seen, and returned as a failure by the one who began. */
import type { BackupTrouble } from './backup-facts.ts';

export class BackupFault extends Error {
  override readonly name = 'BackupFault';
  readonly code: Exclude<BackupTrouble['code'], 'unexpected'>;

  constructor(code: BackupFault['code']) {
    super(code);
    this.code = code;
  }
}
