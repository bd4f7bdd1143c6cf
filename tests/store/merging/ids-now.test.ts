/** Whom an id stands for now: one who became another, who became yet another since. */
import { expect, test } from 'vitest';
import { idsNow } from '../../../src/store/merging/ids-now.ts';
import { mergeContacts } from '../../../src/store/merging/merge-contacts.ts';
import { restoreThings } from '../../../src/store/restore.ts';
import { undo } from '../../../src/store/undo.ts';
import { makeContact, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';

const labels = { name: '', organization: '', jobTitle: '', birthday: '', metThrough: '', language: '' };
const manner = { choices: {}, labels, phoneKey: (number: string) => number };

test('one who became another is whoever that one became, though they came back in between', async () => {
  const database = await openFresh();
  const days = { first: '2026-01-01', second: '2026-01-02', third: '2026-01-03' };
  for (const [id, day] of Object.entries(days)) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other
    await database.contacts.add(makeContact({ id, createdAt: `${day}T12:00:00.000Z` }));
  }
  await mergeContacts(database, { ids: ['second', 'third'], manner }, SUNDAY);
  const back = await restoreThings(database, [{ table: 'contacts', id: 'third' }], SUNDAY);
  await mergeContacts(database, { ids: ['first', 'second'], manner }, SUNDAY);
  await undo(database, back, SUNDAY);
  expect(await idsNow(database, ['third', 'second', 'first'])).toEqual(['first']);
});

test('each of several stands for the last of those they became, however many there were', async () => {
  const database = await openFresh();
  const deletedAt = '2026-03-01T12:00:00.000Z';
  const became = { a: 'b', b: 'c', c: 'd' };
  const gone = Object.entries(became).map(([id, mergedIntoId]) => makeContact({ id, mergedIntoId, deletedAt }));
  await database.contacts.bulkAdd([...gone, makeContact({ id: 'd' })]);
  expect(await idsNow(database, ['a', 'c', 'nobody'])).toEqual(['d', 'nobody']);
});

test('two that each became the other, as a file may say, stand for one of them', async () => {
  const database = await openFresh();
  const deletedAt = '2026-03-01T12:00:00.000Z';
  await database.contacts.bulkAdd([
    makeContact({ id: 'one', mergedIntoId: 'other', deletedAt }),
    makeContact({ id: 'other', mergedIntoId: 'one', deletedAt }),
  ]);
  expect(await idsNow(database, ['one'])).toHaveLength(1);
});
