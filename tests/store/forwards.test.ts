/** Passing on: one act logs it, notes to whom it went and what was given; one undo takes all of it back. */
import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { weightOf } from '../../src/domain/interaction.ts';
import { answerIntention, type OutreachAnswer } from '../../src/store/answer-intention.ts';
import type { Database } from '../../src/store/database.ts';
import { deleteForGood } from '../../src/store/delete-for-good.ts';
import { draftsNow, keepDraft, keepDrafts } from '../../src/store/drafts.ts';
import { changeEntry } from '../../src/store/exchanges.ts';
import { answerForward, forwardsOfTip, forwardsTo, forwardsToAskAbout } from '../../src/store/forwards.ts';
import { deleteInteraction, editInteraction } from '../../src/store/interactions.ts';
import { dropIntention, keepIntention, openIntentions } from '../../src/store/intentions.ts';
import { restoreThings } from '../../src/store/restore.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeSphere, makeTip, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const SINCE = calendarDate('2025-01-01');
const BREAD = makeTip({ id: 'bread', title: 'Bread that lasts', topics: ['baking'] });
const HELLE = makeContact({ id: 'helle', tie: 'strong', rhythmSince: SINCE, dueOn: SUNDAY });

async function withPeople(...others: readonly Contact[]): Promise<Database> {
  const database = await openFresh();
  await database.contacts.bulkAdd([HELLE, makeContact({ id: 'bo', tie: 'weak', rhythmSince: SINCE }), ...others]);
  await database.tips.add(BREAD);
  return database;
}

/** Passes the tip on and says how that went; answers the id for undoing it. */
async function passOn(database: Database, contactId: string, answer: OutreachAnswer = 'yes'): Promise<string> {
  const message = { text: 'Hi, …', openingLineId: 'en-found', tipId: 'bread' };
  const id = await keepIntention(database, { contactId, act: 'write', via: 'sms', ...message }, SUNDAY);
  return (await answerIntention(database, { id, answer }, SUNDAY))?.undoId ?? '';
}

function living(rows: readonly { readonly deletedAt?: string }[]) {
  return rows.filter(({ deletedAt }) => deletedAt === undefined);
}

async function whatIsNoted(database: Database) {
  const [interactions, forwards, exchanges] = await Promise.all([
    database.interactions.toArray(),
    database.forwards.toArray(),
    database.exchanges.toArray(),
  ]);
  return { interactions: living(interactions), forwards: living(forwards), exchanges: living(exchanges) };
}

const NOTHING = { interactions: [], forwards: [], exchanges: [] };

test('yes logs a light interaction, notes to whom it went, and what was given; undo takes all of it back', async () => {
  const database = await withPeople();
  const undoId = await passOn(database, 'helle');
  const [forward] = await database.forwards.toArray();
  const [interaction] = await database.interactions.toArray();
  expect(interaction).toMatchObject({
    contactIds: ['helle'],
    day: SUNDAY,
    channel: 'message',
    via: 'sms',
    depth: 'light',
    initiator: 'me',
    tipId: 'bread',
    openingLineId: 'en-found',
  });
  expect(interaction).not.toHaveProperty('answered');
  expect(forward).toMatchObject({ tipId: 'bread', contactId: 'helle', day: SUNDAY, interactionId: interaction?.id });
  expect(await database.exchanges.toArray()).toMatchObject([
    {
      contactId: 'helle',
      day: SUNDAY,
      direction: 'given',
      kind: 'tip',
      note: 'Bread that lasts',
      source: { table: 'forwards', id: forward?.id },
    },
  ]);
  await undo(database, undoId, SUNDAY);
  expect(await whatIsNoted(database)).toEqual(NOTHING);
  expect(await openIntentions(database)).toHaveLength(1);
  expect(await database.contacts.get('helle')).toMatchObject({ dueOn: SUNDAY });
});

test('without an answer it has been given all the same, and is never a try', async () => {
  const database = await withPeople();
  const undoId = await passOn(database, 'helle', 'no-answer');
  const { interactions, forwards, exchanges } = await whatIsNoted(database);
  expect(interactions).toMatchObject([{ tipId: 'bread', depth: 'light', answered: 'no' }]);
  expect((await database.interactions.toArray()).map(weightOf)).toEqual(['light']);
  expect([forwards.length, exchanges.length]).toEqual([1, 1]);
  const helle = await database.contacts.get('helle');
  expect(helle).toMatchObject({ lastLightOn: SUNDAY });
  expect(helle).not.toHaveProperty('triesSince');
  await undo(database, undoId, SUNDAY);
  expect(await whatIsNoted(database)).toEqual(NOTHING);
});

test('not done leaves all as it was, and what was kept still stands', async () => {
  const database = await withPeople();
  await keepDraft(database, { contactId: 'helle', text: 'Hi', tipId: 'bread' }, SUNDAY);
  await passOn(database, 'helle', 'not-done');
  expect(await whatIsNoted(database)).toEqual(NOTHING);
  expect((await draftsNow(database)).map(({ draft }) => draft.text)).toEqual(['Hi']);
});

test('there is no ledger with whom there may be none; the tip is passed on all the same', async () => {
  const database = await withPeople(
    makeContact({ id: 'mum', sphereIds: ['family'] }),
    makeContact({ id: 'client', distance: true }),
  );
  await database.spheres.add(makeSphere({ id: 'family', private: true }));
  await passOn(database, 'mum');
  await passOn(database, 'client');
  expect(await database.exchanges.count()).toBe(0);
  expect((await forwardsOfTip(database, 'bread')).map(({ contact }) => contact.id)).toEqual(['client', 'mum']);
});

test('a tip that is gone for good meanwhile leaves a message as any other', async () => {
  const database = await withPeople();
  await database.tips.clear();
  await passOn(database, 'helle');
  expect(await database.forwards.count()).toBe(0);
  expect(await database.interactions.toArray()).toMatchObject([{ depth: 'full', answered: 'open' }]);
});

test('telling someone what one took from their tip is a message, and is noted on the tip; undo takes it back', async () => {
  const database = await withPeople();
  await database.tips.add(makeTip({ id: 'theirs', forMe: true, fromContactId: 'helle', readOn: SUNDAY }));
  const intent = { contactId: 'helle', act: 'write', via: 'mail', text: 'Hi', toldTipId: 'theirs' } as const;
  const id = await keepIntention(database, intent, SUNDAY);
  await answerIntention(database, { id, answer: 'no-answer' }, SUNDAY);
  expect(await database.tips.get('theirs')).not.toHaveProperty('toldOn');

  const again = await keepIntention(database, intent, SUNDAY);
  const answered = await answerIntention(database, { id: again, answer: 'yes' }, SUNDAY);
  expect(await database.tips.get('theirs')).toMatchObject({ toldOn: SUNDAY });
  const [, told] = await database.interactions.toArray();
  expect(told).toMatchObject({ depth: 'full', answered: 'open', channel: 'email' });
  expect(told).not.toHaveProperty('tipId');
  expect(await database.forwards.count()).toBe(0);
  await undo(database, answered?.undoId ?? '', SUNDAY);
  expect(await database.tips.get('theirs')).not.toHaveProperty('toldOn');
});

test('what came of it is asked from the third day, until one says it; a word back is full contact, and undone', async () => {
  const database = await withPeople(makeContact({ id: 'dear', standing: 'remembered' }));
  for (const contactId of ['helle', 'bo', 'dear']) await passOn(database, contactId);
  const later = addDays(SUNDAY, 3);
  const asked = async () => (await forwardsToAskAbout(database, later)).map(({ contact }) => contact.id);
  expect(await forwardsToAskAbout(database, addDays(SUNDAY, 2))).toEqual([]);
  expect(await asked()).toEqual(['bo', 'helle']);

  const [{ forward } = { forward: { id: '' } }] = (await forwardsTo(database, 'helle')).slice();
  const undoId = await answerForward(database, { id: forward.id, response: 'thanked' }, later);
  expect(await asked()).toEqual(['bo']);
  expect(await forwardsTo(database, 'helle')).toMatchObject([
    { forward: { response: 'thanked' }, tip: { id: 'bread' } },
  ]);
  expect(await database.contacts.get('helle')).toMatchObject({ lastFullOn: SUNDAY });
  await undo(database, undoId, later);
  expect(await asked()).toEqual(['bo', 'helle']);
  expect(await database.contacts.get('helle')).not.toHaveProperty('lastFullOn');

  await answerForward(database, { id: forward.id, response: 'useful' }, later);
  await answerForward(database, { id: forward.id, response: 'no-answer' }, later);
  expect(await database.contacts.get('helle')).not.toHaveProperty('lastFullOn');
  expect(await asked()).toEqual(['bo']);
  await database.tips.update('bread', { deletedAt: '2026-03-09T10:00:00.000Z' });
  expect(await asked()).toEqual([]);
});

test('one tip kept for several, beside a draft of one’s own, and each goes as it is sent', async () => {
  const database = await withPeople();
  await keepDraft(database, { contactId: 'helle', text: 'The boat' }, SUNDAY);
  const several = ['helle', 'bo'].map((contactId) => ({ contactId, text: `Bread for ${contactId}`, tipId: 'bread' }));
  const undoId = await keepDrafts(database, several, SUNDAY);
  const texts = async () => (await draftsNow(database)).map(({ draft }) => draft.text);
  expect(await texts()).toEqual(['The boat', 'Bread for helle', 'Bread for bo']);

  const intent = { contactId: 'helle', act: 'share', tipId: 'bread' } as const;
  await dropIntention(database, await keepIntention(database, intent, SUNDAY));
  expect(await texts()).toEqual(['The boat', 'Bread for helle', 'Bread for bo']);
  const id = await keepIntention(database, intent, SUNDAY);
  await keepIntention(database, { contactId: 'helle', act: 'call' }, SUNDAY);
  expect(await openIntentions(database)).toHaveLength(2);
  expect(await texts()).toEqual(['The boat', 'Bread for bo']);
  await answerIntention(database, { id, answer: 'yes' }, SUNDAY);
  expect(await texts()).toEqual(['The boat', 'Bread for bo']);
  await undo(database, undoId, SUNDAY);
  expect(await texts()).toEqual(['The boat']);
});

test('what it was logged as may be mended, thrown away and brought back: forward and ledger follow', async () => {
  const database = await withPeople();
  await passOn(database, 'helle');
  const [interaction] = await database.interactions.toArray();
  const id = interaction?.id ?? '';
  const day = addDays(SUNDAY, -1);
  await editInteraction(database, { id, changes: { day, contactIds: ['bo'] } }, SUNDAY);
  const noted = { forwards: [{ contactId: 'bo', day }], exchanges: [{ contactId: 'bo', day }] };
  expect(await whatIsNoted(database)).toMatchObject(noted);

  const undoId = await deleteInteraction(database, id, SUNDAY);
  expect(await whatIsNoted(database)).toEqual(NOTHING);
  expect(await forwardsOfTip(database, 'bread')).toEqual([]);
  await undo(database, undoId, SUNDAY);
  expect(await whatIsNoted(database)).toMatchObject(noted);
  await deleteInteraction(database, id, SUNDAY);
  await restoreThings(database, [{ table: 'interactions', id }], SUNDAY);
  expect(await whatIsNoted(database)).toMatchObject(noted);
  await deleteInteraction(database, id, SUNDAY);
  await deleteForGood(database, [{ table: 'interactions', id }]);
  expect([await database.forwards.count(), await database.exchanges.count()]).toEqual([0, 0]);
});

test('a day that was given to the entry by hand stays, whatever becomes of the passing on', async () => {
  const database = await withPeople();
  await passOn(database, 'helle');
  const [[entry], [forward]] = await Promise.all([database.exchanges.toArray(), database.forwards.toArray()]);
  const own = addDays(SUNDAY, -5);
  await changeEntry(database, { id: entry?.id ?? '', changes: { day: own } });
  await answerForward(database, { id: forward?.id ?? '', response: 'thanked' }, SUNDAY);
  const day = addDays(SUNDAY, -1);
  await editInteraction(database, { id: forward?.interactionId ?? '', changes: { day } }, SUNDAY);
  expect(await whatIsNoted(database)).toMatchObject({ forwards: [{ day }], exchanges: [{ day: own }] });
});

test('what went to someone who was made one with another meanwhile is noted to that other', async () => {
  const database = await withPeople();
  const id = await keepIntention(database, { contactId: 'helle', act: 'write', tipId: 'bread' }, SUNDAY);
  await database.contacts.update('helle', { deletedAt: '2026-03-08T12:00:00.000Z', mergedIntoId: 'bo' });
  await answerIntention(database, { id, answer: 'yes' }, SUNDAY);
  const noted = { forwards: [{ contactId: 'bo' }], exchanges: [{ contactId: 'bo' }] };
  expect(await whatIsNoted(database)).toMatchObject(noted);
});
