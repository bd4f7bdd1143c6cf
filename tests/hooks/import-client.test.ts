import { expect, test } from 'vitest';
import { ImportClient } from '../../src/hooks/import-client.ts';
import type { OpenImportLine } from '../../src/hooks/import-line.ts';
import type { ImportAnswer, ImportRequest } from '../../src/workers/import-messages.ts';
import { importLineTo } from '../support/import-line.ts';
import { openFresh } from '../support/open.ts';
import { SUNDAY } from '../support/make.ts';

const place = { country: 'DK', today: SUNDAY } as const;
const FILE = new File(['Name,Email\nMette Hansen,mette@x.dk\n'], 'people.csv');

/** A line on which the test itself answers. */
function ownLine() {
  const asked: ImportRequest[] = [];
  const ends: ((answer: ImportAnswer) => void)[] = [];
  let closed = 0;
  const open: OpenImportLine = (hear) => {
    ends.push(hear);
    return { send: (request) => void asked.push(request), close: () => void (closed += 1) };
  };
  return { open, asked, answer: (answer: ImportAnswer) => ends.at(-1)?.(answer), closed: () => closed };
}

async function untilStage(client: ImportClient, kind: string): Promise<void> {
  await expect.poll(() => client.stage().kind).toBe(kind);
}

test('from a file to what came in', async () => {
  const database = await openFresh();
  const client = new ImportClient(importLineTo(database));
  await client.chooseFile(FILE, place);
  await untilStage(client, 'preview');
  expect(await client.page('added', 0, 5)).toMatchObject([{ displayName: 'Mette Hansen' }]);
  client.commit({});
  await untilStage(client, 'done');
  expect(client.stage()).toMatchObject({ summary: { added: 1 }, unsorted: 1 });
});

test('what came in is taken back once', async () => {
  const database = await openFresh();
  const client = new ImportClient(importLineTo(database));
  await client.chooseFile(FILE, place);
  await untilStage(client, 'preview');
  client.commit({});
  await untilStage(client, 'done');
  client.takeBack(SUNDAY);
  client.takeBack(SUNDAY);
  await expect.poll(() => client.stage()).toMatchObject({ takingBack: { kind: 'undone', left: 0 } });
  expect(await database.contacts.count()).toBe(0);
});

test('with a tie nobody is left unsorted', async () => {
  const client = new ImportClient(importLineTo(await openFresh()));
  await client.chooseFile(FILE, place);
  await untilStage(client, 'preview');
  client.commit({ tie: 'weak' });
  await untilStage(client, 'done');
  expect(client.stage()).toMatchObject({ unsorted: 0 });
});

test('reading is called off by closing the line', async () => {
  const line = ownLine();
  const client = new ImportClient(line.open);
  await client.chooseFile(FILE, place);
  client.cancel();
  expect(client.stage()).toEqual({ kind: 'choosing', calledOff: true });
  expect(line.closed()).toBe(1);
});

async function writing() {
  const line = ownLine();
  const client = new ImportClient(line.open);
  await client.chooseFile(FILE, place);
  const counts = {
    added: 2,
    matching: 0,
    skipped: 0,
    warnings: 0,
    changing: 0,
    sorted: 0,
    photos: 0,
    blank: 0,
    interactions: 0,
  };
  const first = { added: [], matching: [], skipped: [], warnings: [] };
  const table = { headers: [], mapping: [], sample: [], hasHeader: true, delimiter: ',' } as const;
  line.answer({ kind: 'preview', preview: { source: 'other', encoding: 'utf-8', counts, first, table } });
  client.commit({});
  return { line, client };
}

test('writing is called off by asking, and the answer is what is told', async () => {
  const { line, client } = await writing();
  client.cancel();
  expect(client.stage()).toMatchObject({ kind: 'writing', isEnding: true });
  expect(line.asked.at(-1)).toEqual({ kind: 'cancel' });
  line.answer({ kind: 'cancelled' });
  expect(client.stage()).toEqual({ kind: 'choosing', calledOff: true });
});

test('whoever leaves while it is written hears the truth: called off, or in after all', async () => {
  const calledOff = await writing();
  const told = calledOff.client.leave();
  calledOff.line.answer({ kind: 'cancelled' });
  expect(await told).toMatchObject({ kind: 'choosing' });

  const tooLate = await writing();
  const toldLate = tooLate.client.leave();
  tooLate.line.answer({ kind: 'done', summary: { added: 2, changed: 0, interactions: 0, photos: 0, undoId: 'undo' } });
  expect(await toldLate).toMatchObject({ kind: 'done', summary: { added: 2 } });
});

test('leaving a preview leaves nothing to tell', async () => {
  const line = ownLine();
  const client = new ImportClient(line.open);
  await client.chooseFile(FILE, place);
  expect(await client.leave()).toBeUndefined();
  expect(line.closed()).toBe(1);
});

test('a file that the browser cannot open is told of', async () => {
  const client = new ImportClient(ownLine().open);
  const gone = new File(['x'], 'gone.csv');
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  await client.chooseFile(gone, place);
  expect(client.stage()).toMatchObject({ kind: 'failed', trouble: { code: 'unreadable' } });
});

test('a file over 50 MB is not even read', async () => {
  const line = ownLine();
  const client = new ImportClient(line.open);
  const big = new File(['x'], 'big.csv');
  Object.defineProperty(big, 'size', { value: 50_000_001 });
  await client.chooseFile(big, place);
  expect(client.stage()).toMatchObject({ kind: 'failed', trouble: { code: 'too-large', bytes: 50_000_001 } });
  expect(line.asked).toEqual([]);
});

test('a full disk is told of, and nothing more is heard', async () => {
  const { line, client } = await writing();
  line.answer({ kind: 'failed', failure: { code: 'no-space' } });
  expect(client.stage()).toMatchObject({ kind: 'failed', trouble: { code: 'no-space' } });
  expect(line.closed()).toBe(1);
});

test('picked people go the same way as a file, in place of any before', async () => {
  const database = await openFresh();
  const client = new ImportClient(importLineTo(database));
  await client.chooseFile(FILE, place);
  client.choosePeople([{ name: 'Helle Kjær', phones: [], emails: [] }], 'Picked', place);
  await untilStage(client, 'preview');
  expect(client.stage()).toMatchObject({ file: 'Picked', preview: { source: 'picked', counts: { added: 1 } } });
  expect(await client.page('added', 0, 5)).toMatchObject([{ displayName: 'Helle Kjær' }]);
});
