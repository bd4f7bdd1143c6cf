import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../src/formats/ical/event.ts';
import { writeCalendar } from '../../../src/formats/ical/write-calendar.ts';
import { aDay } from '../../support/arbitrary.ts';
import { SUNDAY } from '../../support/make.ts';
import { calendarProperty, readCalendar } from '../../support/read-calendar.ts';

const STAMP = { madeAt: '2026-03-08T18:30:00.123Z', sequence: 3 };
const ROUND = { uid: 'round@livstegn', day: SUNDAY, title: 'The round' };

describe('a calendar', () => {
  it('says what it is, and what it is called', () => {
    const text = writeCalendar('Livstegn: dage at huske', [ROUND], STAMP);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(calendarProperty(text, 'method')).toBe('PUBLISH');
    expect(calendarProperty(text, 'calscale')).toBe('GREGORIAN');
    expect(readCalendar(text).name).toBe('Livstegn: dage at huske');
    expect(text).toContain('\r\nDTSTAMP:20260308T183000Z\r\n');
  });

  it('with nothing in it is one too', () => {
    expect(readCalendar(writeCalendar('Livstegn', [], STAMP)).events).toEqual([]);
  });

  it('any events are read back by another reader with the same facts, in lines of at most 75 octets', () => {
    const anyText = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
      // control letters can't be in a calendar, and ends of lines are one and the same there
      // oxlint-disable-next-line eslint/no-control-regex -- these are the letters it is about
      .map((text) => text.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '').trim())
      .filter((text) => text !== '');
    const anEvent: fc.Arbitrary<CalendarEvent> = fc.record(
      {
        uid: fc.uuid(),
        day: aDay,
        title: anyText,
        text: anyText,
        at: fc.record({
          time: fc
            .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
            .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
          minutes: fc.integer({ min: 1, max: 600 }),
        }),
        url: fc.webUrl(),
        rings: fc.boolean(),
        isCalledOff: fc.boolean(),
      },
      { requiredKeys: ['uid', 'day', 'title'] },
    );
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 4 }), fc.nat(), (events, sequence) => {
        const text = writeCalendar('Livstegn', events, { ...STAMP, sequence });
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const read = readCalendar(text);
        expect(read.events).toMatchObject(events.map((event) => factsOf(event, sequence)));
      }),
      { numRuns: 300 },
    );
  });
});

function factsOf(event: CalendarEvent, sequence: number): object {
  const { uid, day, title, text = '', at, url = '', rings = false, isCalledOff = false } = event;
  return {
    uid,
    title,
    text,
    url,
    sequence,
    start: at === undefined ? day : `${day}T${at.time}:00`,
    isAllDay: at === undefined,
    isFloating: true,
    minutes: at?.minutes ?? 24 * 60,
    status: isCalledOff ? 'CANCELLED' : 'CONFIRMED',
    trigger: rings ? 'PT0S' : '',
  };
}
