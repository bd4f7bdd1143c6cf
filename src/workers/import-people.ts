/** Sorting imported people into those who are new, those who are there, and those whom the file names twice. */
import { EMPTY_CONTACT, type Contact } from '../domain/contact.ts';
import { addToIndex, duplicateIndexOf, matchOf, type DuplicateIndex, type MatchCard } from '../domain/duplicate.ts';
import { fillIn, type FieldChange, type Fillable } from '../domain/fill-in.ts';
import type { SkippedRow } from '../formats/import-note.ts';
import type { ImportedContact } from '../formats/imported-contact.ts';
import type { ImportBatch } from '../store/import-batch.ts';

/** Someone of the file who is there already, with every row of the file that tells of them. */
export type MatchedPerson = {
  readonly contact: Contact;
  readonly told: readonly ImportedContact[];
  readonly changes: readonly FieldChange[];
  /** The contact with all of it filled in. */
  readonly grown: Contact;
};

/** Takes imported people one by one, in the order of the file. */
export class ImportPeople {
  readonly added: ImportedContact[] = [];
  readonly joined: SkippedRow[] = [];
  readonly #matched = new Map<string, MatchedPerson>();
  /** How many rows of the file tell of the person at a place of `added`, where more than one do. */
  readonly #rowsOf = new Map<number, number>();
  readonly #byId: ReadonlyMap<string, Contact>;
  readonly #index: DuplicateIndex<Candidate>;
  readonly #numberKey: (number: string) => string;

  /** `existing` are the people there; `numberKey` makes two ways to write a phone number one. */
  constructor(existing: readonly Contact[], numberKey: (number: string) => string) {
    this.#byId = new Map(existing.map((contact) => [contact.id, contact]));
    this.#index = duplicateIndexOf(existing);
    this.#numberKey = numberKey;
  }

  take(imported: ImportedContact): void {
    const known = this.#byId.get(imported.own?.id ?? '');
    const found = known ?? matchOf(imported, this.#index)?.card;
    if (found === undefined) this.#add(imported);
    else if ('id' in found) this.#match(found, imported);
    else this.#join(found, imported);
  }

  get matched(): readonly MatchedPerson[] {
    return [...this.#matched.values()];
  }

  /** What of the batch is about people. */
  batch(): Pick<ImportBatch, 'added' | 'matched'> {
    return {
      added: this.added,
      matched: this.matched.flatMap(({ contact, told }) =>
        told.map((imported, index) => ({
          id: contact.id,
          ...(imported.own !== undefined && { fileId: imported.own.id }),
          changes: (current: Contact) => (index === 0 ? this.#filled(current, told) : {}),
        })),
      ),
    };
  }

  #add(imported: ImportedContact): void {
    this.added.push(imported);
    if (imported.own === undefined) addToIndex(this.#index, { ...imported, place: this.added.length - 1 });
  }

  #match(contact: Contact, imported: ImportedContact): void {
    const before = this.#matched.get(contact.id) ?? { contact, told: [], changes: [], grown: contact };
    if (before.told.length >= MOST_ROWS_EACH) {
      this.#add(imported);
      return;
    }
    const { patch, changes } = fillIn(before.grown, imported, this.#numberKey);
    this.#matched.set(contact.id, {
      contact,
      told: [...before.told, imported],
      changes: [...before.changes, ...changes],
      grown: { ...before.grown, ...patch },
    });
  }

  /** The same person in another row of the file: known by a shared key, or by a row that is the same throughout. */
  #join(candidate: Placed, imported: ImportedContact): void {
    const there = this.added[candidate.place];
    const rows = (this.#rowsOf.get(candidate.place) ?? 1) + 1;
    if (there === undefined || rows > MOST_ROWS_EACH || !isSurelyOne(there, imported)) {
      this.#add(imported);
      return;
    }
    const { patch } = fillIn({ ...EMPTY_CONTACT, ...there }, imported, this.#numberKey);
    this.added[candidate.place] = { ...there, ...patch };
    this.#rowsOf.set(candidate.place, rows);
    this.joined.push({ code: 'same-as-row', row: imported.row, sameAs: there.row });
  }

  #filled(current: Fillable, told: readonly ImportedContact[]): Partial<Contact> {
    const grown = { ...current };
    for (const imported of told) Object.assign(grown, fillIn(grown, imported, this.#numberKey).patch);
    return fillIn(current, grown, this.#numberKey).patch;
  }
}

/** A file in which more rows tell of one person is no address book; what comes after stays by itself. */
const MOST_ROWS_EACH = 100;

type Placed = MatchCard & { readonly place: number };
type Candidate = Contact | Placed;

function isSurelyOne(one: ImportedContact, other: ImportedContact): boolean {
  return one.matchKeys.some((key) => other.matchKeys.includes(key)) || isSameThroughout(one, other);
}

function isSameThroughout(one: ImportedContact, other: ImportedContact): boolean {
  return JSON.stringify({ ...one, row: 0 }) === JSON.stringify({ ...other, row: 0 });
}
