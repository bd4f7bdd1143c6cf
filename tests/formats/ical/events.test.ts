import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Meeting, Network } from '../../../src/domain/network.ts';
import type { CalendarChoice } from '../../../src/formats/ical/choice.ts';
import { calendarEvents, type CalendarRows } from '../../../src/formats/ical/events.ts';
import { en } from '../../../src/i18n/en.ts';
import { makeContact, makePromise, SUNDAY } from '../../support/make.ts';

const CHOICE: CalendarChoice = {
  kinds: ['round', 'birthday', 'promise', 'meeting'],
  withNames: true,
  words: en.exporting.calendar.events,
};
const BORN = { birthday: { year: 1980, month: 3, day: 2 } };

function eventsOf(rows: Partial<CalendarRows>, choice: Partial<CalendarChoice> = {}) {
  const settings = { checkInWeekday: 7, checkInTime: '19:30' } as const;
  return calendarEvents(
    { settings, contacts: [], promises: [], meetings: [], networks: [], ...rows },
    { ...CHOICE, kinds: ['birthday', 'promise', 'meeting'], ...choice },
    addDays(SUNDAY, 1),
  );
}

describe('the round', () => {
  it('begins on the next of its weekdays, when it is to remind', () => {
    expect(eventsOf({}, { kinds: ['round'], roundUrl: 'https://a.dk/#/check-in' })).toEqual([
      {
        key: 'round:',
        day: addDays(SUNDAY, 7),
        at: { time: '19:30', minutes: 15 },
        rule: 'FREQ=WEEKLY;BYDAY=SU',
        title: 'The weekly round',
        text: 'Who will hear from you? Two, five or ten minutes will do.\nhttps://a.dk/#/check-in',
        url: 'https://a.dk/#/check-in',
        rings: true,
      },
    ]);
  });

  it('may be today', () => {
    const settings = { checkInWeekday: 1, checkInTime: '07:05' } as const;
    expect(eventsOf({ settings }, { kinds: ['round'] })).toMatchObject([
      { day: addDays(SUNDAY, 1), rule: 'FREQ=WEEKLY;BYDAY=MO', at: { time: '07:05' } },
    ]);
  });

  it('is a day where its time is none', () => {
    const settings = { checkInWeekday: 1, checkInTime: 'evening' } as const;
    expect(eventsOf({ settings }, { kinds: ['round'] })[0]).not.toHaveProperty('at');
  });
});

describe('who is in it', () => {
  const promises = [makePromise({ id: 'p', contactId: 'a' })];

  it.each<[string, Partial<Contact>, readonly string[]]>([
    ['anyone', {}, ['birthday:a', 'promise:p']],
    ['someone never to be suggested', { standing: 'never' }, ['birthday:a', 'promise:p']],
    ['nobody who is remembered', { standing: 'remembered' }, []],
    ['nobody in the trash', { deletedAt: '2026-03-01T12:00:00.000Z' }, []],
    ['nobody made up', { madeUp: true }, []],
  ])('%s', (_who, fields, keys) => {
    const contacts = [makeContact({ id: 'a', ...BORN, ...fields })];
    expect(eventsOf({ contacts, promises }).map(({ key }) => key)).toEqual(keys);
  });
});

describe('promises', () => {
  const helle = makeContact({ id: 'a', displayName: 'Helle Kjær' });
  it('stand on their day, with what and to whom', () => {
    const promises = [makePromise({ id: 'p', contactId: 'a', what: 'a recipe', dueOn: calendarDate('2026-04-01') })];
    expect(eventsOf({ contacts: [helle], promises })).toEqual([
      { key: 'promise:p', day: '2026-04-01', title: 'Promised Helle Kjær: a recipe' },
    ]);
    expect(eventsOf({ contacts: [helle], promises }, { withNames: false })).toMatchObject([{ title: 'Promised HK' }]);
  });

  it.each([
    ['kept', { doneOn: SUNDAY }],
    ['let go', { letGoOn: SUNDAY }],
    ['in the trash', { deletedAt: '2026-03-01T12:00:00.000Z' }],
    ['of nobody known', { contactId: 'b' }],
  ])('that are %s are not there', (_what, fields) => {
    expect(eventsOf({ contacts: [helle], promises: [makePromise({ contactId: 'a', ...fields })] })).toEqual([]);
  });
});

describe('meetings', () => {
  const stamps = { createdAt: '', updatedAt: '', rev: 1 };
  const network: Network = { ...stamps, id: 'n', name: 'The choir', purposeIds: [], memberIds: [], checklist: {} };
  const meeting: Meeting = {
    ...stamps,
    id: 'm',
    networkId: 'n',
    day: SUNDAY,
    attendeeIds: [],
    outcomes: [],
    hope: 'To dare',
  };

  it.each<[string, Partial<Network>, Partial<Meeting>, readonly object[]]>([
    ['are called as their network', {}, {}, [{ key: 'meeting:m', day: SUNDAY, title: 'The choir' }]],
    [
      'have its time and length',
      { time: '19:00', minutesPerMeeting: 120 },
      {},
      [{ key: 'meeting:m', day: SUNDAY, title: 'The choir', at: { time: '19:00', minutes: 120 } }],
    ],
    ['have their own length, if any', { time: '19:00' }, { minutes: 45 }, [{ at: { time: '19:00', minutes: 45 } }]],
    ['take an hour where nobody knows', { time: '19:00' }, {}, [{ at: { minutes: 60 } }]],
    ['go with their network', { deletedAt: 'now' }, {}, []],
    ['go by themselves', {}, { deletedAt: 'now' }, []],
    ['of no network are none', { id: 'other' }, {}, []],
    ['called off are not there', {}, { calledOffOn: SUNDAY }, []],
    ['have their own time, if any', { time: '19:00' }, { time: '18:00' }, [{ at: { time: '18:00' } }]],
    ['of a closed network are not there while they lie ahead', { closedOn: SUNDAY }, { day: addDays(SUNDAY, 30) }, []],
    [
      'of a closed network stay where they have been',
      { closedOn: SUNDAY },
      { day: addDays(SUNDAY, -1) },
      [{ day: addDays(SUNDAY, -1) }],
    ],
    [
      'that the rhythm alone says are there too, the next of them',
      { rhythm: { every: 1, unit: 'week' }, weekday: 2, time: '19:00' },
      { day: addDays(SUNDAY, -5), attended: true },
      [
        { key: 'meeting:m' },
        { key: `meeting:n-${addDays(SUNDAY, 2)}`, day: addDays(SUNDAY, 2), title: 'The choir', at: { time: '19:00' } },
      ],
    ],
  ])('%s', (_what, ofNetwork, ofMeeting, expected) => {
    const rows = { networks: [{ ...network, ...ofNetwork }], meetings: [{ ...meeting, ...ofMeeting }] };
    const events = eventsOf(rows);
    expect(events).toMatchObject(expected);
    expect(JSON.stringify(events)).not.toContain('To dare');
  });
});

it('the same day written down twice is one', () => {
  const day = { label: 'Met', month: 5, day: 1 };
  expect(eventsOf({ contacts: [makeContact({ dates: [day, day] })] })).toHaveLength(1);
});

it('nothing told in confidence, and no note, is in any event', () => {
  const contacts = [makeContact({ ...BORN, notes: 'Sails', confidentialNotes: 'Is ill', tags: ['Choir'] })];
  expect(JSON.stringify(eventsOf({ contacts }))).not.toMatch(/Sails|ill|Choir/);
});
