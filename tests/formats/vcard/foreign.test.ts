import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ImportedContact } from '../../../src/formats/imported-contact.ts';
import { CARDS, readCards } from '../../support/read-vcf.ts';

const REAL = new URL('../../../../shared/real-input/', import.meta.url);

type Day = { readonly y: number | null; readonly m: number; readonly d: number };
type Facts = { readonly card: number } & { readonly [name: string]: unknown };
type Expected = {
  readonly file: string;
  readonly kind?: string;
  readonly contacts: number;
  readonly facts: readonly Facts[];
};

const CONTROLS = /[\u202A-\u202E]/g;

/** What each fact is compared with. */
const FACTS: { readonly [name: string]: (contact: ImportedContact, expected: unknown) => unknown } = {
  displayName: ({ displayName }) => displayName,
  displayNameFallback: ({ displayName }) => displayName,
  displayNameOneOf: ({ displayName }, expected) => oneOf(displayName, expected),
  familyName: ({ familyName }) => familyName,
  givenName: ({ givenName }) => givenName,
  middleName: ({ middleName }) => middleName,
  org: ({ organization }) => organization,
  orgUnits: ({ orgUnits }) => orgUnits ?? [],
  title: ({ jobTitle }) => jobTitle,
  nickname: ({ nicknames }) => nicknames ?? [],
  emails: ({ emails }) => valuesOf(emails),
  emailsCount: ({ emails }) => valuesOf(emails).length,
  emailsContain: ({ emails }, expected) => containing(valuesOf(emails), expected),
  phones: ({ phones }) => valuesOf(phones),
  phonesCount: ({ phones }) => valuesOf(phones).length,
  phonesContain: ({ phones }, expected) => containing(valuesOf(phones), expected),
  phonesStripped: ({ phones }) => valuesOf(phones).map((value) => value.replaceAll(CONTROLS, '')),
  urls: ({ urls }) => valuesOf(urls),
  birthday: ({ birthday }, expected) => (expected === null ? (birthday ?? null) : dayOf(birthday)),
  birthdayFirst: ({ birthday }) => dayOf(birthday),
  noteEquals: ({ notes }) => notes,
  noteLength: ({ notes }) => notes?.length,
  noteContains: ({ notes = '' }, expected) => (notes.includes(String(expected)) ? expected : notes),
  photo: ({ photo }) =>
    photo === undefined ? null : { bytes: photo.bytes.length, type: photo.type.replace('image/', '') },
  addressStreet: ({ addresses = [] }) => addresses.map(({ street }) => street),
  addressCity: ({ addresses = [] }) => addresses.map(({ city }) => city),
  addressPostcode: ({ addresses = [] }) => addresses.map(({ postcode }) => postcode),
  addressPostcodeFirst: ({ addresses = [] }) => addresses[0]?.postcode,
  addressExtended: ({ addresses = [] }) => addresses.map(({ extended }) => extended),
};

function valuesOf(list: readonly { readonly value: string }[] = []): readonly string[] {
  return list.map(({ value }) => value);
}

function dayOf(day: ImportedContact['birthday']): Day | undefined {
  return day === undefined ? undefined : { y: day.year ?? null, m: day.month, d: day.day };
}

function oneOf(text: string, expected: unknown): unknown {
  return Array.isArray(expected) && expected.includes(text) ? expected : text;
}

/** The expected texts that stand within a value. */
function containing(values: readonly string[], expected: unknown): readonly unknown[] {
  return Array.isArray(expected) ? expected.filter((one) => values.some((value) => value.includes(String(one)))) : [];
}

/** The facts as the reader finds them. */
function found(file: URL, { facts }: Expected): { readonly contacts: number; readonly facts: readonly object[] } {
  const { contacts } = readCards(file);
  return {
    contacts: contacts.length,
    facts: facts.map(({ card, ...named }) => {
      const contact = contacts[card];
      if (contact === undefined) throw new Error(`no card ${card}`);
      const values = Object.entries(named).map(([name, expected]) => [name, FACTS[name]?.(contact, expected)] as const);
      return { card, ...Object.fromEntries(values) };
    }),
  };
}

function expectedIn(list: URL): readonly Expected[] {
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

const REAL_CARDS = expectedIn(new URL('expected.json', REAL)).filter(({ kind }) => kind === 'vcard');

describe('cards that other programs wrote', () => {
  it.each(expectedIn(new URL('expected.json', CARDS)).map((one) => [one.file, one] as const))(
    '%s has the people and facts that are known of it',
    (file, expected) => {
      expect(found(new URL(file, CARDS), expected)).toEqual({ contacts: expected.contacts, facts: expected.facts });
    },
  );

  it.each(REAL_CARDS.map((one) => [one.file, one] as const))('%s, where it is at hand', (file, expected) => {
    expect(found(new URL(file, REAL), expected)).toEqual({ contacts: expected.contacts, facts: expected.facts });
  });
});
