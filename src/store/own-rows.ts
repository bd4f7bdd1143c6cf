/** Rows that the store and the screens need for themselves, beside the nouns of the domain. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Saved } from '../domain/record.ts';
import type { BackupCounts } from '../formats/backup/backup-facts.ts';

/** A picture of a contact, at most 512 px. */
export type Photo = Saved & {
  readonly contactId: string;
  readonly blob: Blob;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif';
};

/** The progress of a weekly round; what `Round` says of it is absent in rows that don't know it. */
export type CheckIn = Saved & {
  /** That of the plan it walks through. */
  readonly startsOn: CalendarDate;
  readonly minutes: 2 | 5 | 10;
  readonly step: number;
  readonly contactIds?: readonly string[];
  readonly passedIds?: readonly string[];
  readonly thing?: string;
  /** How many the one thing came to, such as people sorted. */
  readonly thingCount?: number;
  /** What of the first step was put off in this round: ids of interactions, intentions, promises and forwards. */
  readonly laterIds?: readonly string[];
  readonly finishedOn?: CalendarDate;
};

/** An outgoing act that awaits its answer, or a draft kept for later. */
export type Intention = Saved & {
  readonly contactId: string;
  readonly act: 'call' | 'write' | 'share' | 'draft';
  /** The means: 'sms', 'mail', 'whatsapp' and so on. */
  readonly via?: string;
  readonly text?: string;
  /** The day it was begun, where the phone was; absent in rows that don't know it. */
  readonly day?: CalendarDate;
  readonly openingLineId?: string;
  readonly keepUntil?: CalendarDate;
  /** The tip that goes along. */
  readonly tipId?: string;
  /** The tip of theirs that one tells them about. */
  readonly toldTipId?: string;
  /** The introduction for which they are asked. */
  readonly introductionId?: string;
  /** The need for help with which one turns to them. */
  readonly askId?: string;
};

/** Something that was waved away, and until when; with whom it was about, where it was about somebody. */
export type Dismissal = Saved & {
  readonly what: string;
  readonly until?: CalendarDate;
  readonly contactId?: string;
  /** Of two who are not the same person, the other. */
  readonly otherId?: string;
};

/**
 * What one intention changed, for undoing it: each row as it was before (absent: it did not exist) and the `rev` it
 * had after (absent: it was removed). A row that has moved on since is left alone.
 */
export type Undo = Saved & { readonly images: readonly BeforeImage[] };

export type BeforeImage = {
  readonly table: string;
  readonly id: string;
  readonly before?: Saved;
  readonly afterRev?: number;
};

/** A backup of what was here, taken in the transaction of the restore that changed it; kept for thirty days. */
export type Snapshot = {
  readonly id: string;
  /** The instant of that restore. */
  readonly madeAt: string;
  readonly why: 'replace' | 'merge' | 'bring-back';
  /** As a backup file, not encrypted. */
  readonly blob: Blob;
  readonly counts: BackupCounts;
};

/** A file that the browser lets the app write to again. */
export type Handle = {
  readonly id: string;
  readonly handle: FileSystemFileHandle;
  /** What locks it, made from a passphrase that is kept nowhere; absent: it is not locked. */
  readonly key?: CryptoKey;
  /** How many people were in it when it was last written. */
  readonly people?: number;
  /** Why it is not written by itself: it could not be, or far fewer people are here than in it. */
  readonly trouble?: 'gone' | 'fewer';
};
