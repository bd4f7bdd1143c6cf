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
  const rows = [OWN_COLUMNS, ...rowsOf('sphere', people.spheres)];
  for (const contact of people.contacts) {
    rows.push(...rowsOf('contact', [options.withConfidential ? contact : withoutConfidence(contact)]));
  }
  for (const interaction of people.interactions) {
    const isAllowed = options.withConfidential || interaction.confidential !== true;
    if (isAllowed) rows.push(...rowsOf('interaction', [interaction]));
  }
  return writeTable(rows, style);
}

const OWN_STYLE: TableStyle = { delimiter: ',', byteOrderMark: true };

function withoutConfidence(contact: Contact): Contact {
  const { confidentialNotes: _left, ...rest } = contact;
  return rest;
}

function rowsOf(
  record: 'contact' | 'interaction' | 'sphere',
  rows: Iterable<Contact | Interaction | Sphere>,
): readonly (readonly string[])[] {
  return [...rows]
    .filter((row) => row.deletedAt === undefined)
    .map((row) => {
      const fields = new Map<string, unknown>(Object.entries(row));
      return OWN_COLUMNS.map((name) => (name === 'record' ? record : cellOf(name, fields.get(name))));
    });
}

function cellOf(name: string, value: unknown): string {
  if (value === undefined) return '';
  if (isJsonColumn(name)) return JSON.stringify(value);
  return typeof value === 'string' ? value.replaceAll('\u0000', '') : '';
}
