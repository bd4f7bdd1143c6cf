/** Our own full CSV: contacts, interactions and spheres in one file that comes back without loss. See own-columns. */
import type { Contact } from '../../domain/contact.ts';
import type { Interaction } from '../../domain/interaction.ts';
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
  const rows: (readonly string[])[] = [OWN_COLUMNS];
  for (const sphere of people.spheres) {
    if (sphere.deletedAt === undefined) rows.push(rowOf('sphere', sphere));
  }
  for (const contact of people.contacts) {
    if (contact.deletedAt === undefined) {
      rows.push(rowOf('contact', options.withConfidential ? contact : withoutConfidence(contact)));
    }
  }
  for (const interaction of people.interactions) {
    const isAllowed = options.withConfidential || interaction.confidential !== true;
    if (isAllowed && interaction.deletedAt === undefined) rows.push(rowOf('interaction', interaction));
  }
  return writeTable(rows, style);
}

const OWN_STYLE: TableStyle = { delimiter: ',', byteOrderMark: true };

function withoutConfidence(contact: Contact): Contact {
  const { confidentialNotes: _left, ...rest } = contact;
  return rest;
}

/** The cells of a row in the order of the columns; a file has millions of cells, so each is made with little ado. */
function rowOf(record: 'contact' | 'interaction' | 'sphere', row: { readonly [field: string]: unknown }): string[] {
  return COLUMNS.map(({ name, isJson }) => (name === 'record' ? record : cellOf(row[name], isJson)));
}

const COLUMNS = OWN_COLUMNS.map((name) => ({ name, isJson: isJsonColumn(name) }));

function cellOf(value: unknown, isJson: boolean): string {
  if (value === undefined) return '';
  if (isJson) return JSON.stringify(value);
  if (typeof value !== 'string') return '';
  return value.includes('\u0000') ? value.replaceAll('\u0000', '') : value;
}
