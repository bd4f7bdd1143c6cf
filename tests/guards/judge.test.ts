/** The judge puts the app's own matching to rows from outside, whatever they lack. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judge } from '../../scripts/judge/judge.ts';

const folder = mkdtempSync(join(tmpdir(), 'judge-'));
const contacts = written('contacts', [
  { id: 'anna', interests: ['biavl'], notes: null, unknown: { deep: [1] } },
  { id: 'bo', standing: 'never', interests: ['bees'] },
  { id: 'cy', deletedAt: '2026-01-01', interests: ['bees'] },
  { id: 'dea', lastInteractionNote: 'Wants to keep bees', confidentialNotes: 'golf' },
  { id: 'eli', competences: ['regnskab'], sphere: 'Bekendte' },
  { id: 'fay', competences: ['regnskab'], sphere: 'Venner' },
  { id: 'gus', competences: ['regnskab'], distance: true },
]);

test('tips and asks get those whom the app would suggest', () => {
  const tips = written('tips', [
    { id: 't1', title: 'Bees in town', language: null },
    { id: 't2', title: 'Golf' },
    { id: 't3' },
    { id: 't4', title: 'Bees', fromContactId: 'anna' },
  ]);
  const asks = written('asks', [{ id: 'a1', what: 'Hvem kan se på vores regnskab?' }]);
  const judged = judge({ contacts, tips, asks });
  expect(judged.tips['t1']?.toSorted()).toEqual(['anna', 'dea']);
  expect(judged.tips).toMatchObject({ t2: [], t3: [], t4: ['dea'] });
  expect(judged.asks).toEqual({ a1: ['eli'] });
});

test('what isn’t asked has no answers', () => {
  expect(judge({ contacts, tips: undefined, asks: undefined })).toEqual({ tips: {}, asks: {} });
});

test('a row that can’t be read is named with its place', () => {
  expect(() =>
    judge({ contacts: written('odd', [{ id: 'a' }, { id: 7 }]), tips: undefined, asks: undefined }),
  ).toThrowError(/1\.id/);
  expect(() => judge({ contacts: written('none', {}), tips: undefined, asks: undefined })).toThrowError(/the whole/);
});

function written(name: string, rows: unknown): string {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(rows));
  return path;
}
