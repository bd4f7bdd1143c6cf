/** Files in which every field that is read carries payloads: one person for each payload, who has it in all their fields. */
import type { BackupRow, BackupTables } from '../../../src/formats/backup/backup-row.ts';
import { writeBackup } from '../../../src/formats/backup/write-backup.ts';
import { bytesOf, sampleTables } from '../../support/backup-files.ts';
import { PAYLOADS } from './payloads.ts';

/** Every property that a card is read for, with room for a text. */
export const CARD_PROPERTIES = [
  'FN',
  'N',
  'NICKNAME',
  'ORG',
  'TITLE',
  'ROLE',
  'TEL;TYPE=CELL',
  'EMAIL;TYPE=INTERNET',
  'URL',
  'ADR;TYPE=HOME',
  'LABEL',
  'NOTE',
  'CATEGORIES',
  'BDAY',
  'ANNIVERSARY',
  'RELATED',
  'X-SPOUSE',
  'IMPP',
  'X-PHONETIC-FIRST-NAME',
  'X-ANYTHING',
  'PHOTO;VALUE=URI',
  'LOGO;VALUE=URI',
  'SOUND;VALUE=URI',
  'KEY;VALUE=URI',
  'SOURCE',
  'UID',
  'LANG',
  'GEO',
  'TZ',
] as const;

/** The columns of Google, new and old, and some of nobody. */
export const TABLE_COLUMNS = [
  'First Name',
  'Middle Name',
  'Last Name',
  'Name Prefix',
  'Name Suffix',
  'Nickname',
  'File As',
  'Organization Name',
  'Organization Title',
  'Organization Department',
  'Birthday',
  'Notes',
  'Photo',
  'Labels',
  'E-mail 1 - Label',
  'E-mail 1 - Value',
  'Phone 1 - Label',
  'Phone 1 - Value',
  'Address 1 - Label',
  'Address 1 - Street',
  'Address 1 - City',
  'Address 1 - Country',
  'Website 1 - Label',
  'Website 1 - Value',
  'Event 1 - Label',
  'Event 1 - Value',
  'Relation 1 - Label',
  'Relation 1 - Value',
  'Custom Field 1 - Label',
  'Custom Field 1 - Value',
  '<img src=x onerror=top.__pwned=1>',
] as const;

/** vCards, with the payload in every property, in a parameter and in a label. */
export function hostileCards(): string {
  return PAYLOADS.map((payload) => {
    const value = payload.replaceAll(/[\\;,]/g, '\\$&');
    const lines = CARD_PROPERTIES.map((property) => `${property}:${value}`);
    const labelled = [`item1.TEL;X="${payload.replaceAll('"', '')}":1`, `item1.X-ABLABEL:${value}`];
    return ['BEGIN:VCARD', 'VERSION:3.0', ...lines, ...labelled, 'END:VCARD', ''].join('\r\n');
  }).join('');
}

/** A table in Google's columns, with the payload in every cell. */
export function hostileTable(): string {
  const rows = PAYLOADS.map((payload) => TABLE_COLUMNS.map(() => payload));
  return [TABLE_COLUMNS, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n');
}

/** A backup with the payload in every text of every table that may hold any; people have ids from `hostile-0` on. */
export async function hostileBackup(): Promise<Uint8Array<ArrayBuffer>> {
  const tables: BackupTables = new Map([...sampleTables()].map(([table, rows]) => [table, hostileRows(table, rows)]));
  return bytesOf(writeBackup({ schemaVersion: 3, madeAt: '2026-11-22T06:00:00.000Z', tables }));
}

/** How many texts of it carry a payload. */
export function hostileTexts(): number {
  const texts = [...sampleTables()].flatMap(([table, rows]) => hostileRows(table, rows).flatMap(textsOf));
  return texts.filter((text) => PAYLOADS.includes(text)).length;
}

/** One week has one plan; of everything else there is one row for each payload. Settings are words of the app. */
function hostileRows(table: string, rows: readonly BackupRow[]): readonly BackupRow[] {
  const [first] = rows;
  if (first === undefined) return [];
  if (table === 'settings') return [];
  if (table === 'plans') return [hostile(first, PAYLOADS[0] ?? '') as BackupRow];
  return PAYLOADS.map((payload, index) => {
    const owner = `hostile-${index}`;
    const row = Object.entries(hostile(rows[index % rows.length] ?? first, payload) as BackupRow);
    const alive: { readonly [field: string]: unknown } = Object.fromEntries(
      row.filter(([name]) => name !== 'deletedAt'),
    );
    const whose = {
      ...('contactIds' in alive && { contactIds: [owner] }),
      ...('contactId' in alive && { contactId: owner }),
    };
    return Object.assign({}, alive as BackupRow, whose, { id: table === 'contacts' ? owner : `${table}-${index}` });
  });
}

/** Fields that hold a free text, a list of such, or things with such in them. */
const FREE = new Set(
  [
    'displayName givenName middleName familyName prefix suffix nicknames organization orgUnits jobTitle notes',
    'confidentialNotes metThrough value note what wish invest title source text thing keeper hope reason outcome words',
    'topics tags interests offers seeks competences where matchKeys street extended poBox city region postcode country',
    'label name',
  ].flatMap((words) => words.split(' ')),
);

function hostile(value: unknown, payload: string, field = ''): unknown {
  if (typeof value === 'string') return FREE.has(field) ? payload : value;
  if (value instanceof Blob || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => hostile(each, payload, field));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, hostile(each, payload, name)]));
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Blob || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
