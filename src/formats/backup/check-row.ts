/** One line of a backup: the row that it holds, or why it holds none. Nothing here recurses, however deep a line nests. */
import type { UnreadReason } from './backup-facts.ts';
import { withPicture, type BackupRow } from './backup-row.ts';
import { id } from './field-schemas.ts';
import { isRowOf } from './row-schemas.ts';
import * as v from 'valibot';

export type CheckedRow =
  | { readonly table: string; readonly row: BackupRow }
  | { readonly table?: string; readonly id?: string; readonly reason: UnreadReason };

/** The row of a line. */
export function checkedRow(line: string): CheckedRow {
  const said = parsed(line);
  if (said === undefined) return { reason: 'not-json' };
  const { table, row } = said;
  const known = v.is(id, row['id']) ? { table, id: row['id'] } : { table };
  const reason = faultOf(table, row);
  if (reason !== undefined) return { ...known, reason };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of every table has the stamps
  const whole = 'blob' in row ? withPicture(row as BackupRow) : (row as BackupRow);
  return whole === undefined ? { ...known, reason: 'bad-field' } : { table, row: whole };
}

type Fields = { readonly [field: string]: unknown };

function parsed(line: string): { readonly table: string; readonly row: Fields } | undefined {
  try {
    const said: unknown = JSON.parse(line);
    return v.is(LINE, said) ? said : undefined;
  } catch {
    return undefined;
  }
}

const LINE = v.looseObject({ table: v.string(), row: v.custom<Fields>(isFields) });

function isFields(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function faultOf(table: string, row: Fields): UnreadReason | undefined {
  const shape = shapeFault(row);
  if (shape !== undefined) return shape;
  const isRow = isRowOf(table, row);
  if (isRow === undefined) return 'unknown-table';
  if (isRow) return undefined;
  return v.is(id, row['id']) ? 'bad-field' : 'bad-id';
}

/** What no field may hold, known or not: more levels than anyone means, a key that is a trap, a number without end. */
function shapeFault(row: Fields): UnreadReason | undefined {
  let level: unknown[] = [row];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return 'too-deep';
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'number' && !Number.isFinite(value)) return 'bad-field';
      if (typeof value !== 'object' || value === null) continue;
      if (Object.hasOwn(value, '__proto__')) return 'bad-field';
      for (const each of Object.values(value)) next.push(each);
    }
    level = next;
  }
  return undefined;
}

const MOST_LEVELS = 50;
