import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Interaction } from '../../../src/domain/interaction.ts';
import { guardedCell, isLikeFormula, unguardedCell } from '../../../src/formats/csv/table/formula-guard.ts';
import { ownReader } from '../../../src/formats/csv/read-own.ts';
import { readCsv } from '../../../src/formats/csv/read-csv.ts';
import { splitRecords } from '../../../src/formats/csv/table/split-records.ts';
import { writeOwn, type OwnPeople } from '../../../src/formats/csv/write-own.ts';
import { writeTable } from '../../../src/formats/csv/table/write-table.ts';
import { makeContact, makeInteraction, makeSphere } from '../../support/make.ts';

const DELIMITERS = [',', ';', '\t'] as const;

function readOwn(text: string) {
  const file = readCsv(new TextEncoder().encode(text));
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  const reader = ownReader(file.value.table, file.value.recognition.headerRow ?? 0, {
    today: calendarDate('2026-11-21'),
    matchKeysOf: () => [],
  });
  for (let index = 0; index < reader.count; index += 1) reader.read(index);
  return { source: file.value.recognition.source, ...reader };
}

/** The rows as they would be saved again: stamps and fields in one. */
function backToRows(text: string) {
  const { people, warnings, skipped } = readOwn(text);
  const contacts = people.contacts.map((contact) => {
    const { row: _, own, ...card } = contact;
    return Object.assign(card, own);
  });
  return { contacts, interactions: people.interactions, spheres: people.spheres, warnings, skipped };
}

const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', ' ', '4', '5', 'æ') }),
  )
  .map((text) => text.replaceAll('\u0000', ''));
const filled = anyText.filter((text) => text !== '');
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => calendarDate(date.toISOString().slice(0, 10)));
const labelled = fc.array(fc.record({ label: anyText, value: anyText }), { maxLength: 3 });
const texts = fc.array(anyText, { maxLength: 3 });
const span = fc.record({
  every: fc.integer({ min: 1, max: 99 }),
  unit: fc.constantFrom('day', 'week', 'month', 'year' as const),
});
const stamps = { id: filled, createdAt: filled, updatedAt: filled, rev: fc.nat() };

const contact: fc.Arbitrary<Contact> = fc.record(
  {
    ...stamps,
    displayName: filled,
    nicknames: texts,
    orgUnits: texts,
    emails: labelled,
    phones: labelled,
    urls: labelled,
    addresses: fc.array(
      fc.record({
        label: anyText,
        street: anyText,
        extended: anyText,
        poBox: anyText,
        city: anyText,
        region: anyText,
        postcode: anyText,
        country: anyText,
      }),
      { maxLength: 2 },
    ),
    dates: fc.array(
      fc.record({ label: anyText, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
      { maxLength: 2 },
    ),
    extra: fc.array(fc.record({ name: anyText, value: anyText }), { maxLength: 3 }),
    sphereIds: texts,
    competences: texts,
    interests: texts,
    offers: texts,
    seeks: texts,
    tags: texts,
    purposeIds: texts,
    matchKeys: texts,
    givenName: filled,
    middleName: filled,
    familyName: filled,
    prefix: filled,
    suffix: filled,
    organization: filled,
    jobTitle: filled,
    birthday: fc.record(
      {
        year: fc.integer({ min: 1900, max: 2026 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      },
      { requiredKeys: ['month', 'day'] },
    ),
    notes: filled,
    confidentialNotes: filled,
    language: filled,
    tie: fc.constantFrom('strong' as const, 'weak' as const),
    tieAnswers: fc.constant({ acquaintance: 1, availability: 0, confidentiality: 3, support: 2 } as const),
    level: fc.constantFrom('board' as const, 'staff' as const),
    reach: fc.constant('local' as const),
    quickHelp: fc.boolean(),
    metThrough: filled,
    metOn: day,
    introducedById: filled,
    standing: fc.constantFrom('remembered' as const, 'never' as const),
    distance: fc.boolean(),
    balanceShown: fc.boolean(),
    rhythm: span,
    rhythmSince: day,
    snoozedUntil: day,
    restingSince: day,
    dueOn: day,
    lastFullOn: day,
    lastLightOn: day,
    lastTriedOn: day,
    triesSince: fc.nat({ max: 9 }),
  },
  {
    requiredKeys: [
      'id',
      'createdAt',
      'updatedAt',
      'rev',
      'displayName',
      'nicknames',
      'orgUnits',
      'emails',
      'phones',
      'urls',
      'addresses',
      'dates',
      'extra',
      'sphereIds',
      'competences',
      'interests',
      'offers',
      'seeks',
      'tags',
      'purposeIds',
      'matchKeys',
    ],
  },
);

const interaction: fc.Arbitrary<Interaction> = fc.record(
  {
    ...stamps,
    contactIds: fc.array(filled, { maxLength: 3 }),
    day,
    precision: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
    channel: fc.constantFrom('call' as const, 'letter' as const),
    depth: fc.constantFrom('full' as const, 'light' as const),
    initiator: fc.constantFrom('me' as const, 'them' as const, 'both' as const),
    outcomes: fc.subarray(['knowledge', 'support', 'inspiration'] as const),
    groupId: filled,
    via: filled,
    answered: fc.constantFrom('yes' as const, 'no' as const, 'open' as const),
    openSince: day,
    minutes: fc.nat(),
    note: filled,
    confidential: fc.boolean(),
    networkId: filled,
    tipId: filled,
    askId: filled,
    openingLineId: filled,
  },
  {
    requiredKeys: [
      'id',
      'createdAt',
      'updatedAt',
      'rev',
      'contactIds',
      'day',
      'precision',
      'channel',
      'depth',
      'initiator',
      'outcomes',
    ],
  },
);

const NOBODY: OwnPeople = { contacts: [], interactions: [], spheres: [] };

describe('our own CSV comes back without loss', () => {
  it('is known by its header', () => {
    expect(readOwn(writeOwn({ ...NOBODY, contacts: [makeContact()] }, { withConfidential: true })).source).toBe('own');
  });

  it.each(DELIMITERS)(
    'any contacts and interactions, any letters, parted by %j',
    (delimiter) => {
      fc.assert(
        fc.property(
          fc.array(contact, { maxLength: 3, minLength: 1 }),
          fc.array(interaction, { maxLength: 3 }),
          (contacts, interactions) => {
            const spheres = [makeSphere({ name: '=Work;"', rhythms: { strong: { every: 2, unit: 'week' } } })];
            const text = writeOwn(
              { contacts, interactions, spheres },
              { withConfidential: true },
              { delimiter, byteOrderMark: true },
            );
            expect(backToRows(text)).toEqual({ contacts, interactions, spheres, warnings: [], skipped: [] });
          },
        ),
        { numRuns: 60 },
      );
    },
    60_000,
  );

  it('what was told in confidence stays at home unless it is asked for', () => {
    const contacts = [makeContact({ confidentialNotes: 'is ill', notes: 'likes tea' })];
    const interactions = [makeInteraction({ note: 'secret', confidential: true }), makeInteraction({ note: 'open' })];
    const text = writeOwn({ ...NOBODY, contacts, interactions }, { withConfidential: false });
    expect(text).not.toMatch(/is ill|secret/);
    expect(text).toMatch(/likes tea/);
    expect(backToRows(text).interactions.map(({ note }) => note)).toEqual(['open']);
  });

  it('leaves out what is in the trash', () => {
    const contacts = [
      makeContact({ displayName: 'Gone', deletedAt: '2026-01-01T00:00:00Z' }),
      makeContact({ displayName: 'There' }),
    ];
    expect(
      backToRows(writeOwn({ ...NOBODY, contacts }, { withConfidential: true })).contacts.map((one) => one.displayName),
    ).toEqual(['There']);
  });
});

describe('our own CSV after someone has had it in a spreadsheet', () => {
  const HEADER = 'record,id,createdAt,updatedAt,rev,displayName,phones,rhythm,dueOn,Shoe size';

  it('keeps a column of theirs as an extra', () => {
    const { contacts } = backToRows(`${HEADER}\ncontact,1,a,b,0,Bo,,,,44\n`);
    expect(contacts[0]).toMatchObject({ id: '1', displayName: 'Bo', extra: [{ name: 'Shoe size', value: '44' }] });
  });

  it.each([
    ['no JSON at all', 'contact,1,a,b,0,Bo,45 22,,,', 'phones'],
    ['JSON of another shape', 'contact,1,a,b,0,Bo,,"{""every"":0}",,', 'rhythm'],
    ['a rhythm beyond the calendar', 'contact,1,a,b,0,Bo,,"{""every"":300000,""unit"":""year""}",,', 'rhythm'],
    ['no day', 'contact,1,a,b,0,Bo,,,31/02,', 'dueOn'],
  ])('a cell with %s is set aside with a warning, its row comes in', (_what, row, column) => {
    const read = backToRows(`${HEADER}\n${row}\n`);
    expect(read.contacts).toMatchObject([{ displayName: 'Bo' }]);
    expect(read.contacts[0]).not.toHaveProperty(column);
    expect(read.warnings).toMatchObject([{ code: 'broken-cell', row: 2, column }]);
  });

  it('a person typed in below, without an id, comes in as someone new', () => {
    const { contacts } = backToRows(`${HEADER}\ncontact,1,a,b,0,Bo,,,,\n,,,,,Ida,,,,\n`);
    expect(contacts.map(({ displayName }) => displayName)).toEqual(['Bo', 'Ida']);
    expect(contacts[1]).not.toHaveProperty('id');
  });

  it('a record of a kind that is not known is skipped and said', () => {
    expect(backToRows(`${HEADER}\nplanet,1,a,b,0,Mars,,,,\n`).skipped).toEqual([{ code: 'unknown-record', row: 2 }]);
  });

  it('a header that would poison objects does nothing', () => {
    backToRows(
      `${HEADER},__proto__\ncontact,1,a,b,0,Bo,"[{""label"":"""",""value"":""1"",""__proto__"":{""x"":1}}]",,,,9\n`,
    );
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('no cell that we write is taken for a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['-1+1', "'-1+1"],
    ['+A1', "'+A1"],
    ['+1+cmd', "'+1+cmd"],
    ["'=x", "''=x"],
    ["''-x", "'''-x"],
    ['+45 22 33 44 55', '+45 22 33 44 55'],
    ['+46 (0)70-123.45', '+46 (0)70-123.45'],
    ['+', "'+"],
    ['-', "'-"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ["'", "'"],
    ['Bo = Berg', 'Bo = Berg'],
    ['', ''],
  ])('%j is written as %j', (cell, written) => {
    expect(guardedCell(cell)).toBe(written);
    expect(unguardedCell(written)).toBe(cell);
  });

  it.each(DELIMITERS)('whatever the text, parted by %j, and it comes back as it was', (delimiter) => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 4 }), (cells) => {
        const [written = []] = splitRecords(
          writeTable([cells], { delimiter, byteOrderMark: false }),
          delimiter,
        ).records;
        expect(written.filter((cell) => !cell.startsWith("'") && isLikeFormula(cell))).toEqual([]);
        expect(written.map(unguardedCell)).toEqual(cells);
      }),
    );
  });

  it('a foreign file keeps its apostrophes', () => {
    expect(unguardedCell("'t Hooft")).toBe("'t Hooft");
  });
});
