/** Reads a CSV file whole, for tests: the contacts, and all that was said of its rows. */
import { readFileSync } from 'node:fs';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { rowMapper } from '../../src/formats/csv/map-columns.ts';
import { readCsv } from '../../src/formats/csv/read-csv.ts';
import type { TableChoice } from '../../src/formats/csv/recognize.ts';
import type { ImportWarning, SkippedRow } from '../../src/formats/import-note.ts';
import type { ImportedContact } from '../../src/formats/imported-contact.ts';
import { matchKeysOf } from '../../src/formats/match-keys.ts';

export const FIXTURES = new URL('../fixtures/csv/', import.meta.url);

export function readFile(file: URL | string, choice: TableChoice = {}) {
  return readBytes(readFileSync(typeof file === 'string' ? new URL(file, FIXTURES) : file), choice);
}

export function readText(text: string, choice: TableChoice = {}) {
  return readBytes(new TextEncoder().encode(text), choice);
}

function readBytes(bytes: Uint8Array, choice: TableChoice) {
  const file = readCsv(bytes, choice);
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  const mapper = rowMapper(file.value.table, file.value.recognition, {
    today: calendarDate('2026-11-21'),
    matchKeysOf: (card) => matchKeysOf(card, 'DK'),
  });
  const contacts: ImportedContact[] = [];
  const warnings: ImportWarning[] = [...mapper.columnWarnings];
  const skipped: SkippedRow[] = [];
  let blank = 0;
  for (let index = 0; index < mapper.count; index += 1) {
    const row = mapper.map(index);
    if (row.kind === 'contact') {
      contacts.push(row.contact);
      warnings.push(...row.warnings);
    } else if (row.kind === 'skipped') skipped.push(row.skipped);
    else blank += 1;
  }
  return { ...file.value, contacts, warnings, skipped, blank };
}
