/** Where requests for an import come in and answers go out; the worker around it only carries them. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { TableChoice } from '../formats/csv/recognize.ts';
import { MOST_PICTURE_PIXELS, pictureOf } from '../formats/photo.ts';
import type { Database } from '../store/database.ts';
import type { BatchSetting } from '../store/import-batch.ts';
import { importContacts } from '../store/import-contacts.ts';
import { livingContacts } from '../store/living-contacts.ts';
import { picturedIds } from '../store/photos.ts';
import { undo } from '../store/undo.ts';
import { fitPicture } from './fit-picture.ts';
import type { ImportAnswer, ImportRequest } from './import-messages.ts';
import type { Given } from './import-reading.ts';
import { ImportSession } from './import-session.ts';

export class ImportDesk {
  readonly #database: Database;
  readonly #answer: (answer: ImportAnswer) => void;
  #session: { readonly reading: ImportSession; readonly today: CalendarDate } | undefined;
  #run = new AbortController();

  constructor(database: Database, answer: (answer: ImportAnswer) => void) {
    this.#database = database;
    this.#answer = answer;
  }

  /** Does what a request asks; its answers go out as messages, never as a rejection. */
  async take(request: ImportRequest): Promise<void> {
    if (request.kind === 'cancel') {
      this.#run.abort();
      return;
    }
    try {
      await this.#do(request);
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      this.#answer({ kind: 'failed', failure: { code: 'unexpected', reason } });
    }
  }

  async #do(request: Exclude<ImportRequest, { kind: 'cancel' }>): Promise<void> {
    switch (request.kind) {
      case 'parse':
        this.#open({ kind: 'file', bytes: new Uint8Array(request.file) }, request);
        return this.#read({});
      case 'pick':
        this.#open({ kind: 'picked', people: request.people }, request);
        return this.#read({});
      case 'choose':
        return this.#read(request.choice);
      case 'page':
        return this.#page(request);
      case 'commit':
        return this.#commit(request.set);
      case 'fit':
        return this.#fit(new Uint8Array(request.picture));
      case 'undo':
        this.#answer({ kind: 'undone', undone: await undo(this.#database, request.undoId, request.today) });
    }
  }

  #open(given: Given, { country, today }: Extract<ImportRequest, { kind: 'parse' | 'pick' }>): void {
    const existing = async () => ({
      contacts: await livingContacts(this.#database),
      pictured: await picturedIds(this.#database),
    });
    this.#session = { reading: new ImportSession(given, { country, today, existing }), today };
  }

  async #fit(bytes: Uint8Array): Promise<void> {
    const seen = pictureOf(bytes);
    const isFit = seen !== undefined && seen.width * seen.height <= MOST_PICTURE_PIXELS;
    const photo = isFit ? await fitPicture({ ...seen, bytes }) : undefined;
    this.#answer({ kind: 'fitted', ...(photo !== undefined && { photo }) });
  }

  /** Reads, in place of a reading that is still under way; that one falls silent. */
  async #read(choice: TableChoice): Promise<void> {
    const run = this.#startRun();
    try {
      const preview = await this.#session?.reading.read(choice, {
        onProgress: (stage, done, total) => this.#answer({ kind: 'progress', stage, done, total }),
        signal: run.signal,
      });
      if (preview?.ok === true) this.#answer({ kind: 'preview', preview: preview.value });
      if (preview?.ok === false) this.#answer({ kind: 'failed', failure: preview.failure });
    } catch (error) {
      if (!run.signal.aborted) throw error;
      if (run === this.#run) this.#answer({ kind: 'cancelled' });
    }
  }

  #startRun(): AbortController {
    const before = this.#run;
    this.#run = new AbortController();
    before.abort();
    return this.#run;
  }

  #page({ list, from, count }: Extract<ImportRequest, { kind: 'page' }>): void {
    this.#answer({ kind: 'page', list, from, entries: this.#session?.reading.page(list, from, count) ?? [] });
  }

  async #commit(set: BatchSetting): Promise<void> {
    const batch = this.#session?.reading.batch(set);
    if (this.#session === undefined || batch === undefined) return;
    const { signal } = this.#startRun();
    const total = batch.added.length + batch.interactions.length;
    const done = await importContacts(this.#database, batch, {
      today: this.#session.today,
      onProgress: (written) => this.#answer({ kind: 'progress', stage: 'writing', done: written, total }),
      signal,
    });
    if (done.ok) {
      this.#session = undefined;
      this.#answer({ kind: 'done', summary: done.value });
    } else if (done.failure.kind === 'cancelled') this.#answer({ kind: 'cancelled' });
    else this.#answer({ kind: 'failed', failure: { code: done.failure.kind } });
  }
}
