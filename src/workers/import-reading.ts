/** Reading what was given: a table, vCards or picked people, told apart by what they hold and never by a name. */
import { success, type Result } from '../domain/result.ts';
import { rowMapper, type MapOptions, type MappedRow } from '../formats/csv/map-columns.ts';
import { readCsv, type CsvFile } from '../formats/csv/read-csv.ts';
import { ownReader } from '../formats/csv/read-own.ts';
import type { TableChoice } from '../formats/csv/recognize.ts';
import type { Encoding } from '../formats/encoding.ts';
import type { ImportWarning, SkippedRow } from '../formats/import-note.ts';
import type { ImportSource } from '../formats/import-preview.ts';
import type { ImportedContact, ImportedPeople } from '../formats/imported-contact.ts';
import { pickedContact, type PickedPerson } from '../formats/picked-people.ts';
import type { ReadFailure } from '../formats/read-failure.ts';
import { isVcard, vcardReader } from '../formats/vcard/read/read-vcards.ts';
import { inSlices, type Run } from './import-slices.ts';

/** What an import begins with. */
export type Given =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'picked'; readonly people: readonly PickedPerson[] };

/** Everything that one reading came to, before anybody is matched. */
export type Reading = ImportedPeople & {
  readonly source: ImportSource;
  readonly encoding: Encoding;
  /** The table, where it is one. */
  readonly file?: CsvFile;
  readonly warnings: readonly ImportWarning[];
  readonly skipped: readonly SkippedRow[];
  readonly blank: number;
};

export type ReadingOptions = MapOptions & { readonly choice: TableChoice };

/** Reads it; a choice of columns concerns tables alone. Throws the signal's reason when called off. */
export async function readGiven(
  given: Given,
  options: ReadingOptions,
  run: Run,
): Promise<Result<Reading, ReadFailure>> {
  if (given.kind === 'picked') return readPicked(given.people, options, run);
  return isVcard(given.bytes) ? readCards(given.bytes, options, run) : readTable(given.bytes, options, run);
}

async function readPicked(
  people: readonly PickedPerson[],
  options: MapOptions,
  run: Run,
): Promise<Result<Reading, ReadFailure>> {
  const read = (index: number): MappedRow => pickedContact(people[index] ?? NOBODY, index + 1, options);
  const rows = await collect({ count: people.length, read }, run);
  return success({ ...rows, source: 'picked', encoding: 'utf-8' });
}

const NOBODY: PickedPerson = { name: '', phones: [], emails: [] };

async function readCards(bytes: Uint8Array, options: MapOptions, run: Run): Promise<Result<Reading, ReadFailure>> {
  const reader = vcardReader(bytes, options);
  if (!reader.ok) return reader;
  const rows = await collect(reader.value, run);
  return success({ ...rows, source: 'vcard', encoding: reader.value.encoding });
}

async function readTable(bytes: Uint8Array, options: ReadingOptions, run: Run): Promise<Result<Reading, ReadFailure>> {
  const read = readCsv(bytes, options.choice);
  if (!read.ok) return read;
  const { table, recognition, encoding } = read.value;
  const known = { file: read.value, source: recognition.source, encoding };
  if (recognition.source === 'own') {
    const reader = ownReader(table, recognition.headerRow ?? 0, options);
    await inSlices(reader.count, run, { stage: 'reading', each: reader.read });
    return success({ ...known, ...reader.people, warnings: reader.warnings, skipped: reader.skipped, blank: 0 });
  }
  const mapper = rowMapper(table, recognition, options);
  const rows = await collect({ count: mapper.count, read: mapper.map }, run);
  return success({ ...known, ...rows, warnings: [...mapper.columnWarnings, ...rows.warnings] });
}

type Rows = { readonly count: number; readonly read: (index: number) => MappedRow };

async function collect({ count, read }: Rows, run: Run): Promise<Omit<Reading, 'source' | 'encoding'>> {
  const contacts: ImportedContact[] = [];
  const warnings: ImportWarning[] = [];
  const skipped: SkippedRow[] = [];
  let blank = 0;
  const each = (index: number): void => {
    const row = read(index);
    if (row.kind === 'blank') blank += 1;
    else if (row.kind === 'skipped') skipped.push(row.skipped);
    else {
      contacts.push(row.contact);
      for (const warning of row.warnings) warnings.push(warning);
    }
  };
  await inSlices(count, run, { stage: 'reading', each });
  return { contacts, interactions: [], spheres: [], warnings, skipped, blank };
}
