/**
 * Sorting: an address book holds plumbers too. Who is not sorted yet, and in which order to ask about them: those one
 * most likely knows first, so that the first minutes bring the most.
 */
import { nameToShow, type Contact } from './contact.ts';
import { lastContactOn } from './target.ts';

/** Whether nobody has said yet what this contact is to them: no tie, not resting, an ordinary one, not in the trash. */
export function isUnsorted(contact: Pick<Contact, 'tie' | 'restingSince' | 'standing' | 'deletedAt'>): boolean {
  const { tie, restingSince, standing, deletedAt } = contact;
  return tie === undefined && restingSince === undefined && standing === undefined && deletedAt === undefined;
}

/**
 * The contacts in the order in which to ask about them: people before organizations before bare numbers and addresses,
 * and within each those of whom most is known first. Equals stay in the order they came in.
 */
export function sortingOrder(contacts: readonly Contact[]): readonly Contact[] {
  return contacts
    .map((contact) => ({ contact, kind: kindOf(contact), signs: signsOfKnowing(contact) }))
    .toSorted((one, other) => one.kind - other.kind || other.signs - one.signs)
    .map(({ contact }) => contact);
}

/**
 * Of those given a tie in one sitting, in the order they were, the ones whose due days are decided anew together with
 * the next: since the last full fifty. Fifty by fifty each lie evenly over the weeks; a window that slides along was
 * tried and leaves all whom it lets go of in the first weeks.
 */
export function batchToJoin(sortedIds: readonly string[]): readonly string[] {
  return sortedIds.slice(sortedIds.length - (sortedIds.length % MOST_IN_A_BATCH));
}

const MOST_IN_A_BATCH = 50;

const PERSON = 0;
const ORGANIZATION = 1;
const BARE = 2;

function kindOf(contact: Contact): number {
  const name = nameToShow(contact);
  if (!/\p{L}/u.test(name) || name.includes('@')) return BARE;
  const isNamed = isThere(contact.givenName) || isThere(contact.familyName) || contact.nicknames.length > 0;
  return !isNamed && isThere(contact.organization) && name === contact.organization?.trim() ? ORGANIZATION : PERSON;
}

/** What one has written down of somebody or done with them, weighed by how rarely one does so for a stranger. */
function signsOfKnowing(contact: Contact): number {
  const { phones, emails, addresses, nicknames, dates, interests, offers, seeks } = contact;
  const signs: readonly (readonly [is: boolean, weight: number])[] = [
    [lastContactOn(contact) !== undefined, 4],
    [contact.birthday !== undefined, 3],
    [isThere(contact.notes), 3],
    [nicknames.length > 0 || dates.length > 0, 2],
    [isThere(contact.metThrough) || contact.introducedById !== undefined, 2],
    [interests.length + offers.length + seeks.length > 0, 2],
    [addresses.length > 0, 2],
    [phones.length + emails.length > 1, 2],
    [phones.length > 0, 1],
    [isThere(contact.givenName) && isThere(contact.familyName), 1],
  ];
  return signs.reduce((sum, [is, weight]) => sum + (is ? weight : 0), 0);
}

function isThere(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
