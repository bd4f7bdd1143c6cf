/** One import from file to batch: reads in slices, matches against the people there, and keeps the preview. No Worker in it. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { success, type Result } from '../domain/result.ts';
import { rowMapper, type MapOptions } from '../formats/csv/map-columns.ts';
import { readCsv, type CsvFile } from '../formats/csv/read-csv.ts';
import { ownReader } from '../formats/csv/read-own.ts';
import type { TableChoice } from '../formats/csv/recognize.ts';
import type { ImportWarning, SkippedRow } from '../formats/import-note.ts';
import type { ImportedContact, ImportedPeople } from '../formats/imported-contact.ts';
import { matchKeysOf } from '../formats/match-keys.ts';
import { phoneKey, type CountryCode } from '../formats/phone.ts';
import type { ReadFailure } from '../formats/read-failure.ts';
import type { BatchSetting, ImportBatch } from '../store/import-batch.ts';
import type { ImportPreview, PreviewEntry, PreviewList } from '../formats/import-preview.ts';
import { ImportPeople } from './import-people.ts';
import { entriesOf, previewOf, type ReadPeople } from './import-preview.ts';

export type SessionOptions = {
  readonly country: CountryCode;
  readonly today: CalendarDate;
  /** The people who are there, none in the trash; asked for once a reading. */
  readonly existing: () => Promise<readonly Contact[]>;
};

/** Who hears how far a reading is, and how it is called off. */
export type Run = {
  readonly onProgress: (stage: 'reading' | 'matching', done: number, total: number) => void;
  readonly signal: AbortSignal;
};

export class ImportSession {
  readonly #bytes: Uint8Array;
  readonly #options: SessionOptions;
  #read: ReadPeople | undefined;

  constructor(bytes: Uint8Array, options: SessionOptions) {
    this.#bytes = bytes;
    this.#options = options;
  }

  /** Reads the file, by what was found or what the person chose of its columns. Throws the signal's reason when called off. */
  async read(choice: TableChoice, run: Run): Promise<Result<ImportPreview, ReadFailure>> {
    run.onProgress('reading', 0, 0);
    await pause();
    run.signal.throwIfAborted();
    const file = readCsv(this.#bytes, choice);
    if (!file.ok) return file;
    const rows = await this.#readRows(file.value, run);
    const people = await this.#match(rows.contacts, run);
    this.#read = { file: file.value, people, ...rows, skipped: [...rows.skipped, ...people.joined] };
    return success(previewOf(this.#read));
  }

  /** Some entries of a list of the preview; none before there is one. */
  page(list: PreviewList, from: number, count: number): readonly PreviewEntry[] {
    return this.#read === undefined ? [] : entriesOf(this.#read, list, { from, count });
  }

  /** What the last preview would write, with what the person said of everyone new in it. */
  batch(set: BatchSetting): ImportBatch | undefined {
    if (this.#read === undefined) return undefined;
    const { people, interactions, spheres } = this.#read;
    return { ...people.batch(), interactions, spheres, set };
  }

  async #match(contacts: readonly ImportedContact[], run: Run): Promise<ImportPeople> {
    const { existing, country } = this.#options;
    const people = new ImportPeople(
      await existing(),
      (number) => phoneKey(number, country) ?? number.replaceAll(/\D/g, ''),
    );
    await inSlices(contacts.length, run, { stage: 'matching', each: (index) => takeAt(people, contacts, index) });
    return people;
  }

  async #readRows(file: CsvFile, run: Run): Promise<Rows> {
    const { today, country } = this.#options;
    const options: MapOptions = { today, matchKeysOf: (card) => matchKeysOf(card, country) };
    return file.recognition.source === 'own' ? readOwnRows(file, options, run) : readForeignRows(file, options, run);
  }
}

type Rows = ImportedPeople & {
  readonly warnings: readonly ImportWarning[];
  readonly skipped: readonly SkippedRow[];
  readonly blank: number;
};

function takeAt(people: ImportPeople, contacts: readonly ImportedContact[], index: number): void {
  const imported = contacts[index];
  if (imported !== undefined) people.take(imported);
}

async function readOwnRows({ table, recognition }: CsvFile, options: MapOptions, run: Run): Promise<Rows> {
  const reader = ownReader(table, recognition.headerRow ?? 0, options);
  await inSlices(reader.count, run, { stage: 'reading', each: reader.read });
  return { ...reader.people, warnings: reader.warnings, skipped: reader.skipped, blank: 0 };
}

async function readForeignRows({ table, recognition }: CsvFile, options: MapOptions, run: Run): Promise<Rows> {
  const mapper = rowMapper(table, recognition, options);
  const contacts: ImportedContact[] = [];
  const warnings: ImportWarning[] = [...mapper.columnWarnings];
  const skipped: SkippedRow[] = [];
  let blank = 0;
  const each = (index: number): void => {
    const row = mapper.map(index);
    if (row.kind === 'blank') blank += 1;
    else if (row.kind === 'skipped') skipped.push(row.skipped);
    else {
      contacts.push(row.contact);
      warnings.push(...row.warnings);
    }
  };
  await inSlices(mapper.count, run, { stage: 'reading', each });
  return { contacts, interactions: [], spheres: [], warnings, skipped, blank };
}

type Slices = { readonly stage: 'reading' | 'matching'; readonly each: (index: number) => void };

const SLICE_ROWS = 500;
const SLICE_MILLIS = 40;

/** Does something for each of `count` rows, letting messages in every few milliseconds, so that it can be called off. */
async function inSlices(count: number, run: Run, { stage, each }: Slices): Promise<void> {
  let since = performance.now();
  for (let from = 0; from < count; from += SLICE_ROWS) {
    for (let index = from; index < Math.min(from + SLICE_ROWS, count); index += 1) each(index);
    if (performance.now() - since < SLICE_MILLIS) continue;
    run.onProgress(stage, Math.min(from + SLICE_ROWS, count), count);
    // oxlint-disable-next-line no-await-in-loop -- the pause between two slices is the point
    await pause();
    run.signal.throwIfAborted();
    since = performance.now();
  }
}

function pause(): Promise<void> {
  // oxlint-disable-next-line promise/avoid-new -- a timer has no promise of its own
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
