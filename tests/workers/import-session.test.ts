import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { ImportPreview } from '../../src/formats/import-preview.ts';
import type { Database } from '../../src/store/database.ts';
import { changePhoto, photoOf } from '../../src/store/photos.ts';
import { ImportDesk } from '../../src/workers/import-desk.ts';
import type { ImportAnswer, ImportRequest } from '../../src/workers/import-messages.ts';
import { makeContact } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { makeBomb, makePng } from '../support/pictures.ts';
import { vcards } from '../support/vcards.ts';

const today = calendarDate('2026-11-22');
const photo = makePng({ width: 96, height: 64 });

async function ask(desk: ReturnType<typeof deskOn>, request: ImportRequest): Promise<ImportAnswer> {
  await desk.desk.take(request);
  const last = desk.answers.at(-1);
  if (last === undefined) throw new Error('no answer');
  return last;
}

function deskOn(database: Database) {
  const answers: ImportAnswer[] = [];
  return { answers, desk: new ImportDesk(database, (answer) => answers.push(answer)) };
}

function parse(file: string | Uint8Array): ImportRequest {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return { kind: 'parse', file: new Uint8Array(bytes).buffer, country: 'DK', today };
}

async function look(database: Database, request: ImportRequest) {
  const desk = deskOn(database);
  const answer = await ask(desk, request);
  if (answer.kind !== 'preview') throw new Error(JSON.stringify(answer));
  return { preview: answer.preview, commit: () => ask(desk, { kind: 'commit', set: {} }) };
}

async function previewOf(database: Database, file: string): Promise<ImportPreview> {
  return (await look(database, parse(file))).preview;
}

describe('cards are known by what they hold', () => {
  it.each([
    ['as they are', vcards({ name: 'Helle Kjær', email: 'helle@x.dk' })],
    ['behind a mark and blank lines', `\uFEFF\r\n\r\n${vcards({ name: 'Helle Kjær', email: 'helle@x.dk' })}`],
    ['in small letters', vcards({ name: 'Helle Kjær', email: 'helle@x.dk' }).replace('BEGIN:VCARD', 'begin:vcard')],
  ])('%s', async (_how, file) => {
    const preview = await previewOf(await openFresh(), file);
    expect(preview).toMatchObject({ source: 'vcard', counts: { added: 1 } });
    expect(preview).not.toHaveProperty('table');
    expect(preview.first.added).toMatchObject([{ displayName: 'Helle Kjær', row: 1, detail: 'helle@x.dk' }]);
  });

  it('a table is still a table', async () => {
    expect(await previewOf(await openFresh(), 'Name,Email\nHelle,helle@x.dk\n')).toMatchObject({
      source: 'other',
      table: { delimiter: ',', headers: ['Name', 'Email'] },
    });
  });

  it('cards that name nobody are told of by their number', async () => {
    const file = vcards({ name: 'Helle' }, { name: '' }, { name: 'Bo' });
    const preview = await previewOf(await openFresh(), file);
    expect(preview.counts).toMatchObject({ added: 2, skipped: 1 });
    expect(preview.first.skipped).toMatchObject([{ skipped: { code: 'nobody', row: 2 } }]);
  });
});

describe('pictures come along', () => {
  it('they are counted and shown by their size, kept byte by byte, and taken back', async () => {
    const database = await openFresh();
    const { preview, commit } = await look(database, parse(vcards({ name: 'Helle Kjær', photo }, { name: 'Bo Berg' })));
    expect(preview.counts).toMatchObject({ added: 2, photos: 1, warnings: 0 });
    expect(preview.first.added[0]).toMatchObject({
      fields: expect.arrayContaining([{ field: 'photo', values: ['96 × 64'] }]),
    });
    const done = await commit();
    expect(done).toMatchObject({ kind: 'done', summary: { added: 2, photos: 1 } });
    const [row] = await database.photos.toArray();
    expect(new Uint8Array((await row?.blob.arrayBuffer()) ?? [])).toEqual(photo);
    if (done.kind === 'done') await ask(deskOn(database), { kind: 'undo', undoId: done.summary.undoId, today });
    expect([await database.contacts.count(), await database.photos.count()]).toEqual([0, 0]);
  });

  it('the same file twice adds nobody and no picture', async () => {
    const database = await openFresh();
    const file = vcards({ name: 'Helle Kjær', email: 'helle@x.dk', photo }, { name: 'Bo Berg', photo });
    await (await look(database, parse(file))).commit();
    const again = await look(database, parse(file));
    expect(again.preview.counts).toMatchObject({ added: 0, matching: 2, changing: 0, photos: 0 });
    expect(await again.commit()).toMatchObject({ summary: { added: 0, changed: 0, photos: 0 } });
    expect(await database.photos.count()).toBe(2);
  });

  it('who is there without one gains it, as a change that is shown; who has one keeps it', async () => {
    const database = await openFresh();
    const own = { bytes: makePng({ width: 1, height: 1 }), type: 'image/png', width: 1, height: 1 } as const;
    await database.contacts.bulkAdd([
      makeContact({ id: 'helle', displayName: 'Helle Kjær', matchKeys: ['helle@x.dk'] }),
      makeContact({ id: 'bo', displayName: 'Bo Berg', matchKeys: ['bo@x.dk'] }),
    ]);
    await changePhoto(database, 'bo', own);
    const file = vcards(
      { name: 'Helle Kjær', email: 'helle@x.dk', photo },
      { name: 'Bo Berg', email: 'bo@x.dk', photo },
    );
    const { preview, commit } = await look(database, parse(file));
    expect(preview.counts).toMatchObject({ matching: 2, photos: 1 });
    expect(preview.first.matching.find((entry) => 'contactId' in entry && entry.contactId === 'helle')).toMatchObject({
      changes: expect.arrayContaining([{ field: 'photo', values: ['96 × 64'] }]),
    });
    await commit();
    expect(new Uint8Array((await (await photoOf(database, 'helle'))?.blob.arrayBuffer()) ?? [])).toEqual(photo);
    expect(new Uint8Array((await (await photoOf(database, 'bo'))?.blob.arrayBuffer()) ?? [])).toEqual(own.bytes);
  });

  it('of two cards of one person the first picture is taken', async () => {
    const database = await openFresh();
    const second = makePng({ width: 8, height: 8 });
    const file = vcards(
      { name: 'Helle Kjær', email: 'helle@x.dk' },
      { name: 'Helle K.', email: 'helle@x.dk', photo },
      { name: 'Helle', email: 'helle@x.dk', photo: second },
    );
    await (await look(database, parse(file))).commit();
    expect(await database.contacts.count()).toBe(1);
    const [row] = await database.photos.toArray();
    expect(new Uint8Array((await row?.blob.arrayBuffer()) ?? [])).toEqual(photo);
  });

  it('one that is larger than 512 px is left out with a word where nothing can scale it', async () => {
    const large = makePng({ width: 600, height: 20 });
    const preview = await previewOf(await openFresh(), vcards({ name: 'Helle Kjær', photo: large }));
    expect(preview.counts).toMatchObject({ added: 1, photos: 0, warnings: 1 });
    expect(preview.first.warnings).toMatchObject([{ warning: { code: 'picture-unreadable', row: 1 } }]);
  });

  it('a bomb is refused by its header, and the person comes in', async () => {
    const preview = await previewOf(await openFresh(), vcards({ name: 'Helle Kjær', photo: makeBomb() }));
    expect(preview.counts).toMatchObject({ added: 1, photos: 0, warnings: 1 });
    expect(preview.first.warnings).toMatchObject([{ warning: { code: 'picture-too-big', row: 1 } }]);
  });
});

describe('people picked on the phone', () => {
  const people = [
    { name: 'Helle Kjær', phones: ['22 33 44 55'], emails: [], picture: photo },
    { name: '', phones: [], emails: [] },
  ];
  const pick = { kind: 'pick', people, country: 'DK', today } as const;

  it('go the same way, and the same ones twice add nobody', async () => {
    const database = await openFresh();
    const { preview, commit } = await look(database, pick);
    expect(preview).toMatchObject({ source: 'picked', counts: { added: 1, skipped: 1, photos: 1 } });
    await commit();
    const again = await look(database, pick);
    expect(again.preview.counts).toMatchObject({ added: 0, matching: 1, changing: 0 });
  });
});

async function fittedFrom(bytes: Uint8Array<ArrayBuffer>): Promise<ImportAnswer> {
  return ask(deskOn(await openFresh()), { kind: 'fit', picture: bytes.slice().buffer });
}

describe('a picture by itself is made fit', () => {
  it('a small one keeps its bytes', async () => {
    expect(await fittedFrom(photo)).toEqual({
      kind: 'fitted',
      photo: { bytes: photo, type: 'image/png', width: 96, height: 64 },
    });
  });

  it.each([
    ['what is none', new Uint8Array([1, 2, 3])],
    ['a bomb', makeBomb()],
  ])('%s is told as none', async (_what, bytes) => {
    expect(await fittedFrom(bytes)).toEqual({ kind: 'fitted' });
  });
});
