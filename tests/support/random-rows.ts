/** Random databases: every table may hold some rows, with any letters in every text and fields that nobody knows yet. */
import * as fc from 'fast-check';
import type { BackupRow } from '../../src/formats/backup/backup-row.ts';
import { sampleTables } from './backup-files.ts';

type Rows = { readonly [table: string]: readonly BackupRow[] };

/** Texts that mean themselves alone; in others only some words have a meaning. */
const FREE = new Set(
  [
    'displayName givenName familyName nicknames organization orgUnits jobTitle notes confidentialNotes metThrough value',
    'note what wish invest title source text thing name keeper hope reason outcome words topics tags interests offers',
    'seeks competences where matchKeys street city label',
  ].flatMap((words) => words.split(' ')),
);

const aText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', '\ud800', '\u2028\u0000\r\n', '{"end":true', '__proto__'),
);

const aMoment = fc
  .integer({ min: 0, max: 40 })
  .map((day) => new Date(1_790_000_000_000 + day * 86_400_000).toISOString());

const unknownFields = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 6 }).map((name) => `x-${name}`),
  fc
    .jsonValue({ maxDepth: 3 })
    // a key that is a trap is refused wherever it stands, and no version of the app would write one
    .map((value) => JSON.stringify(value))
    .filter((text) => !text.includes('__proto__'))
    .map((text) => JSON.parse(text)),
  { maxKeys: 2 },
);

/** Rows for any table, by id; few ids, so that two databases share some. */
export const someRows: fc.Arbitrary<Rows> = fc
  .record(Object.fromEntries([...sampleTables()].map(([table, samples]) => [table, rowsLike(table, samples)])), {
    requiredKeys: ['settings'],
  })
  .map((tables) => legal(Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows ?? []]))));

function rowsLike(table: string, samples: readonly BackupRow[]): fc.Arbitrary<readonly BackupRow[]> {
  const most = table === 'settings' ? 1 : 4;
  return fc
    .uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: table === 'settings' ? 1 : 0, maxLength: most })
    .chain((numbers) =>
      fc.tuple(
        ...numbers.map((number) =>
          fc
            .constantFrom(...samples)
            .chain((sample) =>
              rowLike(sample, table === 'settings' ? 'settings' : `${sample.id.replace(/\d+$/, '')}${number}`),
            ),
        ),
      ),
    );
}

function rowLike(sample: BackupRow, id: string): fc.Arbitrary<BackupRow> {
  return fc
    .record({
      fields: like(sample),
      updatedAt: aMoment,
      rev: fc.integer({ min: 1, max: 9 }),
      isTrashed: fc.boolean(),
      unknown: unknownFields,
    })
    .map(({ fields, updatedAt, rev, isTrashed, unknown }) => {
      const { deletedAt: _, ...row } = fields as BackupRow;
      const trash = isTrashed && id !== 'settings' ? { deletedAt: updatedAt } : {};
      return Object.assign(row, unknown, { id, updatedAt, rev }, trash);
    });
}

/** The same shape, with other words. */
function like(value: unknown, field = ''): fc.Arbitrary<unknown> {
  if (typeof value === 'string') return FREE.has(field) ? aText : fc.constant(value);
  if (value instanceof Blob || typeof value !== 'object' || value === null) return fc.constant(value);
  if (Array.isArray(value)) return fc.tuple(...value.map((each) => like(each, field)));
  return fc.record(Object.fromEntries(Object.entries(value).map(([name, each]) => [name, like(each, name)])));
}

/** A week has one plan, and a contact one picture, which is never given to another. */
function legal(rows: Rows): Rows {
  const photos = new Map<string, BackupRow>();
  for (const photo of rows['photos'] ?? []) {
    const contactId = `contact-${Number(photo.id.at(-1)) % 3}`;
    photos.set(contactId, Object.assign({}, photo, { contactId }));
  }
  return { ...rows, plans: (rows['plans'] ?? []).slice(0, 1), photos: [...photos.values()] };
}
