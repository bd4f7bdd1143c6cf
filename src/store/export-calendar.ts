/** Taking days out into a calendar, and keeping in mind what went, so that the next file updates it. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { heldAfter, kindOfHeld, type CalendarHeld, type HeldKey } from '../domain/calendar-held.ts';
import { isSameAppointment, type Appointment } from '../domain/reminder.ts';
import { chosenKinds, type CalendarChoice, type KeyedEvent } from '../formats/ical/choice.ts';
import type { CalendarEvent } from '../formats/ical/event.ts';
import { calendarEvents, type CalendarRows } from '../formats/ical/events.ts';
import { fingerprint } from '../formats/ical/fingerprint.ts';
import { writeCalendar } from '../formats/ical/write-calendar.ts';
import type { Database } from './database.ts';
import { intend } from './intend.ts';
import { newId } from './new-id.ts';
import { settingsOf, writeSettings } from './settings.ts';

export type CalendarWish = CalendarChoice & { readonly kind: 'calendar'; readonly today: CalendarDate };

/** The text of the calendar, and how many events are in it, those called off left out of the count. */
export async function exportCalendar(
  database: Database,
  wish: CalendarWish,
): Promise<{ readonly text: string; readonly count: number }> {
  const { contacts, promises, meetings, networks } = database;
  const { answer } = await intend(database, [contacts, promises, meetings, networks], async (writer) => {
    const settings = await settingsOf(database);
    const rows = { settings, ...(await rowsFor(database, wish)) };
    const events = calendarEvents(rows, wish, wish.today);
    const { calendarSequence, calendar: before = newHeld() } = settings;
    const held = { ...before, ...heldNow(before, events, wish), ...roundIn(events, settings, before) };
    const isNew = held.fingerprint !== before.fingerprint;
    const sequence = isNew ? calendarSequence + 1 : calendarSequence;
    if (isNew || held.round !== before.round) {
      await writeSettings(database, writer, { calendarSequence: sequence, calendar: held });
    }
    const kinds = chosenKinds(wish);
    const calledOff = held.gone.filter(({ key }) => kinds.has(kindOfHeld(key)));
    const all = [
      ...events.map(({ key, ...event }) => ({ ...event, uid: uidOf(key, held) })),
      ...calledOff.map(({ key, on }) => calledOffEvent(uidOf(key, held), on, wish.words.calledOff)),
    ];
    const stamp = { madeAt: new Date().toISOString(), sequence };
    return { text: writeCalendar(wish.words.calendar, all, stamp), count: events.length };
  });
  return answer;
}

/** The round names nobody, so for it alone nobody needs to be read. */
async function rowsFor(database: Database, { kinds }: CalendarWish): Promise<Omit<CalendarRows, 'settings'>> {
  if (kinds.every((kind) => kind === 'round')) return { contacts: [], promises: [], meetings: [], networks: [] };
  return {
    contacts: await database.contacts.toArray(),
    promises: await database.promises.toArray(),
    meetings: await database.meetings.toArray(),
    networks: await database.networks.toArray(),
  };
}

/** Notes that a link to Google's calendar was followed, and when the round was in it. */
export async function noteGoogleRound(database: Database, now: Appointment): Promise<void> {
  await intend(database, [], async (writer) => {
    const { calendar = newHeld() } = await settingsOf(database);
    const google = { checkInWeekday: now.checkInWeekday, checkInTime: now.checkInTime };
    await writeSettings(database, writer, { calendar: { ...calendar, google } });
  });
}

function newHeld(): CalendarHeld {
  return { id: newId(), fingerprint: '', keys: [], gone: [] };
}

function heldNow(before: CalendarHeld, events: readonly KeyedEvent[], wish: CalendarWish): CalendarHeld {
  const now = { keys: events.map(({ key }) => key), kinds: chosenKinds(wish) };
  const held = heldAfter(before, now, wish.today);
  return {
    id: before.id,
    fingerprint: fingerprint(JSON.stringify([wish.words.calendar, events.map(told), held.gone])),
    ...held,
  };
}

/** When the round is, where it is among the events and wasn't known to be then. */
function roundIn(events: readonly KeyedEvent[], now: Appointment, before: CalendarHeld): Pick<CalendarHeld, 'round'> {
  if (!events.some(({ key }) => key === ROUND)) return {};
  if (before.round !== undefined && isSameAppointment(before.round, now)) return {};
  return { round: { checkInWeekday: now.checkInWeekday, checkInTime: now.checkInTime } };
}

/** The round begins anew in each file; that alone is no news. */
function told(event: KeyedEvent): object {
  return event.key === ROUND ? { ...event, day: '' } : event;
}

const ROUND: HeldKey = 'round:';

function uidOf(key: HeldKey, { id }: CalendarHeld): string {
  return `${key === ROUND ? `round-${id}` : key.replace(':', '-')}@livstegn`;
}

/** It says neither who nor when: someone who died should not be named here once more. */
function calledOffEvent(uid: string, day: CalendarDate, title: string): CalendarEvent {
  return { uid, day, title, isCalledOff: true };
}
