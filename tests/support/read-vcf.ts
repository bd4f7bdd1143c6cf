/** Reads a file of vCards whole, for tests: the contacts, and all that was said of its cards. */
import { readFileSync } from 'node:fs';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { ImportWarning, SkippedRow } from '../../src/formats/import-note.ts';
import type { ImportedContact } from '../../src/formats/imported-contact.ts';
import { matchKeysOf } from '../../src/formats/match-keys.ts';
import { vcardReader } from '../../src/formats/vcard/read/read-vcards.ts';

export const CARDS = new URL('../fixtures/vcf/', import.meta.url);

export const CARD_OPTIONS = {
  today: calendarDate('2026-11-22'),
  matchKeysOf: (card: Omit<ImportedContact, 'matchKeys'>) => matchKeysOf(card, 'DK'),
};

/** All that a file says; throws where it can't be read at all. */
export function readCards(given: Uint8Array | string | URL) {
  const file = vcardReader(bytesGiven(given), CARD_OPTIONS);
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  const contacts: ImportedContact[] = [];
  const warnings: ImportWarning[] = [];
  const skipped: SkippedRow[] = [];
  let blank = 0;
  for (let index = 0; index < file.value.count; index += 1) {
    const row = file.value.read(index);
    if (row.kind === 'contact') {
      contacts.push(row.contact);
      warnings.push(...row.warnings);
    } else if (row.kind === 'skipped') skipped.push(row.skipped);
    else blank += 1;
  }
  return { encoding: file.value.encoding, count: file.value.count, contacts, warnings, skipped, blank };
}

/** The one person on a card of version 3.0, or another, with these lines between BEGIN and END; more may be said. */
export function readLines(lines: string, version = '3.0') {
  const { contacts, warnings } = readCards(`BEGIN:VCARD\r\nVERSION:${version}\r\n${lines}\r\nEND:VCARD\r\n`);
  const [contact, ...others] = contacts;
  if (contact === undefined || others.length > 0) throw new Error(`${contacts.length} contacts`);
  return { ...contact, warnings };
}

function bytesGiven(given: Uint8Array | string | URL): Uint8Array {
  if (typeof given === 'string') return new TextEncoder().encode(given);
  return given instanceof URL ? new Uint8Array(readFileSync(given)) : given;
}

/** A text in UTF-16, with a byte order mark or without one. */
export function utf16(text: string, { isBig = false, hasMark = true } = {}): Uint8Array {
  const units = (hasMark ? `\uFEFF${text}` : text).split('').map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}
