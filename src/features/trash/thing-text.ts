/** How a thing in the trash is told. Notes are not: what was told in confidence shows on a person's page alone. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { nameToShow } from '../../domain/contact.ts';
import { listOf, longDay, shortDay } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { entryDay, entryTitle } from '../../person/entry-text.ts';
import { ledgerTitle } from '../../person/ledger-text.ts';
import { purposeName } from '../../person/purpose-text.ts';
import type { TrashedThing } from '../../store/trash.ts';

/** 'Helle Kjær', 'Choir', 'Call, 20 minutes', the title of a tip, 'Anders and Sofie', 'Help from Helle', or what was promised. */
export function thingTitle(thing: TrashedThing, messages: Messages): string {
  if (thing.table === 'interactions') return entryTitle(thing.interaction, messages);
  if (thing.table === 'introductions') return listOf(messages.language, thing.names);
  if (thing.table === 'exchanges') return ledgerTitle(thing.exchange, thing.name, messages);
  if (thing.table === 'promises') return thing.promise.what;
  if (thing.table === 'measures') return longDay(messages.language, thing.measure.day);
  if (thing.table !== 'contacts') return givenName(thing, messages);
  const name = nameToShow(thing.contact);
  return name === '' ? messages.contacts.nameless : name;
}

/** 'Person', or whom the person was made one with; of something that happened when and with whom: '8 March · With Helle Kjær'. */
export function thingKind(thing: TrashedThing, messages: Messages, today: CalendarDate): string {
  if (thing.table === 'contacts' && thing.mergedInto !== undefined) return messages.trash.mergedInto(thing.mergedInto);
  if (thing.table === 'promises') return `${messages.trash.kinds.promises} · ${thing.name}`;
  const day = dayOf(thing);
  if (day !== undefined) return `${messages.trash.kinds[thing.table]} · ${shortDay(messages.language, day, today)}`;
  if (thing.table !== 'interactions') return messages.trash.kinds[thing.table];
  const when = entryDay(thing.interaction, messages, today);
  return `${when} · ${messages.contact.withOthers(listOf(messages.language, thing.names))}`;
}

/** Of what is called as its network is, the day it was of. */
function dayOf(thing: TrashedThing): CalendarDate | undefined {
  if (thing.table === 'meetings') return thing.meeting.day;
  return thing.table === 'reviews' ? thing.review.day : undefined;
}

type Named = Extract<
  TrashedThing,
  { readonly table: 'spheres' | 'tips' | 'purposes' | 'asks' | 'networks' | 'meetings' | 'reviews' }
>;

/** What the person called it; a meeting and a review are called as their network is. */
function givenName(thing: Named, { words }: Messages): string {
  if (thing.table === 'spheres') return thing.sphere.name;
  if (thing.table === 'tips') return thing.tip.title;
  if (thing.table === 'asks') return thing.ask.what;
  if (thing.table === 'purposes') return purposeName(thing.purpose, words);
  return thing.table === 'networks' ? thing.network.name : thing.name;
}
