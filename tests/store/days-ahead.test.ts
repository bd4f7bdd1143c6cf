import { describe, expect, it, test } from 'vitest';
import { addDays, calendarDate as on } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { LEADS } from '../../src/domain/lead.ts';
import { daysWithin, type DayAhead } from '../../src/domain/yearly-days.ts';
import type { Database } from '../../src/store/database.ts';
import { daysAhead, type DayOfContact } from '../../src/store/days-ahead.ts';
import { saveSettings } from '../../src/store/settings.ts';
import { makeContact, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

async function withPeople(...people: readonly Partial<Contact>[]): Promise<Database> {
  const database = await openFresh();
  await database.contacts.bulkAdd(people.map((fields) => makeContact({ tie: 'weak', ...fields })));
  return database;
}

async function daysOn(database: Database, today: string) {
  const days = await daysAhead(database, on(today), 100);
  return days.map(withoutContact);
}

function withoutContact({ contact: _contact, ...ahead }: DayOfContact): DayAhead {
  return ahead;
}

describe('what is near', () => {
  it.each([
    ['within the month', '2026-03-08', { month: 3, day: 15 }, '2026-03-15'],
    ['on the day itself', '2026-03-08', { month: 3, day: 8 }, '2026-03-08'],
    ['across the end of a month', '2026-03-28', { month: 4, day: 2 }, '2026-04-02'],
    ['across the new year', '2026-12-29', { month: 1, day: 4 }, '2027-01-04'],
    ['on New Year’s Eve', '2026-12-29', { month: 12, day: 31 }, '2026-12-31'],
    ['on 29 February of a common year', '2027-02-24', { month: 2, day: 29 }, '2027-02-28'],
    ['on 29 February of a leap year', '2028-02-24', { month: 2, day: 29 }, '2028-02-29'],
  ])('%s is found, a birthday as well as any other day', async (_, today, yearly, day) => {
    const years = Number(day.slice(0, 4)) - 1980;
    const birthday = { ...yearly, year: 1980 };
    expect(await daysOn(await withPeople({ birthday }), today)).toEqual([{ day, years }]);
    const wedding = { ...birthday, label: 'wedding' };
    expect(await daysOn(await withPeople({ dates: [wedding] }), today)).toEqual([{ day, years, label: 'wedding' }]);
  });

  it.each([
    ['past', { month: 3, day: 7 }, {}],
    ['too far off', { month: 3, day: 16 }, {}],
    ['of someone kept in memory', { month: 3, day: 9 }, { standing: 'remembered' }],
    ['of someone not sorted yet', { month: 3, day: 9 }, { tie: undefined as never }],
    ['of someone in the trash', { month: 3, day: 9 }, { deletedAt: '2026-03-01T10:00:00Z' }],
  ] as const)('a day %s is not', async (_, yearly, fields) => {
    const database = await withPeople({ birthday: yearly, dates: [{ ...yearly, label: 'wedding' }], ...fields });
    expect(await daysOn(database, '2026-03-08')).toEqual([]);
  });

  it('is what the person said: so many days ahead', async () => {
    const people = Array.from({ length: 16 }, (_, nth) => ({ birthday: { month: 3, day: 8 + nth } }));
    const database = await withPeople(...people);
    expect(await daysOn(database, SUNDAY)).toHaveLength(8);
    for (const leadDays of LEADS) {
      await saveSettings(database, { leadDays });
      const days = await daysOn(database, SUNDAY);
      expect([days.length, days.at(-1)?.day]).toEqual([leadDays + 1, addDays(SUNDAY, leadDays)]);
    }
  });
});

test('on every day of a leap year and of a common one the index finds what looking through everybody would', async () => {
  const people = Array.from({ length: 120 }, (_, nth) => {
    const yearly = { month: 1 + (nth % 12), day: 1 + ((nth * 7) % 28) };
    const dates = [
      { ...yearly, day: 1 + ((nth * 5) % 28), label: 'wedding' },
      { month: 2, day: 29, label: 'leap' },
    ];
    return { id: `p${String(nth).padStart(3, '0')}`, birthday: yearly, dates: nth % 3 === 0 ? dates : [] };
  });
  const database = await withPeople(
    ...people,
    { birthday: { month: 12, day: 31 } },
    { birthday: { month: 1, day: 1 } },
  );
  const everybody = await database.contacts.toArray();
  for (let day = on('2027-12-20'); day < '2029-01-10'; day = addDays(day, 3)) {
    const scanned = everybody.flatMap((contact) => daysWithin(contact, day, 7)).map((ahead) => JSON.stringify(ahead));
    const found = (await daysOn(database, day)).map((ahead) => JSON.stringify(ahead));
    expect(found.toSorted()).toEqual(scanned.toSorted());
  }
});

test('of very many days the nearest are found, and no more are read', async () => {
  const people = Array.from({ length: 60 }, (_, nth) => ({
    birthday: { month: 3, day: 15 - (nth % 6) },
    dates: [{ label: 'wedding', month: 3, day: 15 - (nth % 6) }],
  }));
  const database = await withPeople(...people);
  let read = 0;
  database.contacts.hook('reading', (contact) => {
    read += 1;
    return contact;
  });
  const days = await daysAhead(database, SUNDAY, 20);
  expect(days).toHaveLength(20);
  expect(new Set(days.map(({ day }) => day))).toEqual(new Set(['2026-03-10']));
  expect(read).toBeLessThanOrEqual(40);
});
