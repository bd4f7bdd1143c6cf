/**
 * How much longer a reader takes for twice as much, on files that were made to hurt it: about 2 when it looks at each
 * letter a bounded number of times, 4 when it looks back at all that came before.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const SIZE = 500_000;
/** Of a table or a backup, in which each line costs more than in a card. */
const SMALL = 100_000;
const RUNS = 4;
const LEAST_MS = 40;

const encoder = new TextEncoder();

/** @param {string} body */
const card = (body) => encoder.encode(`BEGIN:VCARD\r\nVERSION:2.1\r\nN:Berg;Bo\r\n${body}\r\nEND:VCARD\r\n`);

/** Files of about `size` bytes each. @type {Record<string, (size: number) => Uint8Array>} */
const HOSTILE_CARDS = {
  'many parameters': (size) => card(`TEL${';X=1'.repeat(size / 4)}:1`),
  'many bare parameters': (size) => card(`TEL${';CELL'.repeat(size / 5)}:1`),
  'many quoted parameters': (size) => card(`TEL${';X="a:b"'.repeat(size / 8)}:1`),
  'many types': (size) => card(`TEL;TYPE=${Array.from({ length: size / 8 }, (_, index) => `t${index}`).join(',')}:1`),
  'quotes that never close': (size) => card(`TEL;X="${'a;"'.repeat(size / 3)}`),
  'many lines with an open quote': (size) => card('TEL;X="a:1\r\n'.repeat(size / 12)),
  'one huge line': (size) => card(`NOTE:${'a'.repeat(size)}`),
  'one huge line without a colon': (size) => card('a'.repeat(size)),
  'endless soft breaks': (size) => card(`NOTE;ENCODING=QUOTED-PRINTABLE:${'=\r\n'.repeat(size / 3)}`),
  'soft breaks and blank lines': (size) =>
    card(`NOTE;ENCODING=QUOTED-PRINTABLE:${'a'.repeat(size / 2)}${'\n'.repeat(size / 2)}`),
  'equals signs': (size) => card(`NOTE;ENCODING=QUOTED-PRINTABLE:${'='.repeat(size)}`),
  'equals signs and blanks': (size) => card(`NOTE;ENCODING=QUOTED-PRINTABLE:${'= '.repeat(size / 2)}`),
  'endless folds': (size) => card(`NOTE:a${'\r\n b'.repeat(size / 4)}`),
  'folds without a colon': (size) => card(`NOTE${'\r\n b'.repeat(size / 4)}`),
  'carriage returns': (size) => card('\r'.repeat(size)),
  'carriage returns within': (size) => card(`NOTE:a${'\r\r '.repeat(size / 3)}`),
  blanks: (size) => card(`NOTE:${' '.repeat(size)}a`),
  backslashes: (size) => card(`N:${'\\'.repeat(size)};a`),
  semicolons: (size) => card(`ADR:${';'.repeat(size)}`),
  commas: (size) => card(`CATEGORIES:${Array.from({ length: size / 8 }, (_, index) => `t${index}`).join(',')}`),
  'many numbers': (size) => card(Array.from({ length: size / 12 }, (_, index) => `TEL:${index}`).join('\r\n')),
  'many groups': (size) =>
    card(Array.from({ length: size / 25 }, (_, index) => `i${index}.TEL:1\r\ni${index}.X-ABLABEL:a`).join('\r\n')),
  'many envelopes': (size) => card(`ADR:;;a\r\n${'LABEL:a b c\r\n'.repeat(size / 13)}`),
  'many unknown properties': (size) =>
    card(Array.from({ length: size / 12 }, (_, index) => `X-${index}:1`).join('\r\n')),
  'many names': (size) => card('N:a;b\r\n'.repeat(size / 7)),
  'many alternatives': (size) =>
    card(Array.from({ length: size / 20 }, (_, index) => `NOTE;ALTID=${index}:a`).join('\r\n')),
  'a huge picture': (size) => card(`PHOTO;ENCODING=BASE64:${'/9j/'.repeat(size / 4)}`),
  'a picture of marks': (size) => card(`PHOTO;ENCODING=BASE64:/9j/2v//${'/9r/'.repeat(size / 4)}`),
  'a data link': (size) => card(`PHOTO:data:${'image;'.repeat(size / 6)}`),
  'broken UTF-8': (size) =>
    Uint8Array.from({ length: size }, (_, index) => (index < 12 ? 'BEGIN:VCARD\n'.charCodeAt(index) : 0xc3)),
  'nested cards': (size) => encoder.encode('BEGIN:VCARD\r\n'.repeat(size / 13)),
  'nested agents': (size) => encoder.encode('BEGIN:VCARD\r\nFN:a\r\nAGENT:\r\n'.repeat(size / 27)),
  'agents without a colon': (size) => encoder.encode(`BEGIN:VCARD\r\nFN:a\r\n${'AGENT\r\n'.repeat(size / 7)}`),
  'an agent in an agent': (size) => card(`AGENT:${'BEGIN:VCARD\\nAGENT:'.repeat(size / 19)}`),
  'ends alone': (size) => encoder.encode(`BEGIN:VCARD\r\nFN:a\r\n${'END:VCARD\r\n'.repeat(size / 11)}`),
  carets: (size) => card(`TEL;X=${'^'.repeat(size)}:1`),
  'a long label': (size) => card(`item1.TEL:1\r\nitem1.X-ABLABEL:_$!<${'>!'.repeat(size / 2)}`),
  'a long day': (size) => card(`BDAY:${'1 '.repeat(size / 2)}`),
};

/** Tables of about `size` bytes each. @type {Record<string, (size: number) => Uint8Array>} */
const HOSTILE_TABLES = {
  'rows of one cell': (size) => table('Bo\n'.repeat(size / 3)),
  'one huge cell': (size) => table('a'.repeat(size)),
  'one huge quoted cell': (size) => table(`"${'a'.repeat(size)}"`),
  'doubled quotes': (size) => table(`"${'""'.repeat(size / 2)}"`),
  'quotes that never close': (size) => table('a,"b\n'.repeat(size / 5)),
  'lone quotes': (size) => table('a"b,c\n"a" b,c\n'.repeat(size / 14)),
  'blanks before quotes': (size) => table(`${' '.repeat(size)}"a"`),
  'blanks after quotes': (size) => table(`"a"${' '.repeat(size)}b`),
  'blank lines': (size) => table('\n'.repeat(size)),
  'carriage returns': (size) => table('\r'.repeat(size)),
  'wide rows': (size) => table(`${','.repeat(4000)}\n`.repeat(size / 4000)),
  apostrophes: (size) => table(`Bo,${"'".repeat(size)}=1`),
  'long numbers': (size) => table(`Bo,,+${'1 '.repeat(size / 2)}x`),
  'long days': (size) => table(`Bo,,,${'1 '.repeat(size / 2)}`),
  'rows of days': (size) => table('Bo,,,1.2.2001\n'.repeat(size / 14)),
  'many labels': (size) => table(`Bo,,,,${'a ::: '.repeat(size / 6)}`),
};

/** @param {string} rows */
const table = (rows) => encoder.encode(`First Name,Notes,Phone 1 - Value,Birthday,Labels\n${rows}`);

/** Backups of about `size` bytes each, not packed. @type {Record<string, (size: number) => Uint8Array>} */
const HOSTILE_BACKUPS = {
  'short lines': (size) => encoder.encode(`${BACKUP_HEAD}\n${'{}\n'.repeat(size / 3)}`),
  'empty lines': (size) => encoder.encode(`${BACKUP_HEAD}\n${'\n'.repeat(size / 4)}`),
  'one huge line': (size) => encoder.encode(`${BACKUP_HEAD}\n"${'a'.repeat(size)}"\n`),
  'lists in lists': (size) =>
    encoder.encode(`${BACKUP_HEAD}\n${row(`${'['.repeat(size / 2)}${']'.repeat(size / 2)}`)}\n`),
  'one wide list': (size) => encoder.encode(`${BACKUP_HEAD}\n${row(`[${'1,'.repeat(size / 2)}1]`)}\n`),
  'many keys': (size) =>
    encoder.encode(
      `${BACKUP_HEAD}\n${row(`{${Array.from({ length: size / 12 }, (_, index) => `"${index}":1`).join(',')}}`)}\n`,
    ),
  'many broken rows': (size) => encoder.encode(`${BACKUP_HEAD}\n${`${row('1')}\n`.repeat(size / 80)}`),
};

const BACKUP_HEAD =
  '{"format":"livstegn-backup","version":1,"schemaVersion":3,"madeAt":"2026-11-22T06:00:00.000Z","counts":{"contacts":0,"interactions":0,"photos":0,"others":0}}';

/** @param {string} value */
function row(value) {
  return `{"table":"contacts","row":{"id":"a","createdAt":"","updatedAt":"","rev":1,"x":${value}}}`;
}

/** The worst growth of the readers of cards, tables and backups, and that of every case; for docs/reliability.md too. */
export async function measureGrowth() {
  const cards = await growths(HOSTILE_CARDS, await cardReader(), SIZE);
  const tables = await growths(HOSTILE_TABLES, await tableReader(), SMALL);
  const backups = await growths(HOSTILE_BACKUPS, await backupReader(), SMALL);
  const cases = { ...named('cards', cards), ...named('tables', tables), ...named('backups', backups) };
  const worst = Math.max(...Object.values(cases));
  mkdirSync('test-results/reliability', { recursive: true });
  const figures = { cases: Object.keys(cases).length, worst: Math.round(worst * 100) / 100 };
  writeFileSync('test-results/reliability/growth.json', `${JSON.stringify(figures, undefined, 2)}\n`);
  return { bytes: SIZE, worst, cases };
}

/**
 * The cases by what reads them, since several have one of the same name.
 * @param {string} reader
 * @param {Record<string, number>} cases
 */
function named(reader, cases) {
  return Object.fromEntries(Object.entries(cases).map(([name, growth]) => [`${reader}: ${name}`, growth]));
}

/** @typedef {(bytes: Uint8Array) => void | Promise<void>} Read */

const OPTIONS = { today: '2026-11-22', matchKeysOf: () => [] };

/** @returns {Promise<Read>} */
async function cardReader() {
  const { module: reading } = await runnerImport('src/formats/vcard/read/read-vcards.ts');
  return (bytes) => {
    const reader = reading.vcardReader(bytes, OPTIONS);
    if (reader.ok) for (let index = 0; index < reader.value.count; index += 1) reader.value.read(index);
  };
}

/** @returns {Promise<Read>} */
async function tableReader() {
  const { module: reading } = await runnerImport('src/formats/csv/read-csv.ts');
  const { module: mapping } = await runnerImport('src/formats/csv/map-columns.ts');
  return (bytes) => {
    const file = reading.readCsv(bytes);
    if (!file.ok) return;
    const mapper = mapping.rowMapper(file.value.table, file.value.recognition, OPTIONS);
    for (let index = 0; index < mapper.count; index += 1) mapper.map(index);
  };
}

/** @returns {Promise<Read>} */
async function backupReader() {
  const { module: reading } = await runnerImport('src/formats/backup/read-backup.ts');
  return async (bytes) => void (await reading.readBackup(inChunks(bytes)));
}

/** @param {Uint8Array} bytes */
async function* inChunks(bytes) {
  for (let from = 0; from < bytes.length; from += 65_536) yield bytes.subarray(from, from + 65_536);
}

/**
 * @param {Record<string, (size: number) => Uint8Array>} files
 * @param {Read} read
 * @param {number} size
 */
async function growths(files, read, size) {
  /** @type {Record<string, number>} */
  const cases = {};
  for (const [name, make] of Object.entries(files)) cases[name] = await growthOf(read, make, size);
  return cases;
}

/**
 * The time for 2n over the time for n, the fastest of some runs each, taken in turns; so often in a run that a clock can
 * tell it. It is time of the processor, which a busy machine lengthens less than that of the wall.
 * @param {Read} read
 * @param {(size: number) => Uint8Array} make
 * @param {number} size
 */
async function growthOf(read, make, size) {
  const [once, twice] = [make(size), make(2 * size)];
  const first = Math.min(await timed(read, once, 1), await timed(read, once, 1));
  const often = Math.max(1, Math.ceil(LEAST_MS / Math.max(first, 0.1)));
  const times = { once: Number.POSITIVE_INFINITY, twice: Number.POSITIVE_INFINITY };
  for (let run = 0; run < RUNS; run += 1) {
    times.once = Math.min(times.once, await timed(read, once, often));
    times.twice = Math.min(times.twice, await timed(read, twice, often));
  }
  return times.twice / times.once;
}

/**
 * @param {Read} read
 * @param {Uint8Array} bytes
 * @param {number} often
 */
async function timed(read, bytes, often) {
  const start = process.cpuUsage();
  for (let time = 0; time < often; time += 1) await read(bytes);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
