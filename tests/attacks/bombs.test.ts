/** Files made to fill memory or to take for ever: each is refused in plain terms or comes to what it holds, and soon. */
import { constants, deflateRawSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { OWN_COLUMNS } from '../../src/formats/csv/own/own-columns.ts';
import { hexOf, Sha256 } from '../../src/formats/backup/sha-256.ts';
import { makeContact } from '../support/make.ts';
import { makeBomb } from '../support/pictures.ts';
import { reportFigures } from '../support/reliability.ts';
import { vcards } from '../support/vcards.ts';
import { giveToBackup, giveToImport } from './support/desks.ts';

/** Far more than any of them takes; a machine that does much else at the same time is slow. */
const MOST_SECONDS = 60;
const MOST_MEGABYTES = 1500;

const figures = { tried: 0, changedData: 0, slowestSeconds: 0, mostMegabytes: 0 };

afterAll(() => reportFigures('attacks-bombs', figures));

const encoder = new TextEncoder();
const HEADER = 'First Name,Last Name,Notes';

function mostOf(figure: 'slowestSeconds' | 'mostMegabytes', value: number): void {
  figures[figure] = Math.max(figures[figure], Math.round(value * 10) / 10);
}

/** What is answered to the file; that it came in time and that nothing was touched is asserted of every bomb. */
async function answerTo<Answer>(given: Promise<{ answer: Answer | undefined; seconds: number; isUntouched: boolean }>) {
  const before = process.memoryUsage.rss();
  const { answer, seconds, isUntouched } = await given;
  figures.tried += 1;
  figures.changedData += Number(!isUntouched);
  mostOf('slowestSeconds', seconds);
  mostOf('mostMegabytes', (process.memoryUsage.rss() - before) / 1e6);
  expect(isUntouched).toBe(true);
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect((process.memoryUsage.rss() - before) / 1e6).toBeLessThan(MOST_MEGABYTES);
  return answer;
}

function packedPart(part: Uint8Array | string): Buffer {
  return deflateRawSync(part, { finishFlush: constants.Z_FULL_FLUSH });
}

/** The gzip of a start, and a thousand times a megabyte after it. */
function gigabyte(start: string, megabyte: Uint8Array | string): Uint8Array<ArrayBuffer> {
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
  const part = packedPart(megabyte);
  return Uint8Array.from(Buffer.concat([head, packedPart(start), ...Array.from({ length: 1000 }, () => part)]));
}

const counts = { contacts: 0, interactions: 0, photos: 0, others: 0 };
const first = JSON.stringify({
  format: 'livstegn-backup',
  version: 1,
  schemaVersion: 3,
  madeAt: '2026-11-22T06:00:00.000Z',
  counts,
});

/** A backup that is in order but for what one of its lines says. */
function backupOf(line: string): Uint8Array<ArrayBuffer> {
  const text = `${first}\n${line}\n`;
  const sha256 = hexOf(new Sha256().update(encoder.encode(text)).digest());
  return encoder.encode(`${text}${JSON.stringify({ end: true, rows: 1, sha256 })}\n`);
}

const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
const deepObjects = `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`;
const megabyteOfZeros = new Uint8Array(1_000_000);

test.each<[string, () => Uint8Array<ArrayBuffer>, string]>([
  ['a gigabyte of zeros', () => gigabyte('', megabyteOfZeros), 'not-a-backup'],
  ['a gigabyte of zeros behind a header', () => gigabyte(`${first}\n`, megabyteOfZeros), 'damaged'],
  ['a gigabyte of short lines', () => gigabyte(`${first}\n`, '{}\n'.repeat(333_333)), 'damaged'],
  ['a line of 70 MB that is not packed', () => encoder.encode(`${first}\n"${'x'.repeat(70_000_000)}`), 'damaged'],
])(
  '%s, as a backup, is refused while it is counted',
  async (_, make, code) => {
    expect(await answerTo(giveToBackup(make()))).toEqual({ kind: 'failed', failure: { code } });
  },
  90_000,
);

test.each([
  ['arrays', deep],
  ['objects', deepObjects],
])(
  'a row of 200,000 %s in one another is set apart, and told of',
  async (_, nested) => {
    const line = JSON.stringify({ table: 'contacts', row: makeContact({ id: 'deep' }) });
    const answer = await answerTo(giveToBackup(backupOf(line.replace('"tags":[]', `"tags":[],"x":${nested}`))));
    expect(answer).toMatchObject({ kind: 'opened', preview: { unreadCount: 1 } });
  },
  90_000,
);

test('a cell of our own table with 200,000 arrays in one another is set aside with a word', async () => {
  const said = new Map([
    ['record', 'contact'],
    ['displayName', 'Bo'],
    ['phones', deep],
    ['extra', deep],
  ]);
  const text = `${OWN_COLUMNS.join(',')}\n${OWN_COLUMNS.map((name) => said.get(name) ?? '').join(',')}\n`;
  const answer = await answerTo(giveToImport(encoder.encode(text)));
  expect(answer).toMatchObject({ kind: 'preview', preview: { counts: { added: 1, warnings: 2 } } });
}, 90_000);

test.each<[string, () => string]>([
  ['a million columns', () => `${'a,'.repeat(1_000_000)}\n`],
  ['a million columns in the second row', () => `${HEADER}\n${'a,'.repeat(1_000_000)}\n`],
  ['a million quoted columns', () => `${HEADER}\n${'"a",'.repeat(1_000_000)}\n`],
])(
  '%s are too many',
  async (_, make) => {
    expect(await answerTo(giveToImport(encoder.encode(make())))).toMatchObject({
      kind: 'failed',
      failure: { code: 'too-many-columns' },
    });
  },
  90_000,
);

test('more than 50 MB are not read at all', async () => {
  const answer = await answerTo(giveToImport(new Uint8Array(50_000_001).fill(0x61)));
  expect(answer).toMatchObject({ kind: 'failed', failure: { code: 'too-large' } });
}, 90_000);

const ROOM = 49_999_000;

test.each<[string, () => string]>([
  ['one cell', () => `${HEADER}\nBo,Berg,${'x'.repeat(ROOM)}\n`],
  ['one quoted cell', () => `${HEADER}\nBo,Berg,"${'x'.repeat(ROOM)}"\n`],
  ['one line without an end', () => 'x'.repeat(ROOM)],
  ['a quote that never closes', () => `${HEADER}\nBo,Berg,"${'x\n'.repeat(ROOM / 2)}`],
])(
  '50 MB of %s in a table end in a preview or in a word',
  async (_, make) => {
    const answer = await answerTo(giveToImport(encoder.encode(make())));
    expect(['preview', 'failed']).toContain(answer?.kind);
    expect(answer).not.toMatchObject({ failure: { code: 'unexpected' } });
  },
  90_000,
);

test.each<[string, (room: string) => string]>([
  ['a note', (room) => `BEGIN:VCARD\r\nFN:Bo\r\nNOTE:${room}\r\nEND:VCARD\r\n`],
  ['a name', (room) => `BEGIN:VCARD\r\nFN:${room}\r\nEND:VCARD\r\n`],
  ['a line without a colon', (room) => `BEGIN:VCARD\r\nFN:Bo\r\n${room}\r\nEND:VCARD\r\n`],
  ['a picture', (room) => `BEGIN:VCARD\r\nFN:Bo\r\nPHOTO;ENCODING=b:${room}\r\nEND:VCARD\r\n`],
])(
  '50 MB of %s in a card end in a preview',
  async (_, make) => {
    const answer = await answerTo(giveToImport(encoder.encode(make('x'.repeat(ROOM)))));
    expect(answer).toMatchObject({ kind: 'preview', preview: { counts: { added: 1 } } });
  },
  90_000,
);

test('a picture that says it has 50,000 × 50,000 pixels is left out before anything is decoded', async () => {
  const answer = await answerTo(giveToImport(encoder.encode(vcards({ name: 'Bo Berg', photo: makeBomb() }))));
  expect(answer).toMatchObject({
    kind: 'preview',
    preview: {
      counts: { added: 1, photos: 0, warnings: 1 },
      first: { warnings: [{ warning: { code: 'picture-too-big' } }] },
    },
  });
});

test.each<[string, string]>([
  ['begun in one another', 'BEGIN:VCARD\r\nFN:Bo\r\n'],
  ['as agents of one another', 'BEGIN:VCARD\r\nFN:Bo\r\nAGENT:\r\n'],
])(
  '100,000 cards %s end in people or in a word',
  async (_, card) => {
    const text = `${card.repeat(100_000)}${'END:VCARD\r\n'.repeat(100_000)}`;
    const answer = await answerTo(giveToImport(encoder.encode(text)));
    expect(['preview', 'failed']).toContain(answer?.kind);
    expect(answer).not.toMatchObject({ failure: { code: 'unexpected' } });
  },
  90_000,
);
