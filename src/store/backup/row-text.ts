/** Rows as texts, by which two of them are the same or one stands before the other, wherever they are compared. */
import type { BackupRow } from '../../formats/backup/backup-row.ts';

/** The whole row as a text; fields in the order of their names, a picture by its kind and size. */
export function rowText(row: BackupRow): string {
  return JSON.stringify(row, inOrder);
}

/** What the person wrote of the row: all but what each device reckons of its contacts, and how often it wrote them. */
export function writtenText(table: string, row: BackupRow): string {
  return rowText(table === 'contacts' ? { ...row, ...NOTHING_RECKONED } : { ...row, rev: 0 });
}

const NOTHING_RECKONED = {
  rev: 0,
  lastFullOn: undefined,
  lastLightOn: undefined,
  lastTriedOn: undefined,
  triesSince: undefined,
  dueOn: undefined,
  setAside: undefined,
  dayKeys: undefined,
};

function inOrder(_key: string, value: unknown): unknown {
  if (value instanceof Blob) return { type: value.type, size: value.size };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
