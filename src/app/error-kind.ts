/** Which of the error screens an error, or trouble with the database, leads to. */
import { writeFailureOf } from '../platform/write-failure.ts';
import type { DatabaseTrouble } from '../store/opening.ts';

/**
 * 'newer': the data or another tab is of a newer version; 'blocked': another tab holds an older one open; 'full': no
 * room left; 'lost': the connection to the data is gone; 'erased': another tab erases all of it; 'failed': it could not
 * be opened; 'bug': all else.
 */
export type ErrorKind = 'bug' | 'newer' | 'blocked' | 'full' | 'lost' | 'erased' | 'failed';

/** Judges what a screen threw. */
export function errorKind(error: unknown): ErrorKind {
  const failure = writeFailureOf(error);
  if (failure !== 'failed') return failure;
  return error instanceof Error && error.name === 'DatabaseClosedError' ? 'lost' : 'bug';
}

/** Judges what went wrong with the database. */
export function troubleKind(trouble: DatabaseTrouble): ErrorKind {
  if (trouble.kind === 'failed') return writeFailureOf({ name: trouble.reason });
  return trouble.kind === 'outdated' || trouble.kind === 'newer-data' ? 'newer' : trouble.kind;
}
