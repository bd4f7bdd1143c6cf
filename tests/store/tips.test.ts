import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { addTip, archiveTip, livingTip, markRead, saveTip, trashTip, unarchiveTip } from '../../src/store/tips.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeTip } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');
const article = { kind: 'article', title: 'On trust', topics: [], url: 'https://example.dk/trust' } as const;

test('a tip is kept as it was given, and undoing takes it away', async () => {
  const database = await openFresh();
  const { id, undoId } = await addTip(database, { ...article, note: 'For the choir', language: 'da', eventOn: today });
  expect(await livingTip(database, id)).toMatchObject({ ...article, note: 'For the choir', eventOn: today, rev: 1 });
  await undo(database, undoId, today);
  expect(await database.tips.count()).toBe(0);
});

test('who gave it is whom they became meanwhile', async () => {
  const database = await openFresh();
  const gone = makeContact({ id: 'gone', mergedIntoId: 'helle', deletedAt: '2026-03-01T12:00:00.000Z' });
  await database.contacts.bulkAdd([gone, makeContact({ id: 'helle' })]);
  const { id } = await addTip(database, { ...article, forMe: true, fromContactId: 'gone' });
  const tip = await livingTip(database, id);
  expect(tip?.fromContactId).toBe('helle');
});

test('what a form changed is saved, a field that was emptied goes, and undoing brings it back', async () => {
  const database = await openFresh();
  const since = makeTip({ note: 'old' });
  await database.tips.add(since);
  const saved = await saveTip(database, { since, changes: { title: 'On doubt', note: undefined } });
  expect(await livingTip(database, since.id)).toEqual({
    ...makeTip({ ...since, title: 'On doubt', rev: 2 }),
    note: undefined,
    updatedAt: expect.any(String),
  });
  expect(saved.ok).toBe(true);
  if (saved.ok) await undo(database, saved.value.undoId, today);
  expect(await livingTip(database, since.id)).toMatchObject({ title: since.title, note: 'old' });
});

test('what another tab changed meanwhile is not written over', async () => {
  const database = await openFresh();
  const since = makeTip({ note: 'old' });
  await database.tips.add(since);
  await saveTip(database, { since, changes: { note: 'theirs' } });
  expect(await saveTip(database, { since, changes: { note: 'mine' } })).toMatchObject({
    ok: false,
    failure: { kind: 'conflict', fields: ['note'], current: { note: 'theirs' } },
  });
  expect((await saveTip(database, { since, changes: { title: 'On doubt' } })).ok).toBe(true);
  expect(await livingTip(database, since.id)).toMatchObject({ note: 'theirs', title: 'On doubt' });
});

test('a tip that is gone is not saved', async () => {
  const database = await openFresh();
  const since = makeTip();
  await database.tips.add(since);
  await trashTip(database, since.id);
  expect(await saveTip(database, { since, changes: { title: 'On doubt' } })).toEqual({
    ok: false,
    failure: { kind: 'gone' },
  });
});

test('keeping away, taking out again, reading, and throwing away can each be undone', async () => {
  const database = await openFresh();
  const tip = makeTip();
  await database.tips.add(tip);
  const now = () => livingTip(database, tip.id);
  const archived = await archiveTip(database, tip.id, today);
  expect((await now())?.archivedOn).toBe(today);
  await undo(database, archived, today);
  expect(await now()).toEqual(tip);
  await archiveTip(database, tip.id, today);
  await unarchiveTip(database, tip.id);
  expect(Object.keys((await now()) ?? {})).not.toContain('archivedOn');
  await markRead(database, tip.id, today);
  await markRead(database, tip.id, calendarDate('2026-03-09'));
  expect((await now())?.readOn).toBe(today);
  const trashed = await trashTip(database, tip.id);
  expect(await now()).toBeUndefined();
  await archiveTip(database, tip.id, today);
  await undo(database, trashed, today);
  expect(await now()).toMatchObject({ readOn: today });
  expect(Object.keys((await now()) ?? {})).not.toContain('archivedOn');
});

test('five hundred shares in a row are five hundred tips, each with its own undo', async () => {
  const database = await openFresh();
  const numbers = Array.from({ length: 500 }, (_, number) => number);
  const added = await Promise.all(numbers.map((number) => addTip(database, { ...article, title: `Tip ${number}` })));
  expect(await database.tips.count()).toBe(500);
  expect(new Set((await database.tips.toArray()).map(({ title }) => title)).size).toBe(500);
  expect(new Set(added.map(({ undoId }) => undoId)).size).toBe(500);
  await undo(database, added[250]?.undoId ?? '', today);
  expect(await database.tips.count()).toBe(499);
});
