import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import { vcardReader } from '../../../src/formats/vcard/read/read-vcards.ts';
import type { VcardVersion } from '../../../src/formats/vcard/write/property.ts';
import { writeVcard, type VcardOptions } from '../../../src/formats/vcard/write/write-vcard.ts';
import { aCardOwner } from '../../support/a-card.ts';
import { makeContact } from '../../support/make.ts';
import { makePng } from '../../support/pictures.ts';

const SEED = Number(process.env['VCARD_SEED'] ?? Date.now() % 2 ** 31);
const RUNS = Number(process.env['VCARD_RUNS'] ?? 200);
process.stdout.write(`VCARD_SEED=${SEED}\n`);

const PICTURE = { bytes: makePng({ width: 3, height: 2 }), type: 'image/png' } as const;

function written(contacts: readonly Contact[], version: VcardVersion): string {
  const options: VcardOptions = { version, photo: PICTURE, withNotes: true, withConfidential: true };
  return contacts.map((contact) => writeVcard(contact, options)).join('');
}

function readBack(text: string) {
  const file = vcardReader(new TextEncoder().encode(text), {
    today: calendarDate('2026-11-22'),
    matchKeysOf: () => [],
  });
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  return Array.from({ length: file.value.count }, (_, index) => {
    const row = file.value.read(index);
    if (row.kind !== 'contact') throw new Error(`card ${index} is ${row.kind}`);
    expect(row.warnings).toEqual([]);
    const { row: _row, matchKeys: _keys, photo, ...card } = row.contact;
    expect(photo).toEqual({ ...PICTURE, width: 3, height: 2 });
    return card;
  });
}

/** The contact as a card can tell of it: without our own stamps, and without what is empty. */
function carriedOf(contact: Contact): object {
  const { id: _i, createdAt: _c, updatedAt: _u, rev: _r, ...fields } = contact;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

/** What 3.0 has no place for, and the given name that phones go by. This is the whole list of what it loses. */
function carriedBy3(contact: Contact): object {
  const { language: _l, interests: _i, competences: _c, ...fields } = contact;
  const { givenName, middleName, familyName, prefix, suffix, organization, displayName } = contact;
  const isUndivided = [givenName, middleName, familyName, prefix, suffix].every((part) => part === undefined);
  const named = isUndivided && displayName !== organization ? { givenName: displayName } : {};
  return carriedOf({ ...fields, ...named, interests: [], competences: [] });
}

describe('cards come back', () => {
  it.each([
    ['4.0', carriedOf],
    ['3.0', carriedBy3],
  ] as const)(
    'from %s with all that it can carry, in lines of at most 75 octets',
    (version, carried) => {
      fc.assert(
        fc.property(fc.array(aCardOwner, { minLength: 1, maxLength: 3 }), (contacts) => {
          const text = written(contacts, version);
          for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(readBack(text)).toEqual(contacts.map(carried));
        }),
        { seed: SEED, numRuns: RUNS },
      );
    },
    120_000,
  );

  it('told in confidence it came, told in confidence it comes back', () => {
    const contact = makeContact({ notes: 'Sails', confidentialNotes: 'Is ill' });
    expect(readBack(written([contact], '3.0'))).toMatchObject([{ notes: 'Sails', confidentialNotes: 'Is ill' }]);
  });
});
