/**
 * What one side of a merge still says of someone whom the other side made one with somebody. It follows to that one, or
 * it would lie unseen with a card in the trash, and go with it.
 */
import type { BackupRow, BackupTables } from '../../formats/backup/backup-row.ts';
import { renamed } from '../merging/renamed.ts';

/** The tables of one side; `contacts` are those that the merge comes to. Rows that nothing of it concerns stay the very same. */
export function withFollowers(side: BackupTables, contacts: readonly BackupRow[]): BackupTables {
  const goneHere = new Set((side.get('contacts') ?? []).filter(isGone).map(({ id }) => id));
  // where they were made one, all has followed already
  const became = new Map([...becameOf(contacts)].filter(([from]) => !goneHere.has(from)));
  if (became.size === 0) return side;
  return new Map(
    Array.from(side, ([table, rows]) => [
      table,
      FOLLOWING.has(table) ? rows.map((row) => followed(row, became)) : rows,
    ]),
  );
}

/** The tables in which a row is lost when nobody whom it names is there. */
const FOLLOWING: ReadonlySet<string> = new Set([
  'interactions',
  'promises',
  'exchanges',
  'forwards',
  'requests',
  'intentions',
  'tips',
  'networks',
  'meetings',
]);

type Became = ReadonlyMap<string, string>;

/** By the id of each who went: the living contact they became. */
function becameOf(contacts: readonly BackupRow[]): Became {
  const gone = new Map(contacts.filter(isGone).map(({ id, mergedIntoId }) => [id, String(mergedIntoId)]));
  const living = new Set(contacts.filter(({ deletedAt }) => deletedAt === undefined).map(({ id }) => id));
  const all = Array.from(gone, ([from, to]) => [from, lastOf(to, gone)] as const);
  return new Map(all.filter(([, to]) => living.has(to)));
}

function isGone({ deletedAt, mergedIntoId }: BackupRow): boolean {
  return deletedAt !== undefined && typeof mergedIntoId === 'string';
}

/** Who became one with somebody may have become one with a third. */
function lastOf(id: string, gone: Became): string {
  const seen = new Set<string>();
  let last = id;
  for (let next = gone.get(last); next !== undefined && !seen.has(last); next = gone.get(last)) {
    seen.add(last);
    last = next;
  }
  return last;
}

/** The values of a row, those of its lists, and those of what stands in its lists, such as who said what. */
function valuesIn(row: BackupRow): readonly unknown[] {
  const values: readonly unknown[] = Object.values(row).flat();
  return values.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : value));
}

function followed(row: BackupRow, became: Became): BackupRow {
  const named = new Set(valuesIn(row));
  const renamings = [...became].filter(([from]) => named.has(from));
  if (renamings.length === 0) return row;
  const after = renamings.reduce((each, [from, to]) => renamed(each, { from, to }), row);
  return { ...after, rev: row.rev + 1 };
}
