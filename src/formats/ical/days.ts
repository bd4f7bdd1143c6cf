/** Birthdays and other days of a person that come round every year, as events. */
import { calendarDate, isYearlyDay, type YearlyDay } from '../../domain/calendar-date.ts';
import type { Contact } from '../../domain/contact.ts';
import { fold } from '../../domain/fold.ts';
import { hasDaysToKeep } from '../../domain/yearly-days.ts';
import { callName } from './call-name.ts';
import type { CalendarChoice, KeyedEvent } from './choice.ts';

/**
 * The birthday, with the year they were born in where it is known, and the other days under their own names. They ring so
 * many days ahead if Week tells of them too: the birthday of a plumber stands in the calendar, and doesn't ring.
 */
export function dayEvents(contact: Contact, choice: CalendarChoice, lead: number): readonly KeyedEvent[] {
  const { birthday, dates } = contact;
  const events = [
    ...(birthday === undefined || !isYearlyDay(birthday) ? [] : [birthdayEvent(contact, birthday, choice)]),
    ...dates.filter(isYearlyDay).map((date) => otherEvent(contact, date, choice)),
  ];
  return hasDaysToKeep(contact) ? events.map((event) => Object.assign({ ringsAhead: lead }, event)) : events;
}

function birthdayEvent(contact: Contact, birthday: YearlyDay, { words, withNames }: CalendarChoice): KeyedEvent {
  return {
    key: `birthday:${contact.id}`,
    ...yearly(birthday),
    title: `${words.birthday}: ${callName(contact, withNames)}`,
    ...(birthday.year !== undefined && { text: `${words.born} ${birthday.year}` }),
  };
}

function otherEvent(contact: Contact, date: Contact['dates'][number], choice: CalendarChoice): KeyedEvent {
  const { words, withNames } = choice;
  const { label, month, day } = date;
  const title =
    label.toLowerCase() === 'anniversary' ? words.anniversary : withNames && label !== '' ? label : words.day;
  return {
    // such days have no id of their own; one under another name is another one
    key: `day:${contact.id}-${month}-${day}-${fold(label).replaceAll(/[^a-z0-9]+/g, '-')}`,
    ...yearly(date),
    title: `${title}: ${callName(contact, withNames)}`,
  };
}

/** 29 February is kept on the last day of February, as in the app; a rule for the 29th would skip three years of four. */
function yearly({ year, month, day }: YearlyDay): Pick<KeyedEvent, 'day' | 'rule'> {
  const first = Math.max(FIRST_YEAR, year ?? FIRST_YEAR);
  return {
    day: calendarDate(`${first}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
    rule: month === 2 && day === 29 ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY',
  };
}

/** A leap year, and late enough for a calendar not to fill up with what was long before. */
const FIRST_YEAR = 2024;
