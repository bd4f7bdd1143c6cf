/** What can be said of a backup: how much is in it, which of its rows can't be read, and why it can't be opened. */

/** How many rows of each kind; `contacts` and the rest with those in the trash. */
export type BackupCounts = {
  readonly contacts: number;
  readonly interactions: number;
  readonly photos: number;
  /** Rows of all other tables. */
  readonly others: number;
};

/** A row that is left out of a restore, since it can't be read. The rest comes in. */
export type UnreadRow = {
  /** The line of the file, from 1, with the header. */
  readonly line: number;
  readonly table?: string;
  readonly id?: string;
  readonly reason: UnreadReason;
};

/**
 * 'not-json': no row at all. 'unknown-table': a newer version's, which this one has no place for. 'bad-id': an id that is
 * none. 'bad-field': a field that is missing or holds what it can't hold. 'too-deep': nested beyond all sense.
 * 'double-id': the table has a row with this id already, or a plan for this week.
 */
export type UnreadReason = 'not-json' | 'unknown-table' | 'bad-id' | 'bad-field' | 'too-deep' | 'double-id';

/**
 * Why a backup can't be made, opened or restored; the data here is as it was. 'not-a-backup': something else. 'damaged':
 * its checksums say so. 'cut-off': its end is missing. 'too-new': a format of a later version that can't be understood.
 * 'empty': nothing is in it. 'unreadable': the browser can't read the file.
 */
export type BackupTrouble =
  | {
      readonly code:
        | 'not-a-backup'
        | 'damaged'
        | 'cut-off'
        | 'wrong-passphrase'
        | 'too-new'
        | 'no-space'
        | 'empty'
        | 'unreadable';
    }
  | { readonly code: 'unexpected'; readonly reason: string };
