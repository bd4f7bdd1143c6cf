/** Why a file could not be read at all: data for the screen that words it, never a sentence. */

/** Nothing bigger is read: 50 MB of 1,000,000 bytes. */
export const MOST_BYTES = 50_000_000;

/** Nothing longer is read: rows of contacts, the header and blank lines not counted. */
export const MOST_ROWS = 200_000;

/** A table that is wider is no address book. */
export const MOST_COLUMNS = 5_000;

export type ReadFailure =
  /** Not a byte, or blanks alone. */
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'too-many-rows'; readonly most: number }
  /** A picture, an archive, a document or another file that is no text. */
  | { readonly code: 'not-a-text-file'; readonly looksLike: 'jpeg' | 'png' | 'gif' | 'zip' | 'pdf' | 'gzip' | 'other' }
  /** It says that it is UTF-16 or UTF-8, and isn't. */
  | { readonly code: 'broken-encoding'; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  | { readonly code: 'header-only' }
  | { readonly code: 'too-many-columns'; readonly most: number }
  /** No column whose meaning is known: the person can say what they are (`headers` and the first rows). */
  | {
      readonly code: 'no-usable-column';
      readonly headers: readonly string[];
      readonly sample: readonly (readonly string[])[];
    };
