import { expect, test } from 'vitest';
import { eventLines } from '../../../src/formats/ical/event.ts';
import { SUNDAY } from '../../support/make.ts';

const STAMP = { madeAt: '20260308T183000Z', sequence: 7 };

test('an event at a time floats, rings as it begins, and has its alarm last', () => {
  const event = {
    uid: 'round-1@livstegn',
    day: SUNDAY,
    at: { time: '19:30', minutes: 15 },
    rule: 'FREQ=WEEKLY;BYDAY=SU',
    title: 'Ugens runde',
    url: 'https://a.dk/#/check-in',
    rings: true,
  };
  expect(eventLines(event, STAMP).split('\r\n')).toEqual([
    'BEGIN:VEVENT',
    'UID:round-1@livstegn',
    'DTSTAMP:20260308T183000Z',
    'SEQUENCE:7',
    'DTSTART:20260308T193000',
    'DURATION:PT15M',
    'RRULE:FREQ=WEEKLY;BYDAY=SU',
    'SUMMARY:Ugens runde',
    'URL:https://a.dk/#/check-in',
    'CLASS:PRIVATE',
    'STATUS:CONFIRMED',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Ugens runde',
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    '',
  ]);
});

test('a day is all day long, over the end of the year too, and leaves one free', () => {
  const lines = eventLines({ uid: 'a', day: SUNDAY, title: 'A', isCalledOff: true }, STAMP);
  expect(lines).toContain('DTSTART;VALUE=DATE:20260308\r\nDTEND;VALUE=DATE:20260309\r\nTRANSP:TRANSPARENT\r\n');
  expect(lines).toContain('STATUS:CANCELLED');
});

test.each([
  [0, 'PT9H'],
  [1, '-PT15H'],
  [3, '-P2DT15H'],
  [14, '-P13DT15H'],
])('an alarm %i days ahead is whole days and the hours from nine to midnight', (ringsAhead, trigger) => {
  expect(eventLines({ uid: 'a', day: SUNDAY, title: 'A', ringsAhead }, STAMP)).toContain(`TRIGGER:${trigger}\r\n`);
});

test.each(['Pacific/Auckland', 'Europe/Copenhagen', 'America/Los_Angeles', 'Asia/Kolkata', 'America/St_Johns'])(
  'in %s no clock is changed from nine to midnight, and so an alarm ahead rings at nine all the year',
  (timeZone) => {
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
    const isMidnight = (at: number): boolean => clock.format(at) === '00:00';
    const halfHours = Array.from({ length: 365 * 48 }, (_, count) => Date.UTC(2026, 0, 1) + count * 1_800_000);
    const midnights = halfHours.filter(isMidnight);
    expect(midnights).toHaveLength(365);
    expect(new Set(midnights.map((at) => clock.format(at - 15 * 3_600_000)))).toEqual(new Set(['09:00']));
  },
);
