/** Contacts as a list for Excel in Danish and Swedish: semicolons, a byte order mark, and one plain row a person. */
import type { YearlyDay } from '../../domain/calendar-date.ts';
import type { Contact, PostalAddress } from '../../domain/contact.ts';
import { writeTable } from './table/write-table.ts';

/** The columns of the list, in its order. */
export const EXCEL_COLUMNS = [
  'displayName',
  'givenName',
  'familyName',
  'organization',
  'jobTitle',
  'email',
  'email2',
  'phone',
  'phone2',
  'address',
  'postcode',
  'city',
  'country',
  'birthday',
  'tie',
  'spheres',
  'tags',
  'lastContact',
  'due',
  'notes',
] as const;

export type ExcelColumn = (typeof EXCEL_COLUMNS)[number];

export type ExcelWords = {
  /** The header of each column, in the person's language. */
  readonly headers: { readonly [Column in ExcelColumn]: string };
  /** What a tie is called, and what stands for none yet. */
  readonly ties: { readonly strong: string; readonly weak: string; readonly none: string };
  readonly sphereName: (sphereId: string) => string;
};

/** The text of the list; rows in the trash and confidential notes are left out. Two e-mails and two phones a person. */
export function writeExcel(contacts: readonly Contact[], words: ExcelWords): string {
  const header = EXCEL_COLUMNS.map((column) => words.headers[column]);
  const alive = contacts.filter((contact) => contact.deletedAt === undefined);
  const rows = alive.map((contact) => {
    const cells = cellsOf(contact, words);
    return EXCEL_COLUMNS.map((column) => cells[column]);
  });
  return writeTable([header, ...rows], { delimiter: ';', byteOrderMark: true });
}

function cellsOf(contact: Contact, words: ExcelWords): { readonly [Column in ExcelColumn]: string } {
  const [home] = contact.addresses;
  return {
    ...nameCells(contact),
    ...addressCells(home),
    ...reachCells(contact),
    birthday: contact.birthday === undefined ? '' : dayText(contact.birthday),
    tie: words.ties[contact.tie ?? 'none'],
    spheres: contact.sphereIds.map(words.sphereName).join(', '),
    tags: contact.tags.join(', '),
    lastContact: contact.lastFullOn ?? contact.lastLightOn ?? '',
    due: contact.dueOn ?? '',
    notes: contact.notes ?? '',
  };
}

function nameCells(contact: Contact) {
  const { displayName, givenName = '', familyName = '', organization = '', jobTitle = '' } = contact;
  return { displayName, givenName, familyName, organization, jobTitle };
}

function reachCells({ emails, phones }: Contact) {
  const [email = '', email2 = ''] = emails.map(({ value }) => value);
  const [phone = '', phone2 = ''] = phones.map(({ value }) => value);
  return { email, email2, phone, phone2 };
}

function addressCells(home: PostalAddress | undefined) {
  const lines = home === undefined ? [] : [home.street, home.extended, home.poBox];
  return {
    address: lines.filter(Boolean).join(', '),
    postcode: home?.postcode ?? '',
    city: home?.city ?? '',
    country: home?.country ?? '',
  };
}

/** As both countries' Excel reads a day; without a year as day and month. */
function dayText({ year, month, day }: YearlyDay): string {
  return year === undefined ? `${day}.${month}.` : `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}
