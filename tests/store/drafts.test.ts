import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { draftsNow, dropDraft, keepDraft, keepDrafts } from '../../src/store/drafts.ts';
import { keepIntention, openIntentions } from '../../src/store/intentions.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

async function withPeople() {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'helle' }),
    makeContact({ id: 'bo' }),
    makeContact({ id: 'gone', deletedAt: '2026-03-01T12:00:00.000Z' }),
    makeContact({ id: 'kept', standing: 'remembered' }),
  ]);
  return database;
}

test.each([
  ['2026-03-08', '2026-03-09'],
  ['2026-03-09', '2026-03-16'],
  ['2026-03-11', '2026-03-16'],
])('a draft of %s waits for Monday %s', async (today, monday) => {
  const database = await withPeople();
  await keepDraft(database, { contactId: 'helle', text: 'Hi' }, calendarDate(today));
  expect((await draftsNow(database))[0]?.draft).toMatchObject({ act: 'draft', text: 'Hi', keepUntil: monday });
});

test('one draft a person, the oldest first; a newer one takes the place, and undo puts the older back', async () => {
  const database = await withPeople();
  await keepDraft(database, { contactId: 'helle', text: 'first' }, SUNDAY);
  await keepDraft(database, { contactId: 'bo', text: 'to Bo', openingLineId: 'en-saw' }, SUNDAY);
  const undoId = await keepDraft(database, { contactId: 'helle', text: 'second' }, addDays(SUNDAY, 1));
  const texts = async () => (await draftsNow(database)).map(({ draft }) => draft.text);
  expect(await texts()).toEqual(['to Bo', 'second']);
  expect((await draftsNow(database))[0]?.draft.openingLineId).toBe('en-saw');
  await undo(database, undoId, SUNDAY);
  expect(await texts()).toEqual(['first', 'to Bo']);
});

test('a draft is no intention: nobody is asked how it went', async () => {
  const database = await withPeople();
  await keepDraft(database, { contactId: 'helle', text: 'Hi' }, SUNDAY);
  expect(await openIntentions(database)).toEqual([]);
  await keepIntention(database, { contactId: 'helle', act: 'call', via: 'call' }, SUNDAY);
  expect(await draftsNow(database)).toHaveLength(1);
});

test('drafts to those in the trash or remembered are not shown', async () => {
  const database = await withPeople();
  for (const contactId of ['gone', 'kept']) await keepDraft(database, { contactId, text: 'Hi' }, SUNDAY);
  expect(await draftsNow(database)).toEqual([]);
});

test('a draft is let go, and comes back with undo', async () => {
  const database = await withPeople();
  await keepDraft(database, { contactId: 'helle', text: 'Hi' }, SUNDAY);
  const [kept] = await draftsNow(database);
  const undoId = await dropDraft(database, kept?.draft.id ?? '');
  expect(await draftsNow(database)).toEqual([]);
  await undo(database, undoId, SUNDAY);
  expect(await draftsNow(database)).toEqual([kept]);
});

test('a draft begun with someone who was made one with another meanwhile is to that other, in place of theirs', async () => {
  const database = await withPeople();
  await database.contacts.update('gone', { mergedIntoId: 'helle' });
  await keepDraft(database, { contactId: 'helle', text: 'first' }, SUNDAY);
  await keepDraft(database, { contactId: 'gone', text: 'second' }, SUNDAY);
  expect((await draftsNow(database)).map(({ draft }) => [draft.contactId, draft.text])).toEqual([['helle', 'second']]);
});

test('of drafts kept at once to two who are one by now, the first is kept', async () => {
  const database = await withPeople();
  await database.contacts.update('gone', { mergedIntoId: 'helle' });
  const several = ['gone', 'bo', 'helle'].map((contactId) => ({ contactId, text: `to ${contactId}` }));
  await keepDrafts(database, several, SUNDAY);
  const kept = (await draftsNow(database)).map(({ draft }) => draft.text);
  expect(new Set(kept)).toEqual(new Set(['to bo', 'to gone']));
});

test('what one went out to do with someone who became another is asked about with that other', async () => {
  const database = await withPeople();
  await database.contacts.update('gone', { mergedIntoId: 'helle' });
  const id = await keepIntention(database, { contactId: 'gone', act: 'call', via: 'call' }, SUNDAY);
  expect(await openIntentions(database)).toMatchObject([{ intention: { id }, contact: { id: 'helle' } }]);
});
