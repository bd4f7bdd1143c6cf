/** How many people a restore would take away, so that it is asked twice before many go. */
import type { BackupRow } from '../../formats/backup/backup-row.ts';

/** How many of the living contacts would no longer be there, or only in the trash. */
export type Losing = { readonly losing: number; readonly of: number };

/** What going from some contacts to others takes away. */
export function losingOf(before: readonly BackupRow[], after: readonly BackupRow[]): Losing {
  const staying = new Set(after.filter(isAlive).map(({ id }) => id));
  const alive = before.filter(isAlive);
  return { losing: alive.filter(({ id }) => !staying.has(id)).length, of: alive.length };
}

/** Whether a row is not in the trash. */
export function isAlive({ deletedAt }: BackupRow): boolean {
  return deletedAt === undefined;
}
