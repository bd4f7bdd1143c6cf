/** What there is to put in a calendar, as events: the round, days that come round, promises and meetings. */
import { weekdayOnOrAfter, type CalendarDate } from '../../domain/calendar-date.ts';
import { isStillAskedAbout, type Contact } from '../../domain/contact.ts';
import { DEFAULT_LEAD } from '../../domain/lead.ts';
import { isOpenNetwork, takesPlace, timeOf, type Meeting, type Network } from '../../domain/network.ts';
import { nextMeeting } from '../../domain/next-meeting.ts';
import { isOpenPromise, type Promised } from '../../domain/promise.ts';
import type { Settings } from '../../domain/settings.ts';
import { chosenKinds, type CalendarChoice, type KeyedEvent } from './choice.ts';
import { callName } from './call-name.ts';
import { dayEvents } from './days.ts';

export type CalendarRows = {
  readonly settings: Pick<Settings, 'checkInWeekday' | 'checkInTime' | 'leadDays'>;
  readonly contacts: readonly Contact[];
  readonly promises: readonly Promised[];
  readonly meetings: readonly Meeting[];
  readonly networks: readonly Network[];
};

/**
 * All events that were chosen. Nothing of people who are remembered, in the trash or made up; nothing that was told in
 * confidence, and of what one wrote only the words of promises.
 */
export function calendarEvents(rows: CalendarRows, choice: CalendarChoice, today: CalendarDate): readonly KeyedEvent[] {
  const people = rows.contacts.filter((contact) => isStillAskedAbout(contact) && contact.madeUp !== true);
  const wants = chosenKinds(choice);
  const { leadDays = DEFAULT_LEAD } = rows.settings;
  const events = [
    ...(wants.has('round') ? [roundEvent(rows.settings, choice, today)] : []),
    ...(wants.has('birthday') ? people.flatMap((person) => dayEvents(person, choice, leadDays)) : []),
    ...(wants.has('promise') ? promiseEvents(rows.promises, people, choice) : []),
    ...(wants.has('meeting') ? meetingEvents(rows, today) : []),
  ];
  // the same day written down twice is one
  return [...new Map(events.map((event) => [event.key, event])).values()];
}

/** It begins when it is to remind: many calendars drop the alarm of a file and go by their own. */
function roundEvent(
  { checkInWeekday, checkInTime }: CalendarRows['settings'],
  { words, roundUrl }: CalendarChoice,
  today: CalendarDate,
): KeyedEvent {
  return {
    key: 'round:',
    day: weekdayOnOrAfter(today, checkInWeekday),
    ...timed(checkInTime, ROUND_MINUTES),
    rule: `FREQ=WEEKLY;BYDAY=${WEEKDAYS[checkInWeekday - 1] ?? 'SU'}`,
    title: words.round,
    text: roundUrl === undefined ? words.roundText : `${words.roundText}\n${roundUrl}`,
    ...(roundUrl !== undefined && { url: roundUrl }),
    rings: true,
  };
}

const ROUND_MINUTES = 15;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

function promiseEvents(
  promises: readonly Promised[],
  people: readonly Contact[],
  { words, withNames }: CalendarChoice,
): readonly KeyedEvent[] {
  const personById = new Map(people.map((person) => [person.id, person]));
  return promises.flatMap((promise): KeyedEvent[] => {
    const person = personById.get(promise.contactId);
    if (person === undefined || !isOpenPromise(promise)) return [];
    const who = `${words.promised} ${callName(person, withNames)}`;
    return [{ key: `promise:${promise.id}`, day: promise.dueOn, title: withNames ? `${who}: ${promise.what}` : who }];
  });
}

/** Meetings that were not called off, and of each open network the next one that its rhythm says. */
function meetingEvents({ meetings, networks }: CalendarRows, today: CalendarDate): readonly KeyedEvent[] {
  const meetingsByNetwork = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const own = meetingsByNetwork.get(meeting.networkId);
    if (own === undefined) meetingsByNetwork.set(meeting.networkId, [meeting]);
    else own.push(meeting);
  }
  const living = networks.filter(({ deletedAt }) => deletedAt === undefined);
  return living.flatMap((network) => eventsOf(network, meetingsByNetwork.get(network.id) ?? [], today));
}

function eventsOf(network: Network, meetings: readonly Meeting[], today: CalendarDate): readonly KeyedEvent[] {
  const written = meetings
    .filter((meeting) => isInCalendar(meeting, network, today))
    .map((meeting) => meetingEvent(`meeting:${meeting.id}`, network, meeting));
  const next = nextMeeting(network, meetings, today);
  return next === undefined || next.meeting !== undefined
    ? written
    : [...written, meetingEvent(`meeting:${network.id}-${next.day}`, network, next)];
}

/** What a network that was closed had planned won't take place. */
function isInCalendar(meeting: Meeting, network: Network, today: CalendarDate): boolean {
  const takesPlaceStill = isOpenNetwork(network) || meeting.day < today;
  return meeting.deletedAt === undefined && takesPlace(meeting) && takesPlaceStill;
}

function meetingEvent(
  key: KeyedEvent['key'],
  network: Network,
  meeting: Pick<Meeting, 'day' | 'time' | 'minutes'>,
): KeyedEvent {
  const minutes = meeting.minutes ?? network.minutesPerMeeting ?? MEETING_MINUTES;
  return { key, day: meeting.day, title: network.name, ...timed(timeOf(meeting, network), minutes) };
}

const MEETING_MINUTES = 60;

/** All day where the time is none. */
function timed(time: string | undefined, minutes: number): Pick<KeyedEvent, 'at'> {
  return time !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? { at: { time, minutes } } : {};
}
