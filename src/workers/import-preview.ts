/** The preview of an import: what was read, as counts and lists for the page. */
import { EMPTY_CONTACT } from '../domain/contact.ts';
import { fillIn } from '../domain/fill-in.ts';
import { isBlankRow } from '../formats/csv/read-table.ts';
import { shortened, type CsvFile } from '../formats/csv/read-csv.ts';
import type {
  ImportPreview,
  PreviewEntry,
  PreviewField,
  PreviewList,
  PreviewTable,
} from '../formats/import-preview.ts';
import type { ImportedContact, ImportedPhoto } from '../formats/imported-contact.ts';
import type { ImportPeople, MatchedPerson } from './import-people.ts';
import type { Reading } from './import-reading.ts';

/** Everything that one reading of a file came to. */
export type ReadPeople = Omit<Reading, 'contacts'> & { readonly people: ImportPeople };

/** The preview of a reading, with the first entries of each list. */
export function previewOf(read: ReadPeople): ImportPreview {
  const { source, encoding, file, people, warnings, skipped, blank, interactions } = read;
  const matched = people.matched;
  const first = { from: 0, count: FIRST_ENTRIES };
  return {
    source,
    encoding,
    ...(file !== undefined && { table: tableOf(file) }),
    counts: {
      added: people.added.length,
      matching: matched.length,
      changing: matched.filter(isGaining).length,
      sorted: people.added.filter(({ tie }) => tie !== undefined).length,
      skipped: skipped.length,
      warnings: warnings.length,
      blank,
      interactions: interactions.length,
      photos: people.pictures().length,
    },
    first: {
      added: entriesOf(read, 'added', first),
      matching: entriesOf(read, 'matching', first),
      skipped: entriesOf(read, 'skipped', first),
      warnings: entriesOf(read, 'warnings', first),
    },
  };
}

/** Some entries of one list, in the order of the file; those who would be changed come first among the matching. */
export function entriesOf(read: ReadPeople, list: PreviewList, page: Page): readonly PreviewEntry[] {
  switch (list) {
    case 'added':
      return sliceOf(read.people.added, page).map(addedEntry);
    case 'matching':
      return sliceOf(read.people.matched.toSorted(changedFirst), page).map(matchingEntry);
    case 'skipped':
      return sliceOf(read.skipped, page).map((skipped) => ({ kind: 'skipped', skipped }));
    case 'warnings':
      return sliceOf(read.warnings, page).map((warning) => ({ kind: 'warning', warning }));
  }
}

type Page = { readonly from: number; readonly count: number };

const FIRST_ENTRIES = 20;
const SAMPLE_ROWS = 5;

function tableOf({ table, recognition }: CsvFile): PreviewTable {
  const { headerRow = -1, headers, mapping } = recognition;
  const below = table.rows.slice(headerRow + 1, headerRow + 1 + SAMPLE_ROWS * 4).filter((row) => !isBlankRow(row));
  return {
    delimiter: table.delimiter,
    hasHeader: headerRow >= 0,
    headers,
    mapping,
    sample: below.slice(0, SAMPLE_ROWS).map(shortened),
  };
}

function sliceOf<Entry>(entries: readonly Entry[], { from, count }: Page): readonly Entry[] {
  return entries.slice(from, from + count);
}

function addedEntry(imported: ImportedContact): PreviewEntry {
  const { row, displayName, organization, emails, phones, photo } = imported;
  const told = [organization, emails?.[0]?.value, phones?.[0]?.value];
  return {
    kind: 'added',
    row,
    displayName,
    detail: told.find((text) => text !== undefined && text !== displayName) ?? '',
    fields: [...fillIn(EMPTY_CONTACT, imported, (number) => number).changes, ...pictureField(photo)],
  };
}

function matchingEntry({ contact, told, changes, photo }: MatchedPerson): PreviewEntry {
  return {
    kind: 'matching',
    row: told[0]?.row ?? 0,
    contactId: contact.id,
    displayName: contact.displayName,
    changes: [...changes, ...pictureField(photo)],
  };
}

function pictureField(photo: ImportedPhoto | undefined): readonly PreviewField[] {
  return photo === undefined ? [] : [{ field: 'photo', values: [`${photo.width} × ${photo.height}`] }];
}

function changedFirst(one: MatchedPerson, other: MatchedPerson): number {
  return Number(isGaining(other)) - Number(isGaining(one));
}

function isGaining({ changes, photo }: MatchedPerson): boolean {
  return changes.length > 0 || photo !== undefined;
}
