/** Finding people by name while one types, to choose them for something; the names are read at the first letter. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { contactsNamed, likelyContacts, namedContacts } from '../store/likely-contacts.ts';
import { useLive } from './use-live.ts';

/** At most eight people whose names begin so; undefined while nothing is sought, or the names are being read. */
export function useNameSearch(text: string): readonly Contact[] | undefined {
  const isSeeking = text.trim() !== '';
  const named = useLive(async (database) => (isSeeking ? namedContacts(database) : undefined), [isSeeking]);
  return isSeeking && named !== undefined ? contactsNamed(named, text, MOST_FOUND) : undefined;
}

/** At most `limit` of those one has probably just talked to: this week's people and the latest ones. */
export function useLikelyContacts(today: CalendarDate, limit = MOST_LIKELY): readonly Contact[] {
  return useLive((database) => likelyContacts(database, today, limit), [today, limit]) ?? NOBODY;
}

const MOST_FOUND = 8;
const MOST_LIKELY = 8;
const NOBODY: readonly Contact[] = [];
