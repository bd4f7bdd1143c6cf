/** What is known of someone, in a few short lines that help one remember who it is; nothing told in confidence. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { nameToShow, type Contact, type Labelled } from '../../domain/contact.ts';
import { lastContactOn } from '../../domain/target.ts';
import { monthName, yearlyDay } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The most telling first; empty when there is nothing but a name. */
export function knownLines(contact: Contact, today: CalendarDate, messages: Messages): readonly string[] {
  const { sort: words, language } = messages;
  const name = nameToShow(contact);
  const last = lastContactOn(contact);
  const { birthday, tags, metThrough = '', notes = '' } = contact;
  const lines = [
    [contact.jobTitle, ...contact.orgUnits, contact.organization].filter(Boolean).join(', '),
    contact.nicknames.join(', '),
    firstLine(notes),
    metThrough.trim(),
    birthday === undefined ? '' : words.born(yearlyDay(language, birthday)),
    last === undefined ? '' : words.lastTalked(monthName(language, last, today)),
    contact.addresses.find(({ city }) => city !== '')?.city ?? '',
    labelled(contact.phones[0], messages),
    labelled(contact.emails[0], messages),
    tags.length === 0 ? '' : words.tagged(tags.join(', ')),
  ];
  return lines.filter((line) => line !== '' && line !== name).slice(0, MOST_LINES);
}

const MOST_LINES = 4;

function labelled(one: Labelled | undefined, { contact }: Messages): string {
  if (one === undefined) return '';
  const label = contact.labelText(one.label);
  return label === '' ? one.value : `${label} ${one.value}`;
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0]?.trim() ?? '';
}
