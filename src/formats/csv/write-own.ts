/** Our own full CSV: contacts, interactions and spheres in one file that comes back without loss. See own-columns. */
import type { Contact } from '../../domain/contact.ts';
import type { Interaction } from '../../domain/interaction.ts';
import type { Saved } from '../../domain/record.ts';
import type { Sphere } from '../../domain/sphere.ts';
import { isJsonColumn, OWN_COLUMNS } from './own/own-columns.ts';
import { writeTable, type TableStyle } from './table/write-table.ts';

export type OwnPeople = {
  readonly contacts: Iterable<Contact>;
  readonly interactions: Iterable<Interaction>;
  readonly spheres: Iterable<Sphere>;
};

export type OwnOptions = {
  /** Whether confidential notes, and interactions told in confidence, go along. */
  readonly withConfidential: boolean;
};

/**
 * The text of our own CSV: spheres, contacts, then interactions. Rows in the trash are left out, and NUL letters, which
 * no text file may hold. Photos are not part of it.
 */
export function writeOwn(people: OwnPeople, options: OwnOptions, style: TableStyle = OWN_STYLE): string {
  const { withConfidential } = options;
  const contacts = withConfidential ? people.contacts : Array.from(people.contacts, withoutConfidence);
  const isShown = (row: Interaction): boolean => withConfidential || row.confidential !== true;
  const rows: (readonly string[])[] = [OWN_COLUMNS];
  addRows(rows, 'sphere', people.spheres);
  addRows(rows, 'contact', contacts);
  addRows(rows, 'interaction', Array.from(people.interactions).filter(isShown));
  return writeTable(rows, style);
}

const OWN_STYLE: TableStyle = { delimiter: ',', byteOrderMark: true };

function withoutConfidence(contact: Contact): Contact {
  const { confidentialNotes: _left, ...rest } = contact;
  return rest;
}

/** Adds the rows that are not in the trash. */
function addRows(rows: (readonly string[])[], record: RecordKind, saved: Iterable<Saved>): void {
  for (const row of saved) if (row.deletedAt === undefined) rows.push(rowOf(record, row));
}

type RecordKind = 'contact' | 'interaction' | 'sphere';

/** The cells of a row in the order of the columns; a file has millions of cells, so each is made with little ado. */
function rowOf(record: RecordKind, row: { readonly [field: string]: unknown }): string[] {
  return COLUMNS.map(({ name, isJson }) => (name === 'record' ? record : cellOf(row[name], isJson)));
}

const COLUMNS = OWN_COLUMNS.map((name) => ({ name, isJson: isJsonColumn(name) }));

function cellOf(value: unknown, isJson: boolean): string {
  if (value === undefined) return '';
  if (isJson) return JSON.stringify(value);
  if (typeof value !== 'string') return '';
  return value.includes('\u0000') ? value.replaceAll('\u0000', '') : value;
}
