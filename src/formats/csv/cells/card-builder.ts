/** One card in the making: takes the cells of a row one by one and knows where each belongs. */
import { dayFromParts, type CalendarDate, type YearlyDay } from '../../../domain/calendar-date.ts';
import type { Labelled } from '../../../domain/contact.ts';
import { cleanAddress, linkWithScheme } from '../../clean-text.ts';
import type { ImportWarning } from '../../import-note.ts';
import type { ImportedContact } from '../../imported-contact.ts';
import { AddressBook } from './card-addresses.ts';
import { isAddressPart, type Column, type ColumnField } from '../column.ts';
import { dayOfCells, readDay, type DayOrder, type DayReading } from './dates.ts';
import { cleanLabel } from './labels.ts';
import { splitAddresses, splitTags, splitValues } from './split-cell.ts';

export type Card = Omit<Partial<ImportedContact>, 'matchKeys' | 'row' | 'own'>;

/** A column together with where it stands, its header, and the order of its days. */
export type ReadColumn = Column & { readonly index: number; readonly name: string; readonly order: DayOrder };

export class CardBuilder {
  readonly warnings: ImportWarning[] = [];
  private readonly row: number;
  private readonly today: CalendarDate;
  /** A list comes into being with its first value, so that what stays empty stays absent. */
  private readonly card: Growing<Card> = {};
  private readonly labels = new Map<string, string>();
  private readonly addresses = new AddressBook();
  private readonly birth = new Map<ColumnField, string>();

  constructor(row: number, today: CalendarDate) {
    this.row = row;
    this.today = today;
  }

  /** The label columns of the row, to be known before the values that they name. */
  readLabels(cells: readonly string[], columns: readonly ReadColumn[]): void {
    for (const column of columns) {
      const label = column.field === 'label' ? cleanLabel(cells[column.index] ?? '') : '';
      if (label !== '' && !this.labels.has(column.group)) this.labels.set(column.group, label);
    }
  }

  /** Puts the trimmed `text` of a cell where its column belongs. */
  put(column: ReadColumn, text: string): void {
    if (text === '') return;
    const { field } = column;
    if (isAddressPart(field) || field === 'address')
      this.addresses.put(column.group, field, { text, label: this.labelOf(column) });
    else if (isTextField(field)) this.putText(field, column.name, text);
    else CardBuilder.placers[field]?.(this, column, text);
  }

  /** Keeps what has no field of its own under the name of its column. */
  putExtra(name: string, value: string): void {
    if (value !== '') (this.card.extra ??= []).push({ name, value });
  }

  /** The card, without the fields that stayed empty. */
  finish(): Card {
    this.takeBirthParts();
    const addresses = this.addresses.all();
    return addresses.length > 0 ? { ...this.card, addresses } : this.card;
  }

  /** How the cells of each field are put; fields that are not named here are left out. */
  private static readonly placers: {
    readonly [Field in ColumnField]?: (card: CardBuilder, column: ReadColumn, text: string) => void;
  } = {
    nickname: ({ card }, _column, text) => addOnce((card.nicknames ??= []), splitValues(text)),
    orgUnit: ({ card }, _column, text) => addOnce((card.orgUnits ??= []), [text]),
    tags: (card, _column, text) => card.putTags('tags', text),
    sphere: (card, _column, text) => card.putTags('sphereNames', text),
    email: (card, column, text) => card.putEmails(column, text),
    phone: (card, column, text) => card.putPhones(column, text),
    url: (card, column, text) => card.putLinks(column, text),
    birthday: (card, column, text) => card.putDay(column, text, (day) => (card.card.birthday ??= day)),
    date: (card, column, text) => card.putDay(column, text, (day) => card.putDate(column, day)),
    lastInteraction: (card, column, text) => card.putDay(column, text, (day) => card.putLast(day)),
    birthYear: (card, column, text) => card.birth.set(column.field, text),
    birthMonth: (card, column, text) => card.birth.set(column.field, text),
    birthDay: (card, column, text) => card.birth.set(column.field, text),
    extra: (card, column, text) => card.putExtra(card.labels.get(column.group) ?? column.name, text),
  };

  /** The first text stays; notes grow, and what else comes twice is kept beside. */
  private putText(field: TextField, name: string, text: string): void {
    const before = this.card[field];
    if (before === undefined) this.card[field] = text;
    else if (field === 'notes') this.card[field] = `${before}\n${text}`;
    else if (before !== text) this.putExtra(name, text);
  }

  private putTags(field: 'tags' | 'sphereNames', text: string): void {
    const tags = splitTags(text);
    if (tags.length > 0) addOnce((this.card[field] ??= []), tags);
  }

  private putEmails(column: ReadColumn, text: string): void {
    for (const value of splitAddresses(text).map(cleanAddress)) {
      const address = value.replace(/^mailto:/i, '');
      if (address.includes('@'))
        addLabelled((this.card.emails ??= []), this.labelOf(column), { value: address, key: address.toLowerCase() });
      else this.putExtra(column.name, value);
    }
  }

  private putPhones(column: ReadColumn, text: string): void {
    for (const value of splitValues(text).map(cleanAddress)) {
      addLabelled((this.card.phones ??= []), this.labelOf(column), {
        value,
        key: value.replaceAll(/[^\d+a-z*#]/gi, ''),
      });
    }
  }

  private putLinks(column: ReadColumn, text: string): void {
    for (const value of splitValues(text)) {
      addLabelled((this.card.urls ??= []), this.labelOf(column), { value: linkWithScheme(cleanAddress(value)) });
    }
  }

  private putDate(column: ReadColumn, day: YearlyDay): void {
    (this.card.dates ??= []).push({ ...day, label: this.labelOf(column) });
  }

  private putDay(column: ReadColumn, text: string, keep: (day: YearlyDay) => void): void {
    this.takeReading(readDay(text, column.order, this.today), { name: column.name, text }, keep);
  }

  private takeReading(reading: DayReading, cell: { name: string; text: string }, keep: (day: YearlyDay) => void): void {
    if (reading.kind === 'day') keep(reading.day);
    if (reading.kind === 'none' || reading.kind === 'day') return;
    this.putExtra(cell.name, cell.text);
    const code = reading.kind === 'impossible' ? 'impossible-date' : 'unreadable-date';
    this.warnings.push({ code, row: this.row, column: cell.name, value: cell.text });
  }

  private takeBirthParts(): void {
    const [year = '', month = '', day = ''] = BIRTH_PARTS.map((part) => this.birth.get(part));
    const text = [year, month, day].filter(Boolean).join('-');
    if (text === '') return;
    const reading = dayOfCells(year, month, day);
    if (reading.kind === 'none') this.putExtra('birthday', text);
    this.takeReading(reading, { name: 'birthday', text }, (found) => (this.card.birthday ??= found));
  }

  private putLast(day: YearlyDay): void {
    const found = day.year === undefined ? undefined : dayFromParts(day.year, day.month, day.day);
    if (found !== undefined && found <= this.today) this.card.lastInteraction = found;
  }

  private labelOf(column: ReadColumn): string {
    return this.labels.get(column.group) ?? column.label;
  }
}

/** The same fields while they may still be written to. */
type Growing<Record> = {
  -readonly [Key in keyof Record]: Record[Key] extends readonly (infer One)[] | undefined ? One[] : Record[Key];
};

const TEXT_FIELDS = [
  'displayName',
  'givenName',
  'middleName',
  'familyName',
  'prefix',
  'suffix',
  'organization',
  'jobTitle',
  'notes',
  'metThrough',
  'language',
] as const;
type TextField = (typeof TEXT_FIELDS)[number];

const BIRTH_PARTS = ['birthYear', 'birthMonth', 'birthDay'] as const;

function isTextField(field: ColumnField): field is TextField {
  return TEXT_SET.has(field);
}

const TEXT_SET: ReadonlySet<ColumnField> = new Set<ColumnField>(TEXT_FIELDS);

function addOnce(list: string[], values: readonly string[]): void {
  for (const value of values) if (!list.includes(value)) list.push(value);
}

/** Adds a value unless the card has it already; `key` is what makes two values the same. */
function addLabelled(list: Labelled[], label: string, { value, key = value }: { value: string; key?: string }): void {
  const keyOf = (one: string): string =>
    key === value ? one : one.toLowerCase().replaceAll(/[^\p{L}\d+@._*#-]/gu, '');
  if (value === '' || list.some((one) => one.value === value || keyOf(one.value) === key)) return;
  list.push({ label, value });
}
