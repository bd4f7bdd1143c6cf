/** Reads a calendar file with a reader that is not ours, and says what it holds in plain values. */
import ICAL from 'ical.js';

export type ReadEvent = {
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  /** '2026-03-08', or with a time '2026-03-08T19:30:00'. */
  readonly start: string;
  readonly isAllDay: boolean;
  readonly isFloating: boolean;
  readonly minutes: number;
  readonly rule: string;
  readonly sequence: number;
  readonly status: string;
  readonly url: string;
  /** What an alarm's trigger says; '' where none rings. */
  readonly trigger: string;
  /** The first `count` days on which it takes place. */
  readonly days: (count: number) => readonly string[];
  /** When its alarm rings the first `count` times, by the clock on the wall: '2026-03-01T09:00:00'. */
  readonly alarms: (count: number) => readonly string[];
};

/** The events of the file, in their order. Throws where the reader does. */
export function readCalendar(text: string): { readonly name: string; readonly events: readonly ReadEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    name: textOf(calendar, 'x-wr-calname'),
    events: calendar.getAllSubcomponents('vevent').map(readEvent),
  };
}

/** A property of the calendar itself, such as METHOD. */
export function calendarProperty(text: string, name: string): string {
  return textOf(new ICAL.Component(ICAL.parse(text)), name);
}

function readEvent(component: ICAL.Component): ReadEvent {
  const event = new ICAL.Event(component);
  const alarm = component.getFirstSubcomponent('valarm');
  return {
    uid: event.uid,
    title: event.summary,
    text: textOf(component, 'description'),
    start: event.startDate.toString(),
    isAllDay: event.startDate.isDate,
    isFloating: event.startDate.zone === ICAL.Timezone.localTimezone,
    minutes: event.duration.toSeconds() / 60,
    rule: textOf(component, 'rrule'),
    sequence: event.sequence,
    status: textOf(component, 'status'),
    url: textOf(component, 'url'),
    trigger: alarm === null ? '' : textOf(alarm, 'trigger'),
    days: (count) => {
      const iterator = event.iterator();
      return Array.from({ length: count }, () => String(iterator.next()));
    },
    alarms: (count) => {
      const trigger = alarm?.getFirstPropertyValue('trigger');
      if (!(trigger instanceof ICAL.Duration)) return [];
      const iterator = event.iterator();
      return Array.from({ length: count }, () => {
        const at = iterator.next().clone();
        at.isDate = false;
        at.addDuration(trigger);
        return String(at);
      });
    },
  };
}

function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return value === null ? '' : value.toString();
}
