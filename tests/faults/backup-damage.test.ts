/** Damaged and forged backups: each comes back equal or is refused, with the database as it was; never silently wrong. */
import { constants, deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { hexOf, Sha256 } from '../../src/formats/backup/sha-256.ts';
import { writeBackup } from '../../src/formats/backup/write-backup.ts';
import type { Database } from '../../src/store/database.ts';
import type { BackupAnswer } from '../../src/workers/backup-messages.ts';
import { BackupDesk } from '../../src/workers/backup-desk.ts';
import { allRows, putRows } from '../support/all-rows.ts';
import { bytesOf, sampleTables } from '../support/backup-files.ts';
import { everyTable } from '../support/every-table.ts';
import { makeContact, makeSettings } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { reportFigures } from '../support/reliability.ts';

const today = calendarDate('2026-11-22');
const source = { schemaVersion: 3, madeAt: '2026-11-22T06:00:00.000Z', tables: sampleTables() };
const sealing = { passphrase: 'regnvejr', rounds: 1 };

const figures = { cuts: 0, flips: 0, sealedFlips: 0, forged: 0, equal: 0, refused: 0, silentDamage: 0, changedData: 0 };

afterAll(() => reportFigures('backup-damage', figures));

/** Where everything is restored: a database with someone in it. */
async function somebodyHere(): Promise<Database> {
  const database = await openFresh();
  await putRows(database, { contacts: [makeContact({ id: 'here' })], settings: [makeSettings()] });
  return database;
}

async function ask(database: Database, bytes: Uint8Array<ArrayBuffer>, passphrase?: string): Promise<BackupAnswer[]> {
  const answers: BackupAnswer[] = [];
  const desk = new BackupDesk(database, (answer) => answers.push(answer));
  await desk.take({ kind: 'open', file: new Blob([bytes]), ...(passphrase !== undefined && { passphrase }) });
  if (answers.at(-1)?.kind === 'opened') await desk.take({ kind: 'restore', mode: 'replace', isSure: true, today });
  return answers.filter(({ kind }) => kind !== 'progress');
}

/** Tries one damaged file; 'equal', or the code by which it is refused. */
class Trial {
  readonly #whole: string;
  #database: Database;
  #before: string;

  private constructor(whole: string, database: Database, before: string) {
    this.#whole = whole;
    this.#database = database;
    this.#before = before;
  }

  static async begin(): Promise<Trial> {
    const whole = await openFresh();
    await putRows(whole, everyTable());
    const database = await somebodyHere();
    return new Trial(JSON.stringify(await allRows(whole)), database, JSON.stringify(await allRows(database)));
  }

  async of(bytes: Uint8Array<ArrayBuffer>, passphrase?: string): Promise<string> {
    const last = (await ask(this.#database, bytes, passphrase)).at(-1);
    const now = JSON.stringify(await allRows(this.#database));
    if (last?.kind === 'restored') {
      await this.#anew();
      figures[now === this.#whole ? 'equal' : 'silentDamage'] += 1;
      return now === this.#whole ? 'equal' : 'silent damage';
    }
    figures.refused += 1;
    if (now !== this.#before) {
      figures.changedData += 1;
      return 'changed data';
    }
    return last?.kind === 'failed' ? last.failure.code : (last?.kind ?? 'nothing');
  }

  async #anew(): Promise<void> {
    this.#database = await somebodyHere();
    this.#before = JSON.stringify(await allRows(this.#database));
  }
}

/** The same places each time, spread over the whole file. */
function places(count: number, length: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * length) / count));
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

const REFUSED = ['cut-off', 'damaged', 'not-a-backup', 'too-new', 'empty'];
const plain = await bytesOf(writeBackup(source));
const encrypted = await bytesOf(writeBackup(source, { sealing }));

describe('damage', () => {
  test('the whole file comes back equal, so that a refusal says something', async () => {
    const trial = await Trial.begin();
    expect(await trial.of(plain)).toBe('equal');
    expect(await trial.of(encrypted, sealing.passphrase)).toBe('equal');
  });

  test('200 cuts: each is refused', async () => {
    const trial = await Trial.begin();
    const found = new Map<string, number>();
    for (const at of places(200, plain.length)) {
      const outcome = await trial.of(plain.slice(0, at));
      found.set(outcome, (found.get(outcome) ?? 0) + 1);
      figures.cuts += 1;
    }
    for (const outcome of found.keys()) expect(REFUSED).toContain(outcome);
    expect(found.get('cut-off')).toBeGreaterThan(190);
  });

  test('2,000 flipped bits: each is refused, or is nothing that matters', async () => {
    const trial = await Trial.begin();
    const found = new Set<string>();
    for (const bit of places(2000, plain.length * 8)) {
      found.add(await trial.of(flipped(plain, bit)));
      figures.flips += 1;
    }
    for (const outcome of found) expect([...REFUSED, 'equal']).toContain(outcome);
    expect(found).toContain('damaged');
  });

  test('50 flipped bits and 20 cuts of an encrypted one: each is refused', async () => {
    const trial = await Trial.begin();
    const found = new Set<string>();
    for (const bit of places(50, encrypted.length * 8)) {
      found.add(await trial.of(flipped(encrypted, bit), sealing.passphrase));
      figures.sealedFlips += 1;
    }
    for (const at of places(20, encrypted.length)) {
      found.add(await trial.of(encrypted.slice(0, at), sealing.passphrase));
      figures.cuts += 1;
    }
    for (const outcome of found) expect([...REFUSED, 'needs-passphrase']).toContain(outcome);
    expect(found).toContain('damaged');
  });

  test('a wrong passphrase opens nothing, and is asked for again', async () => {
    const trial = await Trial.begin();
    expect(await trial.of(encrypted, 'solskin')).toBe('needs-passphrase');
    expect(await ask(await somebodyHere(), encrypted, 'solskin')).toEqual([
      { kind: 'needs-passphrase', wasWrong: true },
    ]);
    expect(await ask(await somebodyHere(), encrypted)).toEqual([{ kind: 'needs-passphrase', wasWrong: false }]);
    figures.forged += 1;
  });
});

/** A backup with these lines between the first and the last, all in order. */
function forged(lines: readonly string[], header: object = {}): Uint8Array<ArrayBuffer> {
  const counts = { contacts: 0, interactions: 0, photos: 0, others: 0 };
  const first = { format: 'livstegn-backup', version: 1, schemaVersion: 3, madeAt: source.madeAt, counts, ...header };
  const text = [JSON.stringify(first), ...lines].map((line) => `${line}\n`).join('');
  const sha256 = hexOf(new Sha256().update(new TextEncoder().encode(text)).digest());
  return new TextEncoder().encode(`${text}${JSON.stringify({ end: true, rows: lines.length, sha256 })}\n`);
}

const ADA = makeContact({ id: 'ada', displayName: 'Ada' });
const lineOf = (row: object, table = 'contacts') => JSON.stringify({ table, row });

/** What is here after restoring a forged file, and what was told of rows that could not be read. */
async function after(bytes: Uint8Array<ArrayBuffer>) {
  figures.forged += 1;
  const database = await somebodyHere();
  const answers = await ask(database, bytes);
  const opened = answers.find((answer) => answer.kind === 'opened');
  return { rows: await allRows(database), unread: opened?.preview.unread, answers };
}

describe('forgery', () => {
  test('a format from the future is refused as such', async () => {
    const { answers, rows } = await after(forged([lineOf(ADA)], { version: 2 }));
    expect(answers).toEqual([{ kind: 'failed', failure: { code: 'too-new' } }]);
    expect(rows['contacts']).toMatchObject([{ id: 'here' }]);
  });

  test('data from the future comes in, unknown fields and all; unknown tables are told of', async () => {
    const lines = [lineOf({ ...ADA, moods: ['glad'] }), lineOf({ ...ADA, id: 'dream' }, 'dreams')];
    const { answers, rows, unread } = await after(forged(lines, { schemaVersion: 99 }));
    expect(answers[0]).toMatchObject({ preview: { isFromFuture: true, unreadCount: 1 } });
    expect(rows['contacts']).toEqual([{ ...ADA, moods: ['glad'] }]);
    expect(unread).toEqual([{ line: 3, table: 'dreams', id: 'dream', reason: 'unknown-table' }]);
  });

  test('of rows with the same id the first comes in, the others are told of', async () => {
    const { rows, unread } = await after(forged([lineOf(ADA), lineOf({ ...ADA, displayName: 'Eve' })]));
    expect(rows['contacts']).toEqual([ADA]);
    expect(unread).toEqual([{ line: 3, table: 'contacts', id: 'ada', reason: 'double-id' }]);
  });

  test('two plans for one week don’t stop the rest', async () => {
    const plan = { id: 'p', createdAt: '', updatedAt: '', rev: 1, startsOn: '2026-11-15', items: [], capacity: 5 };
    const lines = [lineOf(plan, 'plans'), lineOf({ ...plan, id: 'q' }, 'plans'), lineOf(ADA)];
    const { rows } = await after(forged(lines));
    expect(rows['plans']).toHaveLength(1);
    expect(rows['contacts']).toEqual([ADA]);
  });

  test('links to nobody come in as they are', async () => {
    const { rows } = await after(forged([lineOf({ ...ADA, sphereIds: ['gone'], introducedById: 'nobody' })]));
    expect(rows['contacts']).toEqual([{ ...ADA, sphereIds: ['gone'], introducedById: 'nobody' }]);
  });

  test.each([
    ['an id that is a number', lineOf({ ...ADA, id: 7 }), 'bad-id'],
    ['an id that is an object', lineOf({ ...ADA, id: {} }), 'bad-id'],
    ['a key that is a trap', lineOf(ADA).replace('"tags":[]', '"tags":[],"__proto__":{"isAdmin":true}'), 'bad-field'],
    ['an index key of null', lineOf({ ...ADA, dueOn: null }), 'bad-field'],
    ['a day that is none', lineOf({ ...ADA, dueOn: '2026-13-45' }), 'bad-field'],
    ['200,000 levels', lineOf(ADA).replace('[]', `${'['.repeat(2e5)}${']'.repeat(2e5)}`), 'too-deep'],
    ['undos of somebody else', lineOf({ ...ADA, images: [] }, 'undos'), 'unknown-table'],
    ['no JSON', '{"table":', 'not-json'],
  ])('%s is left out and told of', async (_, line, reason) => {
    const { rows, unread } = await after(forged([line, lineOf({ ...ADA, id: 'eve' })]));
    expect(rows['contacts']).toEqual([{ ...ADA, id: 'eve' }]);
    expect(unread).toMatchObject([{ line: 2, reason }]);
    expect('isAdmin' in {}).toBe(false);
  });
});

function packedPart(part: Uint8Array | string): Buffer {
  return deflateRawSync(part, { finishFlush: constants.Z_FULL_FLUSH });
}

/** The gzip of a start and a thousand megabytes of zeros; only its last bytes are missing. */
function bomb(start: string): Uint8Array<ArrayBuffer> {
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
  const megabyte = packedPart(new Uint8Array(1_000_000));
  return Uint8Array.from(Buffer.concat([head, packedPart(start), ...Array.from({ length: 1000 }, () => megabyte)]));
}

describe('bombs', () => {
  test.each([
    ['', 'not-a-backup'],
    [`${new TextDecoder().decode(forged([])).split('\n')[0]}\n`, 'damaged'],
  ])('a gigabyte of zeros after %j is stopped early', async (start, code) => {
    const { answers, rows } = await after(bomb(start));
    expect(answers).toEqual([{ kind: 'failed', failure: { code } }]);
    expect(rows['contacts']).toMatchObject([{ id: 'here' }]);
  });
});
