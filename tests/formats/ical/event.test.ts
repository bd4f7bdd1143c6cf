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
