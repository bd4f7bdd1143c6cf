/** Meetings in the database, and the one interaction with all who were there. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Database } from '../../src/store/database.ts';
import { historyWith } from '../../src/store/interactions.ts';
import { addMeeting, callOffMeeting, changeMeeting, logMeeting, trashMeeting } from '../../src/store/meetings.ts';
import { meetingById } from '../../src/store/meetings-of.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeMeeting, makeNetwork, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

async function withMeeting(fields: Parameters<typeof makeMeeting>[0] = {}): Promise<Database> {
  const database = await openFresh();
  const close = { tie: 'strong', rhythmSince: addDays(SUNDAY, -200), dueOn: SUNDAY } as const;
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', ...close }),
    makeContact({ id: 'bo', ...close }),
    makeContact({ id: 'cy', ...close }),
    makeContact({ id: 'old', mergedIntoId: 'cy', deletedAt: '2026-03-01T12:00:00.000Z' }),
  ]);
  await database.networks.add(makeNetwork({ id: 'choir', memberIds: ['ada', 'bo'] }));
  await database.meetings.add(makeMeeting({ id: 'tuesday', networkId: 'choir', ...fields }));
  return database;
}

const talksOf = async (database: Database) => (await database.interactions.toArray()).filter((row) => !row.deletedAt);

describe('Planning', () => {
  test('a meeting is written down once a day, and gone when that is undone', async () => {
    const database = await withMeeting();
    const day = addDays(SUNDAY, 7);
    const { id, undoId } = await addMeeting(database, { networkId: 'choir', day, time: '19:00' });
    expect(await meetingById(database, id)).toMatchObject({ day, time: '19:00', attendeeIds: [], outcomes: [] });
    expect((await addMeeting(database, { networkId: 'choir', day })).id).toBe(id);
    await undo(database, undoId, SUNDAY);
    expect(await database.meetings.count()).toBe(2);
  });

  test('called off it stays, and takes place after all when it is planned again', async () => {
    const database = await withMeeting();
    await callOffMeeting(database, { networkId: 'choir', day: SUNDAY }, SUNDAY);
    expect((await meetingById(database, 'tuesday'))?.calledOffOn).toBe(SUNDAY);
    await addMeeting(database, { networkId: 'choir', day: SUNDAY });
    expect(await meetingById(database, 'tuesday')).not.toHaveProperty('calledOffOn');
  });

  test('one that the rhythm alone asks for is called off by writing that down', async () => {
    const database = await withMeeting();
    const day = addDays(SUNDAY, 7);
    await callOffMeeting(database, { networkId: 'choir', day }, SUNDAY);
    expect(await database.meetings.where({ day }).first()).toMatchObject({ networkId: 'choir', calledOffOn: SUNDAY });
  });

  test('one that was logged is not called off', async () => {
    const database = await withMeeting({ attended: false });
    await callOffMeeting(database, { networkId: 'choir', day: SUNDAY }, SUNDAY);
    expect(await meetingById(database, 'tuesday')).not.toHaveProperty('calledOffOn');
  });
});

describe('Logging', () => {
  const log = { attendeeIds: ['ada', 'bo'], outcomes: ['knowledge'], minutes: 90, note: 'Budgets' } as const;

  test('is one interaction for all who were there, which sets their clocks anew', async () => {
    const database = await withMeeting();
    await logMeeting(database, { id: 'tuesday', log }, SUNDAY);
    const [talk, ...others] = await talksOf(database);
    expect(others).toEqual([]);
    expect(talk).toMatchObject({
      contactIds: ['ada', 'bo'],
      networkId: 'choir',
      channel: 'meeting',
      depth: 'full',
      day: SUNDAY,
      minutes: 90,
      outcomes: ['knowledge'],
    });
    expect(talk).not.toHaveProperty('note');
    expect((await database.contacts.get('ada'))?.lastFullOn).toBe(SUNDAY);
    expect(await meetingById(database, 'tuesday')).toMatchObject({ attended: true, interactionId: talk?.id });
  });

  test('undone, nothing of it is left and the clocks are as before', async () => {
    const database = await withMeeting();
    const before = await database.contacts.get('ada');
    const undoId = await logMeeting(database, { id: 'tuesday', log }, SUNDAY);
    await undo(database, undoId, SUNDAY);
    expect(await talksOf(database)).toEqual([]);
    expect((await database.contacts.get('ada'))?.dueOn).toBe(before?.dueOn);
    expect(await meetingById(database, 'tuesday')).not.toHaveProperty('attended');
  });

  test('mended, the same interaction says the new', async () => {
    const database = await withMeeting();
    await logMeeting(database, { id: 'tuesday', log }, SUNDAY);
    const day = addDays(SUNDAY, -1);
    const changes = { day, attendeeIds: ['bo', 'old'], minutes: undefined };
    await changeMeeting(database, { id: 'tuesday', changes }, SUNDAY);
    const talks = await talksOf(database);
    expect(talks).toHaveLength(1);
    expect(talks[0]).toMatchObject({ day, contactIds: ['bo', 'cy'] });
    expect(talks[0]).not.toHaveProperty('minutes');
    expect(await historyWith(database, 'ada')).toEqual([]);
  });

  test('with nobody left, or oneself not there, there was no contact', async () => {
    const database = await withMeeting();
    await logMeeting(database, { id: 'tuesday', log }, SUNDAY);
    await changeMeeting(database, { id: 'tuesday', changes: { attended: false } }, SUNDAY);
    expect(await talksOf(database)).toEqual([]);
    await logMeeting(database, { id: 'tuesday', log }, SUNDAY);
    expect(await talksOf(database)).toHaveLength(1);
  });

  test('being there alone is no contact, but it is said', async () => {
    const database = await withMeeting();
    await logMeeting(database, { id: 'tuesday', log: {} }, SUNDAY);
    expect(await talksOf(database)).toEqual([]);
    expect((await meetingById(database, 'tuesday'))?.attended).toBe(true);
  });

  test('in the trash with its meeting', async () => {
    const database = await withMeeting();
    await logMeeting(database, { id: 'tuesday', log }, SUNDAY);
    const undoId = await trashMeeting(database, 'tuesday', SUNDAY);
    expect(await meetingById(database, 'tuesday')).toBeUndefined();
    expect(await historyWith(database, 'ada')).toEqual([]);
    await undo(database, undoId, SUNDAY);
    expect(await historyWith(database, 'ada')).toHaveLength(1);
  });

  test('a meeting that is gone is left as it is', async () => {
    const database = await withMeeting({ deletedAt: '2026-03-08T12:00:00.000Z' });
    await logMeeting(database, { id: 'tuesday', log }, SUNDAY);
    expect(await talksOf(database)).toEqual([]);
  });
});
