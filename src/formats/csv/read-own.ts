/** Our own CSV back to people. A cell that someone spoiled is set aside with a warning; its row comes in all the same. */
import * as v from 'valibot';
import { nameToShow } from '../../domain/contact.ts';
import type { ImportWarning, SkippedRow } from '../import-note.ts';
import type { ImportedContact, ImportedPeople } from '../imported-contact.ts';
import { isTooDeep } from '../too-deep.ts';
import { unguardedCell } from './table/formula-guard.ts';
import type { MapOptions } from './map-columns.ts';
import { isJsonColumn, OWN_COLUMNS } from './own/own-columns.ts';
import { ContactSchema, InteractionSchema, SphereSchema, StampsSchema } from './own/own-schemas.ts';
import { isBlankRow, type Table } from './read-table.ts';

export type OwnReader = {
  /** How many rows stand below the header. */
  readonly count: number;
  /** Reads the row at `index` (from 0, below the header) into what was read so far. */
  readonly read: (index: number) => void;
  /** All that was read so far. */
  readonly people: ImportedPeople;
  readonly warnings: readonly ImportWarning[];
  readonly skipped: readonly SkippedRow[];
};

/** A reader of our own table whose header is the row at `headerRow`; each call of `read` costs one row. */
export function ownReader(table: Table, headerRow: number, options: MapOptions): OwnReader {
  const headers = (table.rows[headerRow] ?? []).map((header) => header.trim());
  const people = { contacts: [] as ImportedContact[], interactions: [], spheres: [] } satisfies ImportedPeople;
  const state: State = { headers, people, warnings: [], skipped: [], options };
  return {
    count: table.rows.length - headerRow - 1,
    read: (index) => {
      const at = headerRow + 1 + index;
      readRow(state, table.rows[at] ?? [], at + table.firstRowNumber);
    },
    people,
    warnings: state.warnings,
    skipped: state.skipped,
  };
}

type Growing<Lists> = { [Key in keyof Lists]: Lists[Key] extends readonly (infer One)[] ? One[] : never };

type State = {
  readonly headers: readonly string[];
  readonly people: Growing<ImportedPeople>;
  readonly warnings: ImportWarning[];
  readonly skipped: SkippedRow[];
  readonly options: MapOptions;
};

function readRow(state: State, cells: readonly string[], row: number): void {
  if (isBlankRow(cells)) return;
  const record = fieldsOf(state, cells, row);
  const kind = record.fields.get('record') ?? 'contact';
  if (kind === 'contact') readContact(state, record, row);
  else if (!keepWhole(state, kind, record)) state.skipped.push({ code: 'unknown-record', row });
}

/** Keeps an interaction or a sphere; false when it is neither, or lacks something that it needs. */
function keepWhole({ people }: State, kind: unknown, record: OwnRecord): boolean {
  const interaction = kind === 'interaction' ? whole(InteractionSchema, record) : undefined;
  if (interaction !== undefined) people.interactions.push(interaction);
  const sphere = kind === 'sphere' ? whole(SphereSchema, record) : undefined;
  if (sphere !== undefined) people.spheres.push(sphere);
  return interaction !== undefined || sphere !== undefined;
}

type OwnRecord = {
  readonly fields: ReadonlyMap<string, unknown>;
  /** Filled cells of columns that are not ours. */
  readonly others: readonly { readonly name: string; readonly value: string }[];
};

function fieldsOf(state: State, cells: readonly string[], row: number): OwnRecord {
  const fields = new Map<string, unknown>();
  const others: { name: string; value: string }[] = [];
  cells.forEach((guarded, index) => {
    if (guarded === '') return;
    const name = state.headers[index] || `#${index + 1}`;
    const cell = unguardedCell(guarded);
    if (!OWN_SET.has(name)) others.push({ name, value: cell });
    else if (!isJsonColumn(name)) fields.set(name, cell);
    else
      putJson(fields, name, cell, () => state.warnings.push({ code: 'broken-cell', row, column: name, value: cell }));
  });
  return { fields, others };
}

const OWN_SET: ReadonlySet<string> = new Set(OWN_COLUMNS);

// oxlint-disable-next-line eslint/max-params -- a field is a name and a value; what to do when it can't be read is the fourth
function putJson(fields: Map<string, unknown>, name: string, cell: string, onBroken: () => void): void {
  try {
    const value: unknown = JSON.parse(cell);
    if (isTooDeep(value)) onBroken();
    else fields.set(name, value);
  } catch {
    onBroken();
  }
}

function readContact(state: State, { fields, others }: OwnRecord, row: number): void {
  const card = whatHolds(ContactSchema, fields, (column, value) =>
    state.warnings.push({ code: 'broken-cell', row, column, value: String(value) }),
  );
  const stamps = v.safeParse(StampsSchema, Object.fromEntries(fields));
  const displayName = card.displayName ?? nameToShow(withoutName(card));
  if (displayName === '' && !stamps.success) {
    state.skipped.push({ code: 'nobody', row });
    return;
  }
  const extra = [...(card.extra ?? []), ...others];
  const named = { ...card, displayName, row, ...(extra.length > 0 && { extra }) };
  state.people.contacts.push({
    ...named,
    matchKeys: card.matchKeys ?? state.options.matchKeysOf(named),
    ...(stamps.success && { own: stamps.output }),
  });
}

function withoutName<Card extends { readonly displayName?: string }>(card: Card): Card & { readonly displayName: '' } {
  return { ...card, displayName: '' };
}

/** The record as its schema has it, or undefined when something that it needs is missing or wrong. */
function whole<Schema extends v.GenericSchema>(
  schema: Schema,
  { fields }: OwnRecord,
): v.InferOutput<Schema> | undefined {
  const parsed = v.safeParse(schema, Object.fromEntries(fields));
  return parsed.success ? parsed.output : undefined;
}

/** What of the fields fits the schema, in which all are optional; `onWrong` hears of each that doesn't. */
function whatHolds<Schema extends typeof ContactSchema>(
  schema: Schema,
  fields: ReadonlyMap<string, unknown>,
  onWrong: (column: string, value: unknown) => void,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, Object.fromEntries(fields));
  if (parsed.success) return parsed.output;
  const rest = new Map(fields);
  for (const issue of parsed.issues) {
    const column = issue.path?.[0]?.key;
    if (typeof column === 'string' && rest.delete(column)) onWrong(column, fields.get(column));
  }
  return v.parse(schema, Object.fromEntries(rest));
}
