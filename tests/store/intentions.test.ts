/** Intentions and their answers: only an answer logs anything, and an undo leads back to the question. */
import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { Database } from '../../src/store/database.ts';
import { keepDraft } from '../../src/store/drafts.ts';
import { answerIntention } from '../../src/store/answer-intention.ts';
import { dropIntention, keepIntention, openIntentions } from '../../src/store/intentions.ts';
import { undo } from '../../src/store/undo.ts';
import { livingInteractions } from '../support/living.ts';
import { makeContact, makeInteraction, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const HELLE = makeContact({
  id: 'helle',
  tie: 'strong',
  rhythmSince: calendarDate('2025-01-01'),
  lastFullOn: calendarDate('2025-11-05'),
  dueOn: SUNDAY,
});

async function withHelle(...others: readonly Contact[]): Promise<Database> {
  const database = await openFresh();
  await database.contacts.bulkAdd([HELLE, ...others]);
  await database.interactions.add(
    makeInteraction({ id: 'last', contactIds: ['helle'], day: calendarDate('2025-11-05') }),
  );
  return database;
}

async function logged(database: Database) {
  return (await livingInteractions(database)).find(({ id }) => id !== 'last');
}

test('an intention alone counts as nothing: no history, no due day, no contact is touched', async () => {
  const database = await withHelle();
  await keepIntention(database, { contactId: 'helle', act: 'call', via: 'call' }, SUNDAY);
  expect(await database.contacts.get('helle')).toEqual(HELLE);
  expect(await logged(database)).toBeUndefined();
  const [open] = await openIntentions(database);
  expect(open?.contact.id).toBe('helle');
  expect(open?.intention).toMatchObject({ act: 'call', via: 'call', day: SUNDAY });
});

test('yes to a call logs it on the day it was made, also when one answers later', async () => {
  const database = await withHelle();
  const id = await keepIntention(database, { contactId: 'helle', act: 'call', via: 'call' }, SUNDAY);
  const answered = await answerIntention(database, { id, answer: 'yes' }, addDays(SUNDAY, 2));
  expect(await logged(database)).toMatchObject({
    contactIds: ['helle'],
    day: SUNDAY,
    channel: 'call',
    depth: 'full',
    initiator: 'me',
  });
  expect(await logged(database)).not.toHaveProperty('answered');
  expect(await database.contacts.get('helle')).toMatchObject({ lastFullOn: SUNDAY, dueOn: answered?.dueOn });
  expect(await openIntentions(database)).toEqual([]);
});

test('yes to a message waits for its answer, knows its means and its opening line, and keeps the words between the two', async () => {
  const database = await withHelle();
  const message = { text: 'Hi Helle, how is the boat?', openingLineId: 'en-thinking' };
  const id = await keepIntention(database, { contactId: 'helle', act: 'write', via: 'whatsapp', ...message }, SUNDAY);
  await answerIntention(database, { id, answer: 'yes' }, SUNDAY);
  const row = await logged(database);
  expect(row).toMatchObject({
    channel: 'message',
    via: 'whatsapp',
    answered: 'open',
    openSince: SUNDAY,
    openingLineId: 'en-thinking',
  });
  expect(row).not.toHaveProperty('note');
});

test.each([
  ['write', 'mail', { channel: 'email' }],
  ['write', 'copy', { channel: 'message', via: 'copy' }],
  ['share', 'share', { channel: 'message', via: 'share' }],
] as const)('what went out by %s and %s is logged as such', async (act, via, expected) => {
  const database = await withHelle();
  const id = await keepIntention(database, { contactId: 'helle', act, via }, SUNDAY);
  await answerIntention(database, { id, answer: 'yes' }, SUNDAY);
  expect(await logged(database)).toMatchObject(expected);
});

test('no answer logs a try, after which the rhythm plans another', async () => {
  const database = await withHelle();
  const id = await keepIntention(database, { contactId: 'helle', act: 'call', via: 'call' }, SUNDAY);
  const answered = await answerIntention(database, { id, answer: 'no-answer' }, SUNDAY);
  expect(await logged(database)).toMatchObject({ channel: 'call', initiator: 'me', answered: 'no' });
  const helle = await database.contacts.get('helle');
  expect(helle).toMatchObject({ lastTriedOn: SUNDAY, triesSince: 1, lastFullOn: HELLE.lastFullOn });
  expect(helle?.dueOn).toBe(answered?.dueOn);
  expect(answered?.dueOn !== undefined && answered.dueOn > SUNDAY).toBe(true);
});

test('not done leaves all as it was', async () => {
  const database = await withHelle();
  const id = await keepIntention(database, { contactId: 'helle', act: 'call', via: 'call' }, SUNDAY);
  await answerIntention(database, { id, answer: 'not-done' }, SUNDAY);
  expect(await database.contacts.get('helle')).toEqual(HELLE);
  expect(await logged(database)).toBeUndefined();
  expect(await database.intentions.count()).toBe(0);
});

test.each(['yes', 'no-answer', 'not-done'] as const)('undoing "%s" leads back to the question', async (answer) => {
  const database = await withHelle();
  const id = await keepIntention(database, { contactId: 'helle', act: 'call', via: 'call' }, SUNDAY);
  const answered = await answerIntention(database, { id, answer }, SUNDAY);
  await undo(database, answered?.undoId ?? '', SUNDAY);
  expect((await openIntentions(database)).map(({ intention }) => intention.id)).toEqual([id]);
  expect(await logged(database)).toBeUndefined();
  expect(await database.contacts.get('helle')).toMatchObject({ dueOn: SUNDAY, lastFullOn: HELLE.lastFullOn });
});

test('an intention is answered once, however many tabs ask', async () => {
  const database = await withHelle();
  const id = await keepIntention(database, { contactId: 'helle', act: 'call', via: 'call' }, SUNDAY);
  await answerIntention(database, { id, answer: 'yes' }, SUNDAY);
  expect(await answerIntention(database, { id, answer: 'yes' }, SUNDAY)).toBeUndefined();
  expect(await livingInteractions(database)).toHaveLength(2);
});

test('a new intention to the same person takes the place of the open one; those to others stay', async () => {
  const database = await withHelle(makeContact({ id: 'bo' }));
  await keepIntention(database, { contactId: 'helle', act: 'call', via: 'call' }, SUNDAY);
  await keepIntention(database, { contactId: 'bo', act: 'call', via: 'call' }, SUNDAY);
  await keepIntention(database, { contactId: 'helle', act: 'write', via: 'sms' }, SUNDAY);
  const open = await openIntentions(database);
  expect(open.map(({ intention }) => [intention.contactId, intention.via])).toEqual([
    ['bo', 'call'],
    ['helle', 'sms'],
  ]);
});

test('nobody is asked about someone in the trash, or remembered', async () => {
  const database = await withHelle(
    makeContact({ id: 'gone', deletedAt: '2026-03-01T12:00:00.000Z' }),
    makeContact({ id: 'kept', standing: 'remembered' }),
    makeContact({ id: 'never', standing: 'never' }),
  );
  for (const contactId of ['gone', 'kept', 'never']) {
    await keepIntention(database, { contactId, act: 'call', via: 'call' }, SUNDAY);
  }
  expect((await openIntentions(database)).map(({ contact }) => contact.id)).toEqual(['never']);
});

test('an intention from a day that has not come yet, after a flight west, is logged today', async () => {
  const database = await withHelle();
  const id = await keepIntention(database, { contactId: 'helle', act: 'call', via: 'call' }, addDays(SUNDAY, 1));
  await answerIntention(database, { id, answer: 'yes' }, SUNDAY);
  expect((await logged(database))?.day).toBe(SUNDAY);
});

test('a row that does not know its day is logged on the day it was written', async () => {
  const database = await withHelle();
  const stamps = { createdAt: '2026-03-05T10:00:00.000Z', updatedAt: '2026-03-05T10:00:00.000Z', rev: 1 };
  await database.intentions.add({ id: 'old', contactId: 'helle', act: 'write', ...stamps });
  await answerIntention(database, { id: 'old', answer: 'yes' }, SUNDAY);
  expect(await logged(database)).toMatchObject({ day: '2026-03-05', channel: 'message', via: 'sms' });
});

test('once one has written, the draft has had its day; undo brings it back', async () => {
  const database = await withHelle(makeContact({ id: 'bo' }));
  await keepDraft(database, { contactId: 'helle', text: 'Hi Helle' }, SUNDAY);
  await keepDraft(database, { contactId: 'bo', text: 'Hi Bo' }, SUNDAY);
  const id = await keepIntention(database, { contactId: 'helle', act: 'write', via: 'sms' }, SUNDAY);
  const answered = await answerIntention(database, { id, answer: 'yes' }, SUNDAY);
  expect((await database.intentions.toArray()).map(({ text }) => text)).toEqual(['Hi Bo']);
  await undo(database, answered?.undoId ?? '', SUNDAY);
  expect(await database.intentions.count()).toBe(3);
});

test('a call leaves the words that were kept to be written', async () => {
  const database = await withHelle();
  await keepDraft(database, { contactId: 'helle', text: 'Hi Helle' }, SUNDAY);
  const id = await keepIntention(database, { contactId: 'helle', act: 'call' }, SUNDAY);
  await answerIntention(database, { id, answer: 'yes' }, SUNDAY);
  expect((await database.intentions.toArray()).map(({ text }) => text)).toEqual(['Hi Helle']);
});

test('what came to nothing at once is forgotten, a draft is not', async () => {
  const database = await withHelle();
  await keepDraft(database, { contactId: 'helle', text: 'Hi Helle' }, SUNDAY);
  const id = await keepIntention(database, { contactId: 'helle', act: 'share', via: 'share' }, SUNDAY);
  await dropIntention(database, id);
  const [draft] = await database.intentions.toArray();
  expect(draft?.act).toBe('draft');
  await dropIntention(database, draft?.id ?? '');
  expect(await database.intentions.count()).toBe(1);
});
