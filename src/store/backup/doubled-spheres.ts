/**
 * Spheres that a merge would double: every fresh profile is laid out with some, so that two profiles have a Family each.
 * One that nobody ever changed or used gives way to its namesake of the other side.
 */
import { fold } from '../../domain/fold.ts';
import type { BackupRow, BackupTables } from '../../formats/backup/backup-row.ts';

/** The spheres of `whole` without those that give way. */
export function withoutDoubledSpheres(
  whole: BackupTables,
  here: BackupTables,
  file: BackupTables,
): readonly BackupRow[] {
  const spheres = whole.get('spheres') ?? [];
  const used = new Set((whole.get('contacts') ?? []).flatMap(sphereIdsOf));
  const [idsHere, idsInFile] = [idsOf(here), idsOf(file)];
  const givesWay = (row: BackupRow) =>
    row.rev === 1 && row.deletedAt === undefined && !used.has(row.id) && idsHere.has(row.id) !== idsInFile.has(row.id);
  const isNamesake = (row: BackupRow, other: BackupRow) =>
    other.deletedAt === undefined &&
    nameOf(row) === nameOf(other) &&
    (idsHere.has(row.id) ? idsInFile : idsHere).has(other.id);
  return spheres.filter(
    (row) =>
      !givesWay(row) || !spheres.some((other) => isNamesake(row, other) && (!givesWay(other) || other.id < row.id)),
  );
}

function idsOf(tables: BackupTables): ReadonlySet<string> {
  return new Set((tables.get('spheres') ?? []).map(({ id }) => id));
}

function sphereIdsOf({ sphereIds }: BackupRow): readonly unknown[] {
  return Array.isArray(sphereIds) ? sphereIds : [];
}

function nameOf({ name }: BackupRow): string {
  return fold(String(name));
}
