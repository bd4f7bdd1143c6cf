import { describe, expect, it } from 'vitest';
import { calendarDate, nextYearlyDay } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import { dayEvents } from '../../../src/formats/ical/days.ts';
import { writeCalendar } from '../../../src/formats/ical/write-calendar.ts';
import { en } from '../../../src/i18n/en.ts';
import { makeContact } from '../../support/make.ts';
import { readCalendar } from '../../support/read-calendar.ts';

const CHOICE = { kinds: ['birthday'], withNames: true, words: en.exporting.calendar.events } as const;
const helle = { id: 'a', displayName: 'Helle Kjær' };

describe('a birthday', () => {
  it.each([
    [
      'of a known year says the year beside, not in the title',
      { year: 1980, month: 3, day: 2 },
      { day: '2024-03-02', rule: 'FREQ=YEARLY', title: 'Birthday: Helle Kjær', text: 'Born in 1980' },
    ],
    [
      'of any year says none',
      { month: 4, day: 12 },
      { day: '2024-04-12', rule: 'FREQ=YEARLY', title: 'Birthday: Helle Kjær' },
    ],
    ['of a child begins when it was born', { year: 2025, month: 6, day: 1 }, { day: '2025-06-01' }],
  ])('%s', (_what, birthday, expected) => {
    const events = dayEvents(makeContact({ ...helle, birthday }), CHOICE, 7);
    expect(events).toMatchObject([{ key: 'birthday:a', ...expected }]);
    expect('text' in (events[0] ?? {})).toBe('year' in birthday);
  });

  it.each([
    { month: 2, day: 29 },
    { year: 1984, month: 2, day: 29 },
    { month: 2, day: 28 },
    { month: 12, day: 31 },
    { year: 1900, month: 1, day: 1 },
  ])('%j comes round on the days on which the app keeps it', (birthday) => {
    const [event] = dayEvents(makeContact({ ...helle, birthday }), CHOICE, 7);
    if (event === undefined) throw new Error('no birthday');
    const text = writeCalendar('Days', [{ ...event, uid: 'a' }], { madeAt: '2026-03-08T18:30:00Z', sequence: 1 });
    const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032];
    expect(readCalendar(text).events[0]?.days(years.length)).toEqual(
      years.map((year) => nextYearlyDay(calendarDate(`${year}-01-01`), birthday)),
    );
  });

  it('that can’t be is left out', () => {
    expect(dayEvents(makeContact({ birthday: { month: 2, day: 31 } }), CHOICE, 7)).toEqual([]);
  });
});

describe('other days', () => {
  const dates = [
    { label: 'anniversary', year: 2010, month: 5, day: 7 },
    { label: 'Mødtes første gang', month: 6, day: 1 },
    { label: '', month: 7, day: 1 },
  ];

  it('stand under their own names', () => {
    expect(dayEvents(makeContact({ ...helle, dates }), CHOICE, 7).map(({ key, title }) => [key, title])).toEqual([
      ['day:a-5-7-anniversary', 'Anniversary: Helle Kjær'],
      ['day:a-6-1-modtes-forste-gang', 'Mødtes første gang: Helle Kjær'],
      ['day:a-7-1-', 'A day to remember: Helle Kjær'],
    ]);
  });

  it('say nothing one wrote where names are hidden', () => {
    const events = dayEvents(
      makeContact({ ...helle, birthday: { month: 1, day: 1 }, dates }),
      {
        ...CHOICE,
        withNames: false,
      },
      7,
    );
    expect(events.map(({ title }) => title)).toEqual([
      'Birthday: HK',
      'Anniversary: HK',
      'A day to remember: HK',
      'A day to remember: HK',
    ]);
  });
});

describe('the alarm of a day', () => {
  const birthday = { year: 1980, month: 2, day: 29 };
  const alarmsOf = (fields: Partial<Contact>, lead: number) => {
    const [event] = dayEvents(makeContact({ ...helle, birthday, tie: 'weak', ...fields }), CHOICE, lead);
    if (event === undefined) throw new Error('no birthday');
    const text = writeCalendar('Days', [{ ...event, uid: 'a' }], { madeAt: '2026-03-08T18:30:00Z', sequence: 1 });
    return readCalendar(text).events[0]?.alarms(2) ?? [];
  };

  it.each([
    [0, ['2024-02-29T09:00:00', '2025-02-28T09:00:00']],
    [1, ['2024-02-28T09:00:00', '2025-02-27T09:00:00']],
    [3, ['2024-02-26T09:00:00', '2025-02-25T09:00:00']],
    [7, ['2024-02-22T09:00:00', '2025-02-21T09:00:00']],
    [14, ['2024-02-15T09:00:00', '2025-02-14T09:00:00']],
  ])('rings %i days ahead at nine in the morning', (lead, at) => {
    expect(alarmsOf({}, lead)).toEqual(at);
  });

  it.each([
    ['someone resting rings too', { restingSince: calendarDate('2026-01-01') }, 2],
    ['someone never to be suggested rings too', { standing: 'never' as const }, 2],
    ['someone not sorted doesn’t', { tie: undefined as never }, 0],
  ])('of %s', (_who, fields, count) => {
    expect(alarmsOf(fields, 7)).toHaveLength(count);
  });
});
