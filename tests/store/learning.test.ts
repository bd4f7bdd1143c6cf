import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { isDone } from '../../src/domain/plan.ts';
import type { LastInTouch } from '../../src/domain/rough-day.ts';
import { historyWith } from '../../src/store/interactions.ts';
import { questionToAsk, rememberLastContact, rememberTopics, waveQuestionAway } from '../../src/store/learning.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeInteraction } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-11');
const item = { contactId: 'helle', reasons: [] };

async function withHelle(fields: Partial<Contact> = {}) {
  const database = await openFresh();
  const helle = makeContact({ id: 'helle', tie: 'weak', rhythmSince: today, dueOn: today, ...fields });
  await database.contacts.add(helle);
  return { database, helle };
}

describe('what to ask', () => {
  test('a question waved away is not asked of the same person for four months; the next one is', async () => {
    const { database, helle } = await withHelle();
    const bo = makeContact({ id: 'bo', tie: 'weak' });
    const ask = (contact: Contact, day = today) => questionToAsk(database, { contact, history: [] }, day);
    expect(await ask(helle)).toEqual({ code: 'last-contact' });
    await waveQuestionAway(database, { code: 'last-contact', contactId: 'helle' }, today);
    expect(await ask(helle)).toEqual({ code: 'topics' });
    expect(await ask(bo)).toEqual({ code: 'last-contact' });
    await waveQuestionAway(database, { code: 'topics', contactId: 'helle' }, today);
    expect(await ask(helle)).toBeUndefined();
    expect(await ask(helle, calendarDate('2026-07-10'))).toBeUndefined();
    expect(await ask(helle, calendarDate('2026-07-11'))).toEqual({ code: 'last-contact' });
  });

  test('waving away twice keeps one row, and can be undone', async () => {
    const { database, helle } = await withHelle({ notes: 'Sings' });
    await waveQuestionAway(database, { code: 'last-contact', contactId: 'helle' }, addDays(today, -200));
    const undoId = await waveQuestionAway(database, { code: 'last-contact', contactId: 'helle' }, today);
    expect(await database.dismissals.toArray()).toMatchObject([
      { what: 'learning:last-contact:helle', until: calendarDate('2026-07-11') },
    ]);
    await undo(database, undoId, today);
    expect(await questionToAsk(database, { contact: helle, history: [] }, today)).toEqual({ code: 'last-contact' });
  });
});

describe('what one talks about', () => {
  test('is noted as interests beside those there are, each once, and can be undone', async () => {
    const { database } = await withHelle({ interests: ['Rowing'] });
    const undoId = await rememberTopics(database, { contactId: 'helle', topics: ['rowing', 'the choir'] });
    expect(await database.contacts.get('helle')).toMatchObject({ interests: ['Rowing', 'the choir'], dueOn: today });
    await undo(database, undoId, today);
    expect(await database.contacts.get('helle')).toMatchObject({ interests: ['Rowing'] });
  });

  test('of someone in the trash is not written', async () => {
    const { database } = await withHelle({ deletedAt: '2026-03-01T12:00:00.000Z' });
    await rememberTopics(database, { contactId: 'helle', topics: ['rowing'] });
    expect(await database.contacts.get('helle')).toMatchObject({ interests: [] });
  });
});

describe('roughly when last', () => {
  test.each<[Exclude<LastInTouch, 'unknown'>, string, string]>([
    ['month', '2026-03-11', 'month'],
    ['year', '2026-03-11', 'year'],
    ['longer', '2025-07-01', 'year'],
  ])('%s: noted on %s, by the %s, and the card of this week stays', async (last, day, precision) => {
    const { database } = await withHelle();
    await rememberLastContact(database, { contactId: 'helle', last }, today);
    const history = await historyWith(database, 'helle');
    expect(history).toMatchObject([{ day, precision, depth: 'full' }]);
    expect(isDone(item, calendarDate('2026-03-08'), history)).toBe(false);
    expect(await database.contacts.get('helle')).toMatchObject({ lastFullOn: day });
  });

  test('a target that lies past is no debt: the nearest week with room', async () => {
    const { database } = await withHelle({ tie: 'strong', dueOn: calendarDate('2026-06-11') });
    await rememberLastContact(database, { contactId: 'helle', last: 'longer' }, today);
    const { dueOn = today } = (await database.contacts.get('helle')) ?? {};
    expect(dueOn >= today && dueOn <= addDays(today, 14)).toBe(true);
  });

  test('a target to come is the due day', async () => {
    const { database } = await withHelle({ tie: 'strong' });
    await rememberLastContact(database, { contactId: 'helle', last: 'month' }, today);
    expect(await database.contacts.get('helle')).toMatchObject({ dueOn: calendarDate('2026-06-11') });
  });

  test('undone, all is as it was', async () => {
    const { database, helle } = await withHelle();
    const undoId = await rememberLastContact(database, { contactId: 'helle', last: 'longer' }, today);
    await undo(database, undoId, today);
    expect(await database.contacts.get('helle')).toEqual(helle);
    expect(await database.interactions.count()).toBe(0);
  });

  test('and a talk logged later counts from its own day', async () => {
    const { database } = await withHelle({ tie: 'strong' });
    await database.interactions.add(makeInteraction({ contactIds: ['helle'], day: addDays(today, -2) }));
    await rememberLastContact(database, { contactId: 'helle', last: 'longer' }, today);
    expect(await database.contacts.get('helle')).toMatchObject({ dueOn: calendarDate('2026-06-09') });
  });
});
