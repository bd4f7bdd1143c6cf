/** Just met someone, as it is kept. 5 March 2026 is a Thursday; the round is on Sundays. */
import { expect, test } from 'vitest';
import { addDays, addSpan, calendarDate } from '../../src/domain/calendar-date.ts';
import { snoozeContact } from '../../src/store/contacts.ts';
import type { Database } from '../../src/store/database.ts';
import { deleteInteraction, logInteraction } from '../../src/store/interactions.ts';
import { meetingPlace, meetSomeone } from '../../src/store/meeting-someone.ts';
import { ensurePlan } from '../../src/store/plans.ts';
import { undo } from '../../src/store/undo.ts';
import { SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const THURSDAY = calendarDate('2026-03-05');
const days = { today: THURSDAY, evening: THURSDAY };

function meet(database: Database, name: string, where = 'the spring conference', line = '') {
  return meetSomeone(database, { name, where, line }, days);
}

async function dueOn(database: Database, id: string) {
  return (await database.contacts.get(id))?.dueOn;
}

test('someone just met is a loose tie with a card in the next round, and the place and the line are kept', async () => {
  const database = await openFresh();
  const { contact } = await meet(database, ' Helle  Kjær ', ' the spring conference ', 'Sails');
  expect(await database.contacts.get(contact.id)).toMatchObject({
    displayName: 'Helle Kjær',
    givenName: 'Helle',
    familyName: 'Kjær',
    tie: 'weak',
    rhythmSince: THURSDAY,
    metOn: THURSDAY,
    metThrough: 'the spring conference',
    notes: 'Sails',
    dueOn: SUNDAY,
  });
  expect(await database.interactions.count()).toBe(0);
  const plan = await ensurePlan(database, SUNDAY);
  expect(plan?.items).toEqual([{ contactId: contact.id, reasons: [{ code: 'met', ids: [], days: 3 }] }]);
});

test('what was left blank is absent', async () => {
  const database = await openFresh();
  const { contact } = await meet(database, 'Helle', '', ' ');
  expect(Object.keys((await database.contacts.get(contact.id)) ?? {})).not.toContain('metThrough');
  expect(Object.keys((await database.contacts.get(contact.id)) ?? {})).not.toContain('notes');
});

test('of seven met at once, five come in the next round and two in the one after', async () => {
  const database = await openFresh();
  const met: string[] = [];
  for (const name of 'ABCDEFG') {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other, as one meets them
    met.push((await meet(database, name)).contact.dueOn ?? '');
  }
  expect(met).toEqual([...Array.from({ length: 5 }, () => SUNDAY), addDays(SUNDAY, 7), addDays(SUNDAY, 7)]);
});

test('the place is kept for the evening, also past midnight, and not for the next day', async () => {
  const database = await openFresh();
  await meet(database, 'Helle');
  expect(await meetingPlace(database, THURSDAY)).toBe('the spring conference');
  expect(await meetingPlace(database, addDays(THURSDAY, 1))).toBe('');
  await meet(database, 'Bo', '');
  expect(await meetingPlace(database, THURSDAY)).toBe('');
});

test('undone, nobody was met', async () => {
  const database = await openFresh();
  const { undoId } = await meet(database, 'Helle');
  await undo(database, undoId, THURSDAY);
  expect(await database.contacts.count()).toBe(0);
});

test('a log moves the card a rhythm away, deleting it brings the next round back, and so does undoing', async () => {
  const database = await openFresh();
  const { contact } = await meet(database, 'Helle');
  const call = {
    contactIds: [contact.id],
    day: THURSDAY,
    precision: 'day',
    channel: 'call',
    depth: 'full',
    initiator: 'me',
    outcomes: [],
  } as const;
  const first = await logInteraction(database, call, THURSDAY);
  expect(await dueOn(database, contact.id)).toBe(addSpan(THURSDAY, { every: 1, unit: 'year' }));
  await deleteInteraction(database, first.id, THURSDAY);
  expect(await dueOn(database, contact.id)).toBe(SUNDAY);
  const second = await logInteraction(database, call, THURSDAY);
  await undo(database, second.undoId, THURSDAY);
  expect(await dueOn(database, contact.id)).toBe(SUNDAY);
});

test('snoozed, the card comes in the first round after', async () => {
  const database = await openFresh();
  const { contact } = await meet(database, 'Helle');
  const undoId = await snoozeContact(database, { id: contact.id, until: addDays(SUNDAY, 10) }, THURSDAY);
  expect(await dueOn(database, contact.id)).toBe(addDays(SUNDAY, 14));
  await undo(database, undoId, THURSDAY);
  expect(await dueOn(database, contact.id)).toBe(SUNDAY);
});
