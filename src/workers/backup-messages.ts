/**
 * What page and backup worker say to each other. One worker holds one opened backup; `cancel` may come at any time, and
 * until the answer says otherwise nothing is written.
 */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { BackupCounts, BackupTrouble } from '../formats/backup/backup-facts.ts';
import type { Passphrase } from '../formats/backup/seal-head.ts';
import type { RestoreMode, RestorePreview, RestoreSummary } from '../store/backup/restore-facts.ts';

export type BackupRequest =
  /** "Make a backup", encrypted when there is a passphrase, or what the browser keeps of one. */
  | { readonly kind: 'make'; readonly passphrase?: Passphrase }
  /** "What is in this file?" Asked again with a passphrase when it needs one. */
  | { readonly kind: 'open'; readonly file: Blob; readonly passphrase?: string }
  /** "Restore what was opened." `isSure` answers 'asks-again'. */
  | { readonly kind: 'restore'; readonly mode: RestoreMode; readonly isSure: boolean; readonly today: CalendarDate }
  /** "Make everything as it was before that restore." */
  | { readonly kind: 'bring-back'; readonly snapshotId: string; readonly today: CalendarDate }
  | { readonly kind: 'cancel' };

export type BackupAnswer =
  /** `total` is 0 while it is not known. */
  | {
      readonly kind: 'progress';
      readonly stage: 'reading' | 'packing' | 'opening' | 'writing';
      readonly done: number;
      readonly total: number;
    }
  | {
      readonly kind: 'made';
      readonly file: Blob;
      readonly madeAt: string;
      readonly counts: BackupCounts;
      readonly isEncrypted: boolean;
    }
  | { readonly kind: 'needs-passphrase'; readonly wasWrong: boolean }
  | { readonly kind: 'opened'; readonly preview: RestorePreview }
  /** It would take `losing` of the `of` living contacts away; nothing was written. */
  | { readonly kind: 'asks-again'; readonly mode: RestoreMode; readonly losing: number; readonly of: number }
  | { readonly kind: 'restored'; readonly summary: RestoreSummary }
  /** Called off; nothing was written. */
  | { readonly kind: 'cancelled' }
  /** Nothing was written. */
  | { readonly kind: 'failed'; readonly failure: BackupTrouble };
