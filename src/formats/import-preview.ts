/** The preview of an import: what a file would bring, before a thing is written. Data for the screen that words it. */
import type { FieldChange } from '../domain/fill-in.ts';
import type { Mapping } from './csv/column.ts';
import type { CsvSource } from './csv/recognize.ts';
import type { Encoding } from './encoding.ts';
import type { ImportWarning, SkippedRow } from './import-note.ts';
import type { ReadFailure } from './read-failure.ts';

/** Why there is no preview, or why nothing was written. `reason` is the name of an error that nobody foresaw. */
export type ImportTrouble =
  | ReadFailure
  | { readonly code: 'no-space' }
  | { readonly code: 'unexpected'; readonly reason: string };

/** Where people come from: a table, a file of vCards, or the phone's own contact picker. */
export type ImportSource = CsvSource | 'vcard' | 'picked';

/** What a file would bring, before a thing is written. */
export type ImportPreview = {
  readonly source: ImportSource;
  readonly encoding: Encoding;
  /** How a table was read; cards and picked people have none. */
  readonly table?: PreviewTable;
  readonly counts: ImportCounts;
  /** The first entries of each list; more by 'page'. */
  readonly first: { readonly [List in PreviewList]: readonly PreviewEntry[] };
};

export type PreviewTable = {
  /** What parts its cells. */
  readonly delimiter: string;
  /** Whether its first rows name its columns. */
  readonly hasHeader: boolean;
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  /** The first rows below the header, as they stand: for choosing columns. */
  readonly sample: readonly (readonly string[])[];
};

export type ImportCounts = { readonly [List in PreviewList]: number } & {
  /** Of those matching, how many would be changed. */
  readonly changing: number;
  /** Of those new, how many come with a tie, so that nothing needs to be said of them. */
  readonly sorted: number;
  /** Pictures, of those new and of those matching who have none. */
  readonly photos: number;
  /** Rows without a letter. */
  readonly blank: number;
  /** Interactions out of one of our own files. */
  readonly interactions: number;
};

export const PREVIEW_LISTS = ['added', 'matching', 'skipped', 'warnings'] as const;
export type PreviewList = (typeof PREVIEW_LISTS)[number];

/** One thing that is told of someone; a picture by its size in pixels. */
export type PreviewField =
  | FieldChange
  | { readonly field: 'photo'; readonly values: readonly [`${number} × ${number}`] };

export type PreviewEntry =
  /** Someone new; `detail` is what tells them from a namesake: an organization, an address or a number. */
  | {
      readonly kind: 'added';
      readonly row: number;
      readonly displayName: string;
      readonly detail: string;
      /** All that the file says of them. */
      readonly fields: readonly PreviewField[];
    }
  /** Someone who is there, by id, with what the file would add. */
  | {
      readonly kind: 'matching';
      readonly row: number;
      readonly contactId: string;
      readonly displayName: string;
      readonly changes: readonly PreviewField[];
    }
  | { readonly kind: 'skipped'; readonly skipped: SkippedRow }
  | { readonly kind: 'warning'; readonly warning: ImportWarning };
