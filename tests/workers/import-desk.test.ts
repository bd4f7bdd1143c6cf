import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { writeGoogle } from '../../src/formats/csv/write-google.ts';
import { writeOwn } from '../../src/formats/csv/write-own.ts';
import type { Database } from '../../src/store/database.ts';
import { ImportDesk } from '../../src/workers/import-desk.ts';
import type { ImportPreview } from '../../src/formats/import-preview.ts';
import type { ImportAnswer, ImportRequest } from '../../src/workers/import-messages.ts';
import { makeContact, makeInteraction, makeSphere } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { FIXTURES } from '../support/read-csv-file.ts';

const today = calendarDate('2026-11-21');

function deskOn(database: Database) {
  const answers: ImportAnswer[] = [];
  const desk = new ImportDesk(database, (answer) => answers.push(answer));
  return {
    answers,
    desk,
    async ask(request: ImportRequest): Promise<ImportAnswer> {
      await desk.take(request);
      const last = answers.at(-1);
      if (last === undefined) throw new Error('no answer');
      return last;
    },
  };
}

function parse(file: string | Uint8Array): ImportRequest {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return { kind: 'parse', file: new Uint8Array(bytes).buffer, country: 'DK', today };
}

async function previewOf(database: Database, file: string | Uint8Array): Promise<ImportPreview> {
  const answer = await deskOn(database).ask(parse(file));
  if (answer.kind !== 'preview') throw new Error(JSON.stringify(answer));
  return answer.preview;
}

async function bringIn(database: Database, file: string | Uint8Array) {
  const desk = deskOn(database);
  await desk.ask(parse(file));
  return desk.ask({ kind: 'commit', set: {} });
}

const FILE = 'Name,Email,Phone,Tags\nMette Hansen,mette@x.dk,22 33 44 55,choir\nBo Berg,,+45 11223344,\nCarl Dam,,,\n';

describe('a file is shown before it is written', () => {
  it('in an empty database everyone is new', async () => {
    const preview = await previewOf(await openFresh(), FILE);
    expect(preview.counts).toEqual({
      added: 3,
      matching: 0,
      changing: 0,
      sorted: 0,
      photos: 0,
      skipped: 0,
      warnings: 0,
      blank: 0,
      interactions: 0,
    });
    expect(preview.first.added).toMatchObject([
      { kind: 'added', row: 2, displayName: 'Mette Hansen', detail: 'mette@x.dk' },
      { kind: 'added', row: 3, displayName: 'Bo Berg', detail: '+45 11223344' },
      { kind: 'added', row: 4, displayName: 'Carl Dam', detail: '', fields: [] },
    ]);
    expect(preview.table?.delimiter).toBe(',');
    expect(preview.first.added[0]).toMatchObject({
      fields: [
        { field: 'emails', values: ['mette@x.dk'] },
        { field: 'phones', values: ['22 33 44 55'] },
        { field: 'tags', values: ['choir'] },
      ],
    });
  });

  it('who is there is found, with what would change field by field', async () => {
    const database = await openFresh();
    await database.contacts.add(
      makeContact({
        id: 'm',
        displayName: 'Mette Friis Hansen',
        notes: 'Mine',
        matchKeys: ['+4522334455'],
        phones: [{ label: '', value: '22334455' }],
      }),
    );
    const preview = await previewOf(database, FILE.replace('Tags', 'Notes'));
    expect(preview.counts).toMatchObject({ added: 2, matching: 1, changing: 1 });
    expect(preview.first.matching).toEqual([
      {
        kind: 'matching',
        row: 2,
        contactId: 'm',
        displayName: 'Mette Friis Hansen',
        changes: [{ field: 'emails', values: ['mette@x.dk'] }],
      },
    ]);
  });

  it('nothing is written by looking', async () => {
    const database = await openFresh();
    await previewOf(database, FILE);
    expect(await database.contacts.count()).toBe(0);
  });

  it('tells what was left out and why', async () => {
    const preview = await previewOf(await openFresh(), 'Name,Birthday,Notes\nBo,31/02,\n,,only a note\n\nBo,31/02,\n');
    expect(preview.counts).toMatchObject({ added: 1, skipped: 2, blank: 1, warnings: 2 });
    expect(preview.first.skipped).toEqual([
      { kind: 'skipped', skipped: { code: 'nobody', row: 3 } },
      { kind: 'skipped', skipped: { code: 'same-as-row', row: 5, sameAs: 2 } },
    ]);
    expect(preview.first.warnings[0]).toEqual({
      kind: 'warning',
      warning: { code: 'impossible-date', row: 2, column: 'Birthday', value: '31/02' },
    });
  });

  it('more of a list is there for the asking', async () => {
    const desk = deskOn(await openFresh());
    await desk.ask(parse(`Name\n${Array.from({ length: 60 }, (_, n) => `Person Number${n}`).join('\n')}`));
    const page = await desk.ask({ kind: 'page', list: 'added', from: 50, count: 20 });
    expect(page).toMatchObject({ kind: 'page', list: 'added', from: 50 });
    expect(page.kind === 'page' && page.entries).toHaveLength(10);
  });

  it('the person says what the columns are', async () => {
    const desk = deskOn(await openFresh());
    const refused = await desk.ask(parse(readFileSync(new URL('papaparse-poisoned.csv', FIXTURES))));
    expect(refused).toMatchObject({
      kind: 'failed',
      failure: { code: 'no-usable-column', headers: ['__proto__', 'toString', 'valueOf', '__proto__'] },
    });
    const mapping = ['displayName', 'extra', 'extra', 'extra'].map((field) => ({
      field: field as 'displayName',
      label: '',
      group: '',
    }));
    expect(await desk.ask({ kind: 'choose', choice: { mapping } })).toMatchObject({
      kind: 'preview',
      preview: { counts: { added: 1 } },
    });
  });
});

describe('a file is written once', () => {
  it.each([
    'google-labels.csv',
    'outlook-da.csv',
    'outlook-sv.csv',
    'linkedin-quoted-notes.csv',
    'thunderbird-en.csv',
    'names-only.csv',
    'impossible-dates.csv',
  ])('%s: the same file twice adds nobody and changes nothing', async (name) => {
    const database = await openFresh();
    const bytes = readFileSync(new URL(name, FIXTURES));
    await bringIn(database, bytes);
    const before = await database.contacts.toArray();
    expect(before.length).toBeGreaterThan(0);
    expect(await bringIn(database, bytes)).toMatchObject({ kind: 'done', summary: { added: 0, changed: 0 } });
    expect(await database.contacts.toArray()).toEqual(before);
  });

  it('one person in two rows comes in once, with what both say', async () => {
    const database = await openFresh();
    await bringIn(database, 'Name,Email,Phone\nMette Hansen,mette@x.dk,\nMette H.,mette@x.dk,22334455\n');
    expect(await database.contacts.toArray()).toMatchObject([
      { displayName: 'Mette Hansen', phones: [{ value: '22334455' }], matchKeys: ['mette@x.dk', '+4522334455'] },
    ]);
  });

  it('two rows that tell of someone who is there both add to them', async () => {
    const database = await openFresh();
    await database.contacts.add(
      makeContact({
        id: 'm',
        displayName: 'Mette Hansen',
        jobTitle: 'Baker',
        emails: [{ label: '', value: 'mette@x.dk' }],
        matchKeys: ['mette@x.dk'],
      }),
    );
    await bringIn(
      database,
      'Name,Email,Phone,Job title,Tags\nMette Hansen,mette@x.dk,22334455,Head,a\nMette,mette@x.dk,,Boss,b\n',
    );
    expect(await database.contacts.toArray()).toMatchObject([
      { jobTitle: 'Baker', phones: [{ value: '22334455' }], tags: ['a', 'b'] },
    ]);
  });

  it('two people of one name with other addresses stay two', async () => {
    const database = await openFresh();
    await bringIn(database, 'Name,Email\nLars Hansen,a@x.dk\nLars Hansen,b@x.dk\n');
    expect(await database.contacts.count()).toBe(2);
  });

  it('the batch says tie and tags', async () => {
    const database = await openFresh();
    const desk = deskOn(database);
    await desk.ask(parse(FILE));
    expect(await desk.ask({ kind: 'commit', set: { tie: 'weak', tags: ['work'] } })).toMatchObject({
      kind: 'done',
      summary: { added: 3 },
    });
    expect((await database.contacts.toArray()).map(({ tie, tags }) => ({ tie, tags }))).toContainEqual({
      tie: 'weak',
      tags: ['choir', 'work'],
    });
  });
});

describe('what goes out comes back', () => {
  const contacts = [
    makeContact({
      id: 'a',
      displayName: '=Mette',
      tie: 'strong',
      rhythmSince: today,
      dueOn: calendarDate('2027-01-10'),
      sphereIds: ['s'],
      notes: 'x\r\ny',
      phones: [{ label: 'mobile', value: '+45 22 33 44 55' }],
      matchKeys: ['+4522334455'],
      lastFullOn: calendarDate('2026-10-10'),
    }),
    makeContact({ id: 'b', displayName: 'Bo', confidentialNotes: 'hush' }),
  ];
  const interactions = [
    makeInteraction({ id: 'i', contactIds: ['a'], day: calendarDate('2026-10-10'), note: 'Talked; "long"' }),
  ];
  const spheres = [makeSphere({ id: 's', name: 'Choir' })];

  it('our own file into an empty database gives the same people, interactions and spheres', async () => {
    const database = await openFresh();
    await bringIn(database, writeOwn({ contacts, interactions, spheres }, { withConfidential: true }));
    expect(await database.contacts.orderBy('id').toArray()).toEqual(contacts);
    expect(await database.interactions.toArray()).toMatchObject([
      { id: 'i', contactIds: ['a'], note: 'Talked; "long"' },
    ]);
    expect(await database.spheres.get('s')).toMatchObject({ name: 'Choir' });
  });

  it('our own file twice adds nobody and no interaction', async () => {
    const database = await openFresh();
    const text = writeOwn({ contacts, interactions, spheres }, { withConfidential: true });
    await bringIn(database, text);
    expect(await bringIn(database, text)).toMatchObject({ kind: 'done', summary: { added: 0, interactions: 0 } });
    expect(await database.contacts.count()).toBe(2);
  });

  it("Google's file is read by ourselves as well", async () => {
    const preview = await previewOf(
      await openFresh(),
      writeGoogle([
        makeContact({
          displayName: 'Bo Berg',
          givenName: 'Bo',
          familyName: 'Berg',
          emails: [{ label: 'work', value: 'bo@x.dk' }],
          birthday: { month: 2, day: 3 },
          tags: ['choir'],
        }),
      ]),
    );
    expect(preview).toMatchObject({
      source: 'google',
      counts: { added: 1, warnings: 0 },
      first: { added: [{ displayName: 'Bo Berg', detail: 'bo@x.dk' }] },
    });
  });
});

describe('a file that is none ends as data, with the database as it was', () => {
  const long = `Name\n${'Bo\n'.repeat(200_001)}`;
  it.each<readonly [string, string | Uint8Array, string]>([
    ['an empty file', '', 'empty'],
    ['blanks', ' \r\n\r\n', 'empty'],
    ['a JPEG named .csv', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]), 'not-a-text-file'],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-a-text-file'],
    ['an Excel workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'not-a-text-file'],
    ['a PDF', '%PDF-1.7 and so on', 'not-a-text-file'],
    ['noise', Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 251), 'not-a-text-file'],
    ['a header only', 'Name,Email\n', 'header-only'],
    ['200,001 rows', long, 'too-many-rows'],
    ['UTF-16 cut in the middle of a letter', new Uint8Array([0xff, 0xfe, 0x4e, 0x00, 0x61]), 'broken-encoding'],
    ['UTF-16 with half a pair', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00]), 'broken-encoding'],
    ['51 MB', new Uint8Array(51_000_000).fill(97), 'too-large'],
    ['columns nobody knows', 'a,b,c\n1,2,3\n', 'no-usable-column'],
    ['50 MB of quotes', new Uint8Array(50_000_000).fill(34), 'no-usable-column'],
  ])(
    '%s',
    async (_what, file, code) => {
      const database = await openFresh();
      const answer = await deskOn(database).ask(parse(file));
      expect(answer).toMatchObject({ kind: 'failed' });
      expect(answer.kind === 'failed' && answer.failure.code).toBe(code);
      expect(await database.contacts.count()).toBe(0);
    },
    60_000,
  );
});

describe('an import can be called off', () => {
  it('while it reads', async () => {
    const database = await openFresh();
    const desk = deskOn(database);
    const reading = desk.ask(parse(FILE));
    await desk.desk.take({ kind: 'cancel' });
    expect(await reading).toEqual({ kind: 'cancelled' });
  });

  it('while it writes, and then nothing was written', async () => {
    const database = await openFresh();
    const desk = deskOn(database);
    await desk.ask(parse(`Name\n${Array.from({ length: 3000 }, (_, n) => `Person Number${n}`).join('\n')}`));
    const writing = desk.ask({ kind: 'commit', set: {} });
    await desk.desk.take({ kind: 'cancel' });
    expect(await writing).toEqual({ kind: 'cancelled' });
    expect(await database.contacts.count()).toBe(0);
  });
});

describe('one thing at a time', () => {
  it('a reading that is overtaken falls silent', async () => {
    const desk = deskOn(await openFresh());
    const first = desk.desk.take(parse('Name\nBo\n'));
    const second = desk.desk.take(parse('Name\nBo\nIda\n'));
    await Promise.all([first, second]);
    const previews = desk.answers.filter(({ kind }) => kind !== 'progress');
    expect(previews).toMatchObject([{ kind: 'preview', preview: { counts: { added: 2 } } }]);
  });

  it('what is written is not written again', async () => {
    const database = await openFresh();
    const desk = deskOn(database);
    await desk.ask(parse(FILE));
    await desk.ask({ kind: 'commit', set: {} });
    await desk.ask({ kind: 'commit', set: {} });
    expect(await database.contacts.count()).toBe(3);
  });

  it('before a file there is nothing to show or write', async () => {
    const desk = deskOn(await openFresh());
    expect(await desk.ask({ kind: 'page', list: 'added', from: 0, count: 5 })).toEqual({
      kind: 'page',
      list: 'added',
      from: 0,
      entries: [],
    });
    await desk.desk.take({ kind: 'commit', set: {} });
    await desk.desk.take({ kind: 'choose', choice: {} });
    expect(desk.answers).toHaveLength(1);
  });

  it('a fault nobody foresaw is told by its name', async () => {
    const database = await openFresh();
    database.close();
    expect(await deskOn(database).ask(parse(FILE))).toEqual({
      kind: 'failed',
      failure: { code: 'unexpected', reason: 'DatabaseClosedError' },
    });
  });
});
