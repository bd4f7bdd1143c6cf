/** What a restore would do, and what it did. */
import type { BackupCounts, UnreadRow } from '../../formats/backup/backup-facts.ts';

/** 'replace': everything becomes as it is in the file. 'merge': row by row, the one written last stays. */
export type RestoreMode = 'replace' | 'merge';

/** An opened backup beside what is here. Contacts in the trash count as not there. */
export type RestorePreview = {
  /** The instant the backup was made. */
  readonly madeAt: string;
  readonly schemaVersion: number;
  /** A newer version of the app made it: fields unknown here are kept. */
  readonly isFromFuture: boolean;
  readonly isEncrypted: boolean;
  readonly inFile: BackupCounts;
  readonly here: BackupCounts;
  /** How many contacts a replacement adds, changes and drops. */
  readonly replace: { readonly added: number; readonly changed: number; readonly dropped: number };
  /** How many contacts a merge adds, changes and puts in the trash, and how many stay as they are here. */
  readonly merge: {
    readonly added: number;
    readonly changed: number;
    readonly dropped: number;
    readonly kept: number;
  };
  /** How many rows can't be read, and the first of them. */
  readonly unreadCount: number;
  readonly unread: readonly UnreadRow[];
};

/** What a restore wrote, and the ways back from it. */
export type RestoreSummary = {
  readonly mode: RestoreMode;
  /** How many living contacts there are now. */
  readonly contacts: number;
  /** How many interactions there are now. */
  readonly interactions: number;
  /** The snapshot of what was here before; it can be brought back for thirty days. */
  readonly snapshotId?: string;
  /** By which a merge can be undone, unless it was too big. */
  readonly undoId?: string;
};
