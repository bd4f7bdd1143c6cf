/** Which meeting one comes home from, which one goes to, and what one says of it, in the database. */
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Meeting, Network } from '../../src/domain/network.ts';
import type { Database } from '../../src/store/database.ts';
import { dismiss } from '../../src/store/dismissals.ts';
import { undo } from '../../src/store/undo.ts';
import {
  feelAfter,
  hopeFor,
  hopeNow,
  hopeOffer,
  saveWayHome,
  wasNotThere,
  wayHomeNow,
  wayHomeOffer,
} from '../../src/store/way-home.ts';
import { hasAnyNetwork } from '../../src/store/week.ts';
import { makeContact, makeMeeting, makeNetwork, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const next = addDays(SUNDAY, 1);

async function withMeetings(meetings: readonly Partial<Meeting>[], network: Partial<Network> = {}): Promise<Database> {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', tie: 'strong', dueOn: SUNDAY, rhythmSince: addDays(SUNDAY, -200) }),
    makeContact({ id: 'bo' }),
    makeContact({ id: 'cy', standing: 'never' }),
  ]);
  const memberIds = ['ada', 'bo', 'cy'];
  await database.networks.add(
    makeNetwork({ id: 'circle', memberIds, time: '19:00', minutesPerMeeting: 120, ...network }),
  );
  await database.meetings.bulkAdd(meetings.map((fields) => makeMeeting({ networkId: 'circle', ...fields })));
  return database;
}

function at(day: CalendarDate, time: string) {
  return { day, time };
}

async function wayHomeOf(database: Database, now: ReturnType<typeof at>) {
  const found = await wayHomeNow(database, now);
  return found?.meeting?.id ?? found?.day;
}

async function hopeOf(database: Database, now: ReturnType<typeof at>) {
  const found = await hopeNow(database, now);
  return found?.meeting?.id ?? found?.day;
}

describe('The meeting one is on the way home from', () => {
  test('is asked of from its end until the next evening is over', async () => {
    const database = await withMeetings([{ id: 'sunday' }]);
    expect(await wayHomeOf(database, at(SUNDAY, '20:59'))).toBeUndefined();
    expect(await wayHomeOf(database, at(SUNDAY, '21:00'))).toBe('sunday');
    expect(await wayHomeOf(database, at(next, '23:59'))).toBe('sunday');
    expect(await wayHomeOf(database, at(addDays(next, 1), '00:00'))).toBeUndefined();
  });

  test('has its own time and length before those of the network', async () => {
    const database = await withMeetings([{ id: 'sunday', time: '22:00', minutes: 180 }]);
    expect(await wayHomeOf(database, at(SUNDAY, '23:00'))).toBeUndefined();
    expect(await wayHomeOf(database, at(next, '01:00'))).toBe('sunday');
  });

  test.each<[string, Partial<Meeting>, Partial<Network>]>([
    ['called off', { calledOffOn: SUNDAY }, {}],
    ['in the trash', { deletedAt: '2026-03-08T12:00:00.000Z' }, {}],
    ['one was not at', { attended: false }, {}],
    ['told of already', { attended: true, feeling: 'fine' }, {}],
    ['of a closed network', {}, { closedOn: SUNDAY }],
    ['of a network in the trash', {}, { deletedAt: '2026-03-08T12:00:00.000Z' }],
    ['of no network', { networkId: 'gone' }, {}],
  ])('is not one %s', async (_, meeting, network) => {
    const database = await withMeetings([{ id: 'sunday', ...meeting }], network);
    expect(await wayHomeOf(database, at(SUNDAY, '22:00'))).toBeUndefined();
  });

  test('is asked of again when only the feeling was said, or all but the feeling', async () => {
    const felt = await withMeetings([{ id: 'sunday', feeling: 'lifted' }]);
    expect(await wayHomeOf(felt, at(SUNDAY, '22:00'))).toBe('sunday');
    const unfelt = await withMeetings([{ id: 'sunday', attended: true }]);
    expect(await wayHomeOf(unfelt, at(SUNDAY, '22:00'))).toBe('sunday');
  });

  test('of two, is the one that ended last', async () => {
    const database = await withMeetings([
      { id: 'noon', time: '12:00' },
      { id: 'evening', networkId: 'other' },
    ]);
    await database.networks.add(makeNetwork({ id: 'other', time: '18:00' }));
    expect(await wayHomeOf(database, at(SUNDAY, '22:00'))).toBe('evening');
  });

  test('is not asked of once that was waved away', async () => {
    const database = await withMeetings([{ id: 'sunday' }]);
    const now = at(SUNDAY, '22:00');
    const found = await wayHomeNow(database, now);
    if (found === undefined) throw new Error('no meeting');
    const undoId = await dismiss(database, wayHomeOffer(found), addDays(SUNDAY, 3));
    expect(await wayHomeOf(database, now)).toBeUndefined();
    await undo(database, undoId, SUNDAY);
    expect(await wayHomeOf(database, now)).toBe('sunday');
  });
});

describe('A meeting that the rhythm alone asks for', () => {
  const weekly: Partial<Network> = { rhythm: { every: 1, unit: 'week' }, weekday: 7 };

  test('counts, once the network has met before', async () => {
    const database = await withMeetings([{ day: addDays(SUNDAY, -7), attended: true, feeling: 'fine' }], weekly);
    expect(await hopeOf(database, at(SUNDAY, '09:00'))).toBe(SUNDAY);
    expect(await wayHomeOf(database, at(SUNDAY, '22:00'))).toBe(SUNDAY);
    expect(await wayHomeOf(database, at(next, '09:00'))).toBe(SUNDAY);
    const never = await withMeetings([], weekly);
    expect(await wayHomeOf(never, at(SUNDAY, '22:00'))).toBeUndefined();
  });

  test('is none on another weekday, nor where one was called off', async () => {
    const other = await withMeetings([{ day: addDays(SUNDAY, -4), attended: false }], { ...weekly, weekday: 3 });
    expect(await hopeOf(other, at(SUNDAY, '09:00'))).toBeUndefined();
    const off = await withMeetings([{ day: addDays(SUNDAY, -7) }, { day: SUNDAY, calledOffOn: SUNDAY }], weekly);
    expect(await wayHomeOf(off, at(SUNDAY, '22:00'))).toBeUndefined();
  });

  test('also without a weekday of its own', async () => {
    const rhythm = { every: 10, unit: 'day' } as const;
    const database = await withMeetings([{ day: addDays(SUNDAY, -10), attended: false }], { rhythm });
    expect(await wayHomeOf(database, at(SUNDAY, '22:00'))).toBe(SUNDAY);
  });

  test('is written down by the first word of it, and gone when that is undone', async () => {
    const database = await withMeetings([{ day: addDays(SUNDAY, -7), attended: false }], weekly);
    const said = await feelAfter(database, { networkId: 'circle', day: SUNDAY, feeling: 'drained' }, SUNDAY);
    expect(await database.meetings.get(said.id)).toMatchObject({ day: SUNDAY, feeling: 'drained', attendeeIds: [] });
    expect(await wayHomeOf(database, at(SUNDAY, '22:00'))).toBe(said.id);
    await undo(database, said.undoId, SUNDAY);
    expect(await database.meetings.count()).toBe(1);
  });
});

describe('The hope before it', () => {
  test('is asked for from the day before until it begins, unless it was waved away or written', async () => {
    const database = await withMeetings([{ id: 'sunday' }]);
    expect(await hopeOf(database, at(addDays(SUNDAY, -2), '22:00'))).toBeUndefined();
    expect(await hopeOf(database, at(addDays(SUNDAY, -1), '08:00'))).toBe('sunday');
    expect(await hopeOf(database, at(SUNDAY, '19:00'))).toBeUndefined();
    const which = { networkId: 'circle', day: SUNDAY };
    const undoId = await hopeFor(database, { ...which, hope: ' To hear how Bo does it ' }, SUNDAY);
    expect((await database.meetings.get('sunday'))?.hope).toBe('To hear how Bo does it');
    expect(await hopeOf(database, at(SUNDAY, '09:00'))).toBeUndefined();
    await undo(database, undoId, SUNDAY);
    const found = await hopeNow(database, at(SUNDAY, '09:00'));
    if (found === undefined) throw new Error('no meeting');
    await dismiss(database, hopeOffer(found), next);
    expect(await hopeOf(database, at(SUNDAY, '09:00'))).toBeUndefined();
  });

  test('of two, is of the one that begins first; taken away with no words', async () => {
    const database = await withMeetings([{ id: 'sunday' }, { id: 'monday', day: next, hope: 'Much' }]);
    expect(await hopeOf(database, at(SUNDAY, '09:00'))).toBe('sunday');
    await hopeFor(database, { networkId: 'circle', day: next, hope: ' ' }, SUNDAY);
    expect(await database.meetings.get('monday')).not.toHaveProperty('hope');
  });
});

describe('What one says on the way home', () => {
  test('is one intention: the meeting, one contact with all, a promise; and one undo', async () => {
    const database = await withMeetings([{ id: 'sunday', feeling: 'lifted' }]);
    const log = { attendeeIds: ['ada', 'bo'], outcomes: ['knowledge' as const], note: 'Bo has a new method' };
    const promise = { contactId: 'bo', what: 'Send the book', dueOn: addDays(SUNDAY, 5) };
    const before = await database.contacts.toArray();
    const undoId = await saveWayHome(database, { id: 'sunday', log, promise }, SUNDAY);
    expect(await database.meetings.get('sunday')).toMatchObject({ ...log, attended: true, feeling: 'lifted' });
    expect(await database.interactions.toArray()).toMatchObject([
      { contactIds: ['ada', 'bo'], networkId: 'circle', channel: 'meeting', outcomes: ['knowledge'] },
    ]);
    expect(await database.promises.toArray()).toMatchObject([{ ...promise, openDueOn: promise.dueOn }]);
    expect((await database.contacts.get('ada'))?.dueOn).not.toBe(SUNDAY);
    await undo(database, undoId, SUNDAY);
    expect(await database.meetings.get('sunday')).toMatchObject({ feeling: 'lifted', attendeeIds: [] });
    expect(await database.interactions.count()).toBe(0);
    expect(await database.promises.count()).toBe(0);
    expect((await database.contacts.get('ada'))?.dueOn).toBe(before[0]?.dueOn);
  });

  test('may be that one was not there', async () => {
    const database = await withMeetings([{ id: 'sunday' }]);
    const undoId = await wasNotThere(database, { networkId: 'circle', day: SUNDAY }, SUNDAY);
    expect((await database.meetings.get('sunday'))?.attended).toBe(false);
    await undo(database, undoId, SUNDAY);
    expect(await database.meetings.get('sunday')).not.toHaveProperty('attended');
  });

  test('takes back what was tapped before, when one was not there after all', async () => {
    const database = await withMeetings([{ id: 'sunday', feeling: 'drained', attendeeIds: ['ada'] }]);
    await wasNotThere(database, { networkId: 'circle', day: SUNDAY }, SUNDAY);
    expect(await database.meetings.get('sunday')).toMatchObject({ attended: false, attendeeIds: [] });
    expect(await database.meetings.get('sunday')).not.toHaveProperty('feeling');
  });

  test('may leave the feeling out, which is not asked for again', async () => {
    const database = await withMeetings([{ id: 'sunday' }]);
    const log = { attendeeIds: [], outcomes: [] };
    const undoId = await saveWayHome(database, { id: 'sunday', log }, SUNDAY);
    expect(await wayHomeOf(database, at(SUNDAY, '22:00'))).toBeUndefined();
    expect(await database.interactions.count()).toBe(0);
    await undo(database, undoId, SUNDAY);
    expect(await wayHomeOf(database, at(SUNDAY, '22:00'))).toBe('sunday');
  });
});

test('whether there is any network at all', async () => {
  expect(await hasAnyNetwork(await openFresh())).toBe(false);
  expect(await hasAnyNetwork(await withMeetings([]))).toBe(true);
});
