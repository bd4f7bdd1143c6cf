/**
 * One import as the page follows it, from a chosen file to what came in. Reading is called off by ending the worker;
 * writing by asking it, so that what is said of it afterwards is true.
 */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { TableChoice } from '../formats/csv/recognize.ts';
import type { CountryCode } from '../formats/phone.ts';
import type { PickedPerson } from '../formats/picked-people.ts';
import { MOST_BYTES, type ReadFailure } from '../formats/read-failure.ts';
import type { BatchSetting } from '../store/import-batch.ts';
import type { PreviewEntry, PreviewList } from '../formats/import-preview.ts';
import type { ImportAnswer } from '../workers/import-messages.ts';
import type { ImportLine, OpenImportLine } from './import-line.ts';
import { afterAnswer, type ImportStage } from './import-stage.ts';

export type ImportPlace = { readonly country: CountryCode; readonly today: CalendarDate };

export class ImportClient {
  readonly #open: OpenImportLine;
  readonly #listeners = new Set<() => void>();
  readonly #pages = new Map<string, (entries: readonly PreviewEntry[]) => void>();
  #line: ImportLine | undefined;
  #stage: ImportStage = { kind: 'choosing' };

  constructor(open: OpenImportLine) {
    this.#open = open;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly stage = (): ImportStage => this.#stage;

  /** Reads a file, in place of any before it. */
  async chooseFile(file: File, { country, today }: ImportPlace): Promise<void> {
    const reading = this.#begin(file.name);
    const content = await contentOf(file);
    if (this.#stage !== reading) return;
    if (!(content instanceof ArrayBuffer)) {
      this.#go({ kind: 'failed', file: file.name, trouble: content });
      return;
    }
    this.#line = this.#open((answer) => this.#hear(answer));
    this.#line.send({ kind: 'parse', file: content, country, today }, [content]);
  }

  /** Takes people whom the person picked, in place of any file before; `name` is what that is called on the screen. */
  choosePeople(people: readonly PickedPerson[], name: string, { country, today }: ImportPlace): void {
    this.#begin(name);
    this.#line = this.#open((answer) => this.#hear(answer));
    this.#line.send({ kind: 'pick', people, country, today });
  }

  /** Reads the file anew by what the person said of its columns. */
  chooseColumns(choice: TableChoice): void {
    if (this.#stage.kind === 'preview') this.#go({ ...this.#stage, choice, isStale: true });
    else if (this.#stage.kind === 'columns') this.#go({ ...this.#stage, choice });
    else return;
    this.#line?.send({ kind: 'choose', choice });
  }

  /** Some entries of a list of the preview, from a place on. */
  page(list: PreviewList, from: number, count: number): Promise<readonly PreviewEntry[]> {
    return new Promise((resolve) => {
      this.#pages.set(`${list} ${from}`, resolve);
      this.#line?.send({ kind: 'page', list, from, count });
    });
  }

  /** Writes what the preview showed. */
  commit(set: BatchSetting): void {
    if (this.#stage.kind !== 'preview') return;
    const { file, preview } = this.#stage;
    const unsorted = set.tie === undefined ? preview.counts.added - preview.counts.sorted : 0;
    this.#go({ kind: 'writing', file, done: 0, total: 0, unsorted });
    this.#line?.send({ kind: 'commit', set });
  }

  /** Calls it off, whatever it is at. */
  cancel(): void {
    if (this.#stage.kind === 'writing') {
      this.#go({ ...this.#stage, isEnding: true });
      this.#line?.send({ kind: 'cancel' });
      return;
    }
    this.#hangUp();
    this.#go(this.#stage.kind === 'reading' ? { kind: 'choosing', calledOff: true } : { kind: 'choosing' });
  }

  /** Takes back what came in, once. */
  takeBack(today: CalendarDate): void {
    if (this.#stage.kind !== 'done' || this.#stage.takingBack !== undefined) return;
    this.#go({ ...this.#stage, takingBack: { kind: 'running' } });
    this.#line = this.#open((answer) => this.#hear(answer));
    this.#line.send({ kind: 'undo', undoId: this.#stage.summary.undoId, today });
  }

  /** The person goes away: what is being written is called off, and how that ended is answered. */
  async leave(): Promise<Extract<ImportStage, { readonly kind: 'choosing' | 'done' | 'failed' }> | undefined> {
    if (this.#stage.kind !== 'writing') {
      if (!isTakingBack(this.#stage)) this.#hangUp();
      return undefined;
    }
    this.cancel();
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        const { kind } = this.#stage;
        if (kind !== 'choosing' && kind !== 'done' && kind !== 'failed') return;
        stop();
        resolve(this.#stage);
      });
    });
  }

  #begin(name: string): ImportStage {
    this.#hangUp();
    const reading: ImportStage = { kind: 'reading', file: name, done: 0, total: 0 };
    this.#go(reading);
    return reading;
  }

  #hear(answer: ImportAnswer): void {
    if (answer.kind === 'fitted') return;
    if (answer.kind === 'page') this.#pages.get(`${answer.list} ${answer.from}`)?.(answer.entries);
    else this.#go(afterAnswer(this.#stage, answer));
  }

  #go(stage: ImportStage): void {
    this.#stage = stage;
    if (isAtRest(stage)) this.#hangUp();
    for (const listener of this.#listeners) listener();
  }

  #hangUp(): void {
    this.#line?.close();
    this.#line = undefined;
    this.#pages.clear();
  }
}

/** Whether the worker has nothing more to do. */
function isAtRest(stage: ImportStage): boolean {
  return stage.kind === 'failed' || stage.kind === 'choosing' || (stage.kind === 'done' && !isTakingBack(stage));
}

function isTakingBack(stage: ImportStage): boolean {
  return stage.kind === 'done' && stage.takingBack?.kind === 'running';
}

type Unopened = { readonly code: 'unreadable' } | Extract<ReadFailure, { readonly code: 'too-large' }>;

async function contentOf(file: File): Promise<ArrayBuffer | Unopened> {
  if (file.size > MOST_BYTES) return { code: 'too-large', bytes: file.size, most: MOST_BYTES };
  try {
    return await file.arrayBuffer();
  } catch {
    return { code: 'unreadable' };
  }
}
