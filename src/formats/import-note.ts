/** What a reader has to say of single rows: data for the preview that words it. */

/** Something that came in otherwise than it stood, or not at all, while the row itself came in. */
export type ImportWarning = {
  /**
   * 'assumed-date-order' speaks of a whole column, and its row is that of the first doubtful cell's header. 'cut-off': a
   * card that ends before its end; what it says up to there comes in.
   */
  readonly code:
    | 'impossible-date'
    | 'unreadable-date'
    | 'assumed-date-order'
    | 'broken-cell'
    | 'picture-unreadable'
    | 'picture-too-big'
    | 'cut-off';
  /** The row as a spreadsheet numbers it, from 1. */
  readonly row: number;
  /** The column's header as it stands; '' when it has none. */
  readonly column: string;
  /** The cell as it stands, or the order assumed ('dmy', 'mdy'). */
  readonly value: string;
};

/** A row that brings nobody new in: it names nobody, is of an unknown kind, or tells of the person of another row. */
export type SkippedRow = {
  readonly code: 'nobody' | 'unknown-record' | 'same-as-row';
  readonly row: number;
  /** The row of the same person, which took in what this one adds. */
  readonly sameAs?: number;
};
