/** A card in the making: takes values one by one, each list without doubles, and knows how much is too much. */
import type { YearlyDay } from '../../../../domain/calendar-date.ts';
import type { PostalAddress } from '../../../../domain/contact.ts';
import type { ImportWarning } from '../../../import-note.ts';
import type { ImportedContact, ImportedPhoto } from '../../../imported-contact.ts';

export type Card = Omit<Partial<ImportedContact>, 'matchKeys' | 'row' | 'own'>;

export class CardDraft {
  readonly warnings: ImportWarning[] = [];
  private readonly row: number;
  /** A list comes into being with its first value, so that what stays empty stays absent. */
  private readonly card: Growing<Card> = {};
  private readonly seen = new Set<string>();
  private readonly notes: string[] = [];
  private readonly relations: string[] = [];

  constructor(row: number) {
    this.row = row;
  }

  /** The first text stays; another one is kept under the name of its property. */
  putText(field: TextField, name: string, text: string): void {
    const before = this.card[field];
    if (text === '' || before === text) return;
    if (before === undefined) this.card[field] = text;
    else this.putExtra(name, text);
  }

  putNote(text: string): void {
    if (text !== '') this.notes.push(text);
  }

  /** A line about somebody else, to stand below the notes. */
  putRelation(text: string): void {
    if (!this.relations.includes(text) && this.relations.length < MOST_VALUES) this.relations.push(text);
  }

  putWords(field: WordField, words: readonly string[]): void {
    for (const word of words) {
      if (word !== '' && this.isRoom(field, this.card[field], word)) (this.card[field] ??= []).push(word);
    }
  }

  /** `key` is what makes two values of one label the same. */
  putLabelled(field: LabelledField, label: string, { value, key = value }: { value: string; key?: string }): void {
    if (value === '' || !this.isRoom(field, this.card[field], `${label}\n${key}`)) return;
    (this.card[field] ??= []).push({ label, value });
  }

  putAddress(address: PostalAddress): void {
    if (!this.isRoom('addresses', this.card.addresses, Object.values(address).join('\n'))) return;
    (this.card.addresses ??= []).push(address);
  }

  putDate(label: string, day: YearlyDay): void {
    if (!this.isRoom('dates', this.card.dates, `${label} ${day.year} ${day.month} ${day.day}`)) return;
    (this.card.dates ??= []).push({ ...day, label });
  }

  /** Whether it is the first one. */
  putBirthday(day: YearlyDay): boolean {
    if (this.card.birthday !== undefined) return false;
    this.card.birthday = day;
    return true;
  }

  putPhoto(photo: ImportedPhoto): void {
    this.card.photo ??= photo;
  }

  /** Keeps what has no field of its own under a name. */
  putExtra(name: string, value: string): void {
    if (value === '' || !this.isRoom('extra', this.card.extra, `${name}\n${value}`)) return;
    (this.card.extra ??= []).push({ name, value });
  }

  warn(code: ImportWarning['code'], column: string, value: string): void {
    this.warnings.push({ code, row: this.row, column, value: value.slice(0, SHOWN) });
  }

  has(field: keyof Card): boolean {
    return this.card[field] !== undefined;
  }

  /** The card, without the fields that stayed empty. */
  finish(): Card {
    const notes = [...this.notes, ...this.relations];
    return notes.length === 0 ? this.card : { ...this.card, notes: notes.join('\n') };
  }

  /** Whether a value is new to its list and the list not full; what there is no room for is told once. */
  private isRoom(field: string, list: readonly unknown[] | undefined, value: string): boolean {
    const key = `${field}\n${value}`;
    if (this.seen.has(key)) return false;
    if ((list?.length ?? 0) < MOST_VALUES) {
      this.seen.add(key);
      return true;
    }
    if (!this.seen.has(field)) this.warn('broken-cell', field, '');
    this.seen.add(field);
    return false;
  }
}

/** Nobody has more of anything; a list without end would stop every screen that shows it. */
const MOST_VALUES = 500;

/** So much of a broken value is shown. */
const SHOWN = 200;

type TextField =
  | 'displayName'
  | 'givenName'
  | 'middleName'
  | 'familyName'
  | 'prefix'
  | 'suffix'
  | 'organization'
  | 'jobTitle'
  | 'language'
  | 'confidentialNotes';
type WordField = 'nicknames' | 'orgUnits' | 'tags' | 'interests' | 'competences';
export type LabelledField = 'emails' | 'phones' | 'urls';

/** The same fields while they may still be written to. */
type Growing<Record> = {
  -readonly [Key in keyof Record]: Record[Key] extends readonly (infer One)[] | undefined ? One[] : Record[Key];
};
