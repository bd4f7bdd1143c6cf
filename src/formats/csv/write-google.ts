/** Contacts as Google Contacts reads them today ('First Name', 'E-mail 1 - Label', …), as wide as the fullest card needs. */
import type { YearlyDay } from '../../domain/calendar-date.ts';
import type { Contact, Labelled, PostalAddress } from '../../domain/contact.ts';
import { writeTable } from './table/write-table.ts';

/**
 * The text of a CSV file with these contacts; rows in the trash and confidential notes are left out. Google has no place
 * for ties, rhythms and interactions: our own CSV has.
 */
export function writeGoogle(contacts: readonly Contact[]): string {
  const alive = contacts.filter((contact) => contact.deletedAt === undefined);
  const columns = [...SINGLE_COLUMNS, ...repeatedColumns(alive)];
  const rows = alive.map((contact) => columns.map(({ cell }) => cell(contact)));
  return writeTable([columns.map(({ header }) => header), ...rows], { delimiter: ',', byteOrderMark: false });
}

type GoogleColumn = { readonly header: string; readonly cell: (contact: Contact) => string };

const SINGLE_COLUMNS: readonly GoogleColumn[] = [
  { header: 'First Name', cell: (contact) => contact.givenName ?? (hasNameParts(contact) ? '' : contact.displayName) },
  { header: 'Middle Name', cell: (contact) => contact.middleName ?? '' },
  { header: 'Last Name', cell: (contact) => contact.familyName ?? '' },
  { header: 'Name Prefix', cell: (contact) => contact.prefix ?? '' },
  { header: 'Name Suffix', cell: (contact) => contact.suffix ?? '' },
  { header: 'Nickname', cell: (contact) => contact.nicknames.join(MANY) },
  { header: 'File As', cell: () => '' },
  { header: 'Organization Name', cell: (contact) => contact.organization ?? '' },
  { header: 'Organization Title', cell: (contact) => contact.jobTitle ?? '' },
  { header: 'Organization Department', cell: (contact) => contact.orgUnits.join(', ') },
  { header: 'Birthday', cell: (contact) => (contact.birthday === undefined ? '' : dayText(contact.birthday)) },
  { header: 'Notes', cell: (contact) => contact.notes ?? '' },
  { header: 'Photo', cell: () => '' },
  { header: 'Labels', cell: (contact) => ['* myContacts', ...contact.tags].join(MANY) },
];

/** How Google parts several values in one cell. */
const MANY = ' ::: ';

function hasNameParts(contact: Contact): boolean {
  return (contact.givenName ?? contact.familyName ?? contact.middleName ?? contact.organization) !== undefined;
}

function repeatedColumns(contacts: readonly Contact[]): readonly GoogleColumn[] {
  const widest = (sizeOf: (contact: Contact) => number): readonly number[] =>
    Array.from({ length: contacts.reduce((most, contact) => Math.max(most, sizeOf(contact)), 1) }, (_, index) => index);
  return [
    ...widest(({ emails }) => emails.length).flatMap((n) => labelled('E-mail', n, (contact) => contact.emails[n])),
    ...widest(({ phones }) => phones.length).flatMap((n) => labelled('Phone', n, (contact) => contact.phones[n])),
    ...widest(({ addresses }) => addresses.length).flatMap((n) => addressColumns(n)),
    ...widest(({ urls }) => urls.length).flatMap((n) => labelled('Website', n, (contact) => contact.urls[n])),
    ...widest(({ dates }) => dates.length).flatMap((n) => labelled('Event', n, (contact) => eventOf(contact, n))),
    ...widest(({ extra }) => extra.length).flatMap((n) =>
      labelled('Custom Field', n, (contact) => extraOf(contact, n)),
    ),
  ];
}

function labelled(thing: string, n: number, of: (contact: Contact) => Labelled | undefined): readonly GoogleColumn[] {
  return [
    { header: `${thing} ${n + 1} - Label`, cell: (contact) => capitalized(of(contact)?.label ?? '') },
    { header: `${thing} ${n + 1} - Value`, cell: (contact) => of(contact)?.value ?? '' },
  ];
}

function addressColumns(n: number): readonly GoogleColumn[] {
  return ADDRESS_PARTS.map(([part, of]) => ({
    header: `Address ${n + 1} - ${part}`,
    cell: (contact) => {
      const address = contact.addresses[n];
      return address === undefined ? '' : of(address);
    },
  }));
}

const ADDRESS_PARTS: readonly (readonly [part: string, of: (address: PostalAddress) => string])[] = [
  ['Label', ({ label }) => capitalized(label)],
  ['Formatted', formatted],
  ['Street', ({ street }) => street],
  ['City', ({ city }) => city],
  ['PO Box', ({ poBox }) => poBox],
  ['Region', ({ region }) => region],
  ['Postal Code', ({ postcode }) => postcode],
  ['Country', ({ country }) => country],
  ['Extended Address', ({ extended }) => extended],
];

function formatted({ street, extended, poBox, postcode, city, region, country }: PostalAddress): string {
  const town = [postcode, city].filter(Boolean).join(' ');
  return [street, extended, poBox, town, region, country].filter(Boolean).join('\n');
}

function eventOf(contact: Contact, n: number): Labelled | undefined {
  const event = contact.dates[n];
  return event && { label: event.label, value: dayText(event) };
}

function extraOf(contact: Contact, n: number): Labelled | undefined {
  const extra = contact.extra[n];
  return extra && { label: extra.name, value: extra.value };
}

/** ISO 8601; without a year as Google itself writes it, with a space that keeps it from being a formula. */
function dayText({ year, month, day }: YearlyDay): string {
  const monthAndDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return year === undefined ? ` --${monthAndDay}` : `${String(year).padStart(4, '0')}-${monthAndDay}`;
}

/** Google knows its usual labels by their capital letter. */
function capitalized(label: string): string {
  return USUAL.has(label) ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}

const USUAL: ReadonlySet<string> = new Set(['work', 'home', 'mobile', 'other', 'main', 'anniversary', 'profile']);
