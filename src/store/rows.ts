/** Making and changing rows: stamps, and fields that are taken away by giving them as undefined. */
import type { Draft, Saved } from '../domain/record.ts';
import { newId } from './new-id.ts';

/** Changes to a row; a field given as undefined is removed, so that index keys stay sparse. */
export type Changes<Row> = { readonly [Key in keyof Row]?: Row[Key] | undefined };

/** A draft with its stamps, as a new row. */
export function newRow<Row extends Saved>(draft: Draft<Row>): Row {
  const now = new Date().toISOString();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a draft and its stamps are the row
  return { ...present(draft), id: newId(), createdAt: now, updatedAt: now, rev: 1 } as Row;
}

/** The row with its changes, stamped anew. */
export function changedRow<Row extends Saved>(row: Row, changes: Changes<Row>): Row {
  return { ...withChanges<Row>(row, changes), updatedAt: new Date().toISOString(), rev: row.rev + 1 };
}

/** The row with its changes, not stamped: for reckoning on before anything is written. */
export function withChanges<Row extends object>(row: Row, changes: Changes<Row>): Row {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only fields that may be absent are ever undefined
  return present({ ...row, ...changes }) as Row;
}

/** Whether two rows hold the very same values, field by field. */
export function sameFields(one: object, other: object | undefined): boolean {
  if (other === undefined) return false;
  const [here, there] = [
    new Map<string, unknown>(Object.entries(one)),
    new Map<string, unknown>(Object.entries(other)),
  ];
  return here.size === there.size && [...here].every(([key, value]) => value === there.get(key));
}

function present(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
