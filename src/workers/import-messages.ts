/** What page and import worker say to each other. One worker serves one file; `cancel` may come at any time. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { FieldChange } from '../domain/fill-in.ts';
import type { Mapping } from '../formats/csv/column.ts';
import type { CsvSource, TableChoice } from '../formats/csv/recognize.ts';
import type { Encoding } from '../formats/encoding.ts';
import type { ImportWarning, SkippedRow } from '../formats/import-note.ts';
import type { CountryCode } from '../formats/phone.ts';
import type { ReadFailure } from '../formats/read-failure.ts';
import type { BatchSetting } from '../store/import-batch.ts';
import type { ImportSummary } from '../store/import-contacts.ts';

export type ImportRequest =
  /** "Read this file." Its bytes are transferred and stay with the worker. */
  | {
      readonly kind: 'parse';
      readonly file: ArrayBuffer;
      /** Whose phone numbers stand without a country code. */
      readonly country: CountryCode;
      readonly today: CalendarDate;
    }
  /** "Read it again; these are its columns." */
  | { readonly kind: 'choose'; readonly choice: TableChoice }
  /** "Show me more of this list." */
  | { readonly kind: 'page'; readonly list: PreviewList; readonly from: number; readonly count: number }
  /** "Write it." */
  | { readonly kind: 'commit'; readonly set: BatchSetting }
  | { readonly kind: 'cancel' };

export type ImportAnswer =
  /** `total` is 0 while it is not known. */
  | {
      readonly kind: 'progress';
      readonly stage: 'reading' | 'matching' | 'writing';
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  | {
      readonly kind: 'page';
      readonly list: PreviewList;
      readonly from: number;
      readonly entries: readonly PreviewEntry[];
    }
  | { readonly kind: 'done'; readonly summary: ImportSummary }
  /** Called off; nothing was written. */
  | { readonly kind: 'cancelled' }
  /** Nothing was written. */
  | { readonly kind: 'failed'; readonly failure: ImportTrouble };

/** Why there is no preview, or why nothing was written. `reason` is the name of an error that nobody foresaw. */
export type ImportTrouble =
  | ReadFailure
  | { readonly code: 'no-space' }
  | { readonly code: 'unexpected'; readonly reason: string };

/** What a file would bring, before a thing is written. */
export type ImportPreview = {
  readonly source: CsvSource;
  readonly encoding: Encoding;
  /** What parts its cells. */
  readonly delimiter: string;
  /** Whether its first rows name its columns. */
  readonly hasHeader: boolean;
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  /** The first rows below the header, as they stand: for choosing columns. */
  readonly sample: readonly (readonly string[])[];
  readonly counts: ImportCounts;
  /** The first entries of each list; more by 'page'. */
  readonly first: { readonly [List in PreviewList]: readonly PreviewEntry[] };
};

export type ImportCounts = { readonly [List in PreviewList]: number } & {
  /** Of those matching, how many would be changed. */
  readonly changing: number;
  /** Of those new, how many come with a tie, so that nothing needs to be said of them. */
  readonly sorted: number;
  /** Rows without a letter. */
  readonly blank: number;
  /** Interactions out of one of our own files. */
  readonly interactions: number;
};

export const PREVIEW_LISTS = ['added', 'matching', 'skipped', 'warnings'] as const;
export type PreviewList = (typeof PREVIEW_LISTS)[number];

export type PreviewEntry =
  /** Someone new; `detail` is what tells them from a namesake: an organization, an address or a number. */
  | {
      readonly kind: 'added';
      readonly row: number;
      readonly displayName: string;
      readonly detail: string;
      /** All that the file says of them. */
      readonly fields: readonly FieldChange[];
    }
  /** Someone who is there, by id, with what the file would add. */
  | {
      readonly kind: 'matching';
      readonly row: number;
      readonly contactId: string;
      readonly displayName: string;
      readonly changes: readonly FieldChange[];
    }
  | { readonly kind: 'skipped'; readonly skipped: SkippedRow }
  | { readonly kind: 'warning'; readonly warning: ImportWarning };
