import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { en } from '../../src/i18n/en.ts';
import type { Database } from '../../src/store/database.ts';
import { exportCalendar, noteGoogleRound, type CalendarWish } from '../../src/store/export-calendar.ts';
import { saveSettings, settingsOf } from '../../src/store/settings.ts';
import { makeContact, makePromise, makeSettings, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { readCalendar } from '../support/read-calendar.ts';

const WISH: CalendarWish = {
  kind: 'calendar',
  kinds: ['round', 'birthday', 'promise', 'meeting'],
  withNames: true,
  words: en.exporting.calendar.events,
  today: SUNDAY,
};

async function withHelle(): Promise<Database> {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'helle', displayName: 'Helle Kjær', tie: 'weak', birthday: { month: 3, day: 2 } }),
    makeContact({ id: 'kirsten', displayName: 'Kirsten', birthday: { month: 9, day: 9 }, standing: 'remembered' }),
  ]);
  await database.promises.bulkAdd([
    makePromise({ id: 'p', contactId: 'helle', what: 'a recipe', dueOn: calendarDate('2026-04-01') }),
    makePromise({ id: 'q', contactId: 'kirsten', what: 'a flower' }),
  ]);
  await database.settings.add(makeSettings());
  return database;
}

async function exported(database: Database, changes: Partial<CalendarWish> = {}) {
  const { text, count } = await exportCalendar(database, { ...WISH, ...changes });
  return { text, count, ...readCalendar(text) };
}

const uidsOf = ({ events }: Awaited<ReturnType<typeof exported>>): readonly string[] => events.map(({ uid }) => uid);

describe('a calendar', () => {
  it('holds the round, days and promises, and nothing of someone remembered', async () => {
    const { events, text, count, name } = await exported(await withHelle());
    expect(name).toBe('Livstegn: days to remember');
    expect(count).toBe(3);
    expect(events).toMatchObject([
      { title: 'The weekly round', start: '2026-03-08T19:30:00', rule: 'FREQ=WEEKLY;BYDAY=SU', trigger: 'PT0S' },
      {
        title: 'Birthday: Helle Kjær',
        start: '2024-03-02',
        isAllDay: true,
        uid: 'birthday-helle@livstegn',
        trigger: '-P6DT15H',
      },
      { title: 'Promised Helle Kjær: a recipe', start: '2026-04-01', uid: 'promise-p@livstegn' },
    ]);
    expect(text).not.toMatch(/kirsten|flower|0909/i);
  });

  it('brought in anew names the same things by the same names, so that nothing is there twice', async () => {
    const database = await withHelle();
    const first = await exported(database);
    expect(uidsOf(await exported(database, { today: addDays(SUNDAY, 8) }))).toEqual(uidsOf(first));
    expect(new Set(uidsOf(first)).size).toBe(first.events.length);
  });

  it('of two people in one calendar has a round for each', async () => {
    const [mine, yours] = [await exported(await withHelle()), await exported(await withHelle())];
    expect(uidsOf(mine)[0]).not.toBe(uidsOf(yours)[0]);
  });
});

describe('the number of the file', () => {
  it.each<[string, (database: Database) => Promise<unknown>, Partial<CalendarWish>, number]>([
    ['stays when nothing changed', async () => undefined, {}, 1],
    ['stays when only the days went by', async () => undefined, { today: addDays(SUNDAY, 30) }, 1],
    ['rises with another name', (database) => database.contacts.update('helle', { displayName: 'Helle Holm' }), {}, 2],
    ['rises with another lead', (database) => database.settings.update('settings', { leadDays: 1 }), {}, 2],
    ['rises with another time', (database) => database.settings.update('settings', { checkInTime: '08:00' }), {}, 2],
    ['rises when names go', async () => undefined, { withNames: false }, 2],
    ['rises when something is gone', (database) => database.promises.update('p', { doneOn: SUNDAY }), {}, 2],
  ])('%s', async (_what, change, changes, sequence) => {
    const database = await withHelle();
    expect((await exported(database)).events.map((event) => event.sequence)).toEqual([1, 1, 1]);
    await change(database);
    const { events } = await exported(database, changes);
    expect(new Set(events.map((event) => event.sequence))).toEqual(new Set([sequence]));
    expect((await settingsOf(database)).calendarSequence).toBe(sequence);
  });
});

describe('what no longer holds', () => {
  it('is called off without saying who or when, and told of no more after a year', async () => {
    const database = await withHelle();
    await exported(database);
    await database.contacts.update('helle', { standing: 'remembered' });
    const { events, text, count } = await exported(database);
    expect(count).toBe(1);
    expect(events.slice(1)).toMatchObject([
      { uid: 'birthday-helle@livstegn', status: 'CANCELLED', title: 'No longer holds', start: SUNDAY, rule: '' },
      { uid: 'promise-p@livstegn', status: 'CANCELLED', rule: '' },
    ]);
    expect(text).not.toMatch(/Helle|recipe|0302/);
    expect((await exported(database, { today: addDays(SUNDAY, 366) })).events).toHaveLength(3);
    expect((await exported(database, { today: addDays(SUNDAY, 367) })).events).toHaveLength(1);
  });

  it('is not what was left out this time, nor what was never in a file', async () => {
    const database = await withHelle();
    await exported(database);
    expect(uidsOf(await exported(database, { kinds: ['promise'] }))).toEqual(['promise-p@livstegn']);
    await database.promises.add(makePromise({ id: 'r', contactId: 'helle', doneOn: SUNDAY }));
    expect((await exported(database)).events.map(({ status }) => status)).toEqual(Array(3).fill('CONFIRMED'));
  });

  it('and comes back is there again', async () => {
    const database = await withHelle();
    await exported(database);
    await database.contacts.update('helle', { deletedAt: '2026-03-08T12:00:00.000Z' });
    await exported(database);
    await database.contacts
      .where('id')
      .equals('helle')
      .modify((contact) => {
        delete (contact as { deletedAt?: string }).deletedAt;
      });
    const { events } = await exported(database);
    expect(events.map(({ status, sequence }) => `${status} ${sequence}`)).toEqual(Array(3).fill('CONFIRMED 3'));
  });
});

describe('the round alone', () => {
  const ALONE = { kinds: ['round'] as const, withNames: false };

  it('is one event without a name, the same one as in a file with everything', async () => {
    const database = await withHelle();
    const everything = await exported(database);
    const { events, count, text } = await exported(database, ALONE);
    expect([events.length, count]).toEqual([1, 1]);
    expect(events[0]).toMatchObject({ uid: everything.events[0]?.uid, title: 'The weekly round', trigger: 'PT0S' });
    expect(text).not.toContain('Helle');
    expect((await exported(database)).events.map(({ status }) => status)).toEqual(Array(3).fill('CONFIRMED'));
  });

  it('moves with the appointment: the same name, a higher number, the new time', async () => {
    const database = await withHelle();
    const before = await exported(database, ALONE);
    expect((await exported(database, ALONE)).events[0]?.sequence).toBe(1);
    await saveSettings(database, { checkInWeekday: 3, checkInTime: '07:15' });
    const { events } = await exported(database, ALONE);
    expect(events[0]).toMatchObject({
      uid: before.events[0]?.uid,
      sequence: 2,
      start: '2026-03-11T07:15:00',
      isFloating: true,
      rule: 'FREQ=WEEKLY;BYDAY=WE',
    });
  });

  it('leaves known what the calendar holds, until another file holds another time', async () => {
    const database = await withHelle();
    await exported(database, { kinds: ['birthday'] });
    expect((await settingsOf(database)).calendar?.round).toBeUndefined();
    await exported(database, ALONE);
    const sunday = { checkInWeekday: 7, checkInTime: '19:30' };
    expect((await settingsOf(database)).calendar?.round).toEqual(sunday);
    await saveSettings(database, { checkInTime: '07:15' });
    await exported(database, { kinds: ['birthday'] });
    expect((await settingsOf(database)).calendar?.round).toEqual(sunday);
    await exported(database, ALONE);
    expect((await settingsOf(database)).calendar?.round).toEqual({ ...sunday, checkInTime: '07:15' });
  });

  it('put into Google’s calendar by a link is known beside it, and no file forgets that', async () => {
    const database = await withHelle();
    const sunday = { checkInWeekday: 7, checkInTime: '19:30' } as const;
    await noteGoogleRound(database, sunday);
    expect(await settingsOf(database)).toMatchObject({ calendarSequence: 0, calendar: { google: sunday, keys: [] } });
    expect((await exported(database, ALONE)).events[0]?.sequence).toBe(1);
    expect((await settingsOf(database)).calendar).toMatchObject({ google: sunday, round: sunday });
  });
});
