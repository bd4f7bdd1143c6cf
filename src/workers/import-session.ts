/** One import from what was given to its batch: reads in slices, matches against the people there, and keeps the preview. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { success, type Result } from '../domain/result.ts';
import type { TableChoice } from '../formats/csv/recognize.ts';
import type { ImportPreview, PreviewEntry, PreviewList } from '../formats/import-preview.ts';
import type { ImportedContact } from '../formats/imported-contact.ts';
import { matchKeysOf } from '../formats/match-keys.ts';
import { phoneKey, type CountryCode } from '../formats/phone.ts';
import type { ReadFailure } from '../formats/read-failure.ts';
import type { BatchSetting, ImportBatch } from '../store/import-batch.ts';
import { ImportPeople, type Existing } from './import-people.ts';
import { fitPictures } from './import-pictures.ts';
import { entriesOf, previewOf, type ReadPeople } from './import-preview.ts';
import { readGiven, type Given } from './import-reading.ts';
import { inSlices, type Run } from './import-slices.ts';
import { pause } from './pause.ts';

export type SessionOptions = {
  readonly country: CountryCode;
  readonly today: CalendarDate;
  /** The people who are there, none in the trash, and which of them have a picture; asked for once a reading. */
  readonly existing: () => Promise<Existing>;
};

export class ImportSession {
  readonly #given: Given;
  readonly #options: SessionOptions;
  #read: ReadPeople | undefined;

  constructor(given: Given, options: SessionOptions) {
    this.#given = given;
    this.#options = options;
  }

  /** Reads it, by what was found or what the person chose of its columns. Throws the signal's reason when called off. */
  async read(choice: TableChoice, run: Run): Promise<Result<ImportPreview, ReadFailure>> {
    run.onProgress('reading', 0, 0);
    await pause();
    run.signal.throwIfAborted();
    const { today, country } = this.#options;
    const options = { today, choice, matchKeysOf: (card: Reachable) => matchKeysOf(card, country) };
    const reading = await readGiven(this.#given, options, run);
    if (!reading.ok) return reading;
    const { contacts, ...rest } = reading.value;
    const people = await this.#match(contacts, run);
    const unfit = await fitPictures(people.pictures(), run);
    this.#read = {
      ...rest,
      people,
      warnings: [...rest.warnings, ...unfit],
      skipped: [...rest.skipped, ...people.joined],
    };
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
}

type Reachable = Parameters<typeof matchKeysOf>[0];

function takeAt(people: ImportPeople, contacts: readonly ImportedContact[], index: number): void {
  const imported = contacts[index];
  if (imported !== undefined) people.take(imported);
}
