/** Sorting imported people into those who are new, those who are there, and those whom the file names twice. */
import { EMPTY_CONTACT, type Contact } from '../domain/contact.ts';
import { addToIndex, duplicateIndexOf, matchOf, type DuplicateIndex, type MatchCard } from '../domain/duplicate.ts';
import { fillIn, type FieldChange, type Fillable } from '../domain/fill-in.ts';
import type { SkippedRow } from '../formats/import-note.ts';
import type { ImportedContact, ImportedPhoto } from '../formats/imported-contact.ts';
import type { ImportBatch } from '../store/import-batch.ts';
import type { ComingPicture } from './import-pictures.ts';

/** Someone of the file who is there already, with every row of the file that tells of them. */
export type MatchedPerson = {
  readonly contact: Contact;
  readonly told: readonly ImportedContact[];
  readonly changes: readonly FieldChange[];
  /** The contact with all of it filled in. */
  readonly grown: Contact;
  /** The first picture that is told of them, where they have none. */
  readonly photo?: ImportedPhoto;
};

/** The people who are there, and the ids of those who have a picture. */
export type Existing = { readonly contacts: readonly Contact[]; readonly pictured: ReadonlySet<string> };

/** Takes imported people one by one, in the order of the file. */
export class ImportPeople {
  readonly added: ImportedContact[] = [];
  readonly joined: SkippedRow[] = [];
  readonly #matched = new Map<string, MatchedPerson>();
  /** How many rows of the file tell of the person at a place of `added`, where more than one do. */
  readonly #rowsOf = new Map<number, number>();
  readonly #byId: ReadonlyMap<string, Contact>;
  readonly #pictured: ReadonlySet<string>;
  readonly #index: DuplicateIndex<Candidate>;
  readonly #numberKey: (number: string) => string;

  /** `existing` are the people there; `numberKey` makes two ways to write a phone number one. */
  constructor({ contacts, pictured }: Existing, numberKey: (number: string) => string) {
    this.#byId = new Map(contacts.map((contact) => [contact.id, contact]));
    this.#pictured = pictured;
    this.#index = duplicateIndexOf(contacts);
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

  /** The pictures that would come in. */
  pictures(): readonly ComingPicture[] {
    const ofNew = this.added.flatMap((imported, place): ComingPicture[] => {
      const { photo, row } = imported;
      return photo === undefined ? [] : [{ row, photo, keep: (fitted) => this.#keepNew(place, fitted) }];
    });
    const ofMatched = this.matched.flatMap(({ contact, told, photo }): ComingPicture[] => {
      const row = told.find((imported) => imported.photo === photo)?.row ?? 0;
      return photo === undefined ? [] : [{ row, photo, keep: (fitted) => this.#keepMatched(contact.id, fitted) }];
    });
    return [...ofNew, ...ofMatched];
  }

  /** What of the batch is about people. */
  batch(): Pick<ImportBatch, 'added' | 'matched'> {
    return {
      added: this.added,
      matched: this.matched.flatMap(({ contact, told, photo }) =>
        told.map((imported, index) => ({
          id: contact.id,
          ...(imported.own !== undefined && { fileId: imported.own.id }),
          changes: (current: Contact) => (index === 0 ? this.#filled(current, told) : {}),
          ...(index === 0 && photo !== undefined && { photo }),
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
    const photo = before.photo ?? (this.#pictured.has(contact.id) ? undefined : imported.photo);
    this.#matched.set(contact.id, {
      contact,
      told: [...before.told, imported],
      changes: [...before.changes, ...changes],
      grown: { ...before.grown, ...patch },
      ...(photo !== undefined && { photo }),
    });
  }

  #keepNew(place: number, photo: ImportedPhoto | undefined): void {
    const { photo: _, ...there } = this.added[place] ?? {};
    if ('displayName' in there) this.added[place] = { ...there, ...(photo !== undefined && { photo }) };
  }

  #keepMatched(id: string, photo: ImportedPhoto | undefined): void {
    const { photo: _, ...there } = this.#matched.get(id) ?? {};
    if ('contact' in there) this.#matched.set(id, { ...there, ...(photo !== undefined && { photo }) });
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
    const photo = there.photo ?? imported.photo;
    this.added[candidate.place] = { ...there, ...patch, ...(photo !== undefined && { photo }) };
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
  return textOf(one) === textOf(other);
}

/** All that is told of someone in words. */
function textOf(imported: ImportedContact): string {
  return JSON.stringify({ ...imported, row: 0, photo: undefined });
}
