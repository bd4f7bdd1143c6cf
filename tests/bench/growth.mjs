/**
 * How much longer a reader takes for twice as much, on files that were made to hurt it: about 2 when it looks at each
 * letter a bounded number of times, 4 when it looks back at all that came before.
 */
import { runnerImport } from 'vite';

const SIZE = 500_000;
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

/** The worst growth of the vCard reader, and that of every case. */
export async function measureGrowth() {
  const { module: reading } = await runnerImport('src/formats/vcard/read/read-vcards.ts');
  /** @param {Uint8Array} bytes */
  const readAll = (bytes) => {
    const reader = reading.vcardReader(bytes, { today: '2026-11-22', matchKeysOf: () => [] });
    if (reader.ok) for (let index = 0; index < reader.value.count; index += 1) reader.value.read(index);
  };
  /** @type {Record<string, number>} */
  const cases = {};
  for (const [name, make] of Object.entries(HOSTILE_CARDS)) cases[name] = growthOf(readAll, make);
  return { bytes: SIZE, worst: Math.max(...Object.values(cases)), cases };
}

/**
 * The time for 2n over the time for n, the fastest of some runs each, taken in turns; so often in a run that a clock can
 * tell it. It is time of the processor, which a busy machine lengthens less than that of the wall.
 * @param {(bytes: Uint8Array) => void} read
 * @param {(size: number) => Uint8Array} make
 */
function growthOf(read, make) {
  const [once, twice] = [make(SIZE), make(2 * SIZE)];
  const first = Math.min(timed(read, once, 1), timed(read, once, 1));
  const often = Math.max(1, Math.ceil(LEAST_MS / Math.max(first, 0.1)));
  const times = { once: Number.POSITIVE_INFINITY, twice: Number.POSITIVE_INFINITY };
  for (let run = 0; run < RUNS; run += 1) {
    times.once = Math.min(times.once, timed(read, once, often));
    times.twice = Math.min(times.twice, timed(read, twice, often));
  }
  return times.twice / times.once;
}

/**
 * @param {(bytes: Uint8Array) => void} read
 * @param {Uint8Array} bytes
 * @param {number} often
 */
function timed(read, bytes, often) {
  const start = process.cpuUsage();
  for (let time = 0; time < often; time += 1) read(bytes);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
