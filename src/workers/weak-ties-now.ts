/** Which loose ties might serve a purpose now, by the words of its wish. */
import type { Contact } from '../domain/contact.ts';
import type { Helper } from '../domain/helper.ts';
import { helpWords, wordsThatHelp } from '../domain/help-words.ts';
import { whoCanHelp } from '../domain/matching/who-can-help.ts';
import { MOST_WEAK_TIES, mightServe } from '../domain/weak-ties.ts';
import type { Database } from '../store/database.ts';
import { livingSpheres } from '../store/living-spheres.ts';
import { purposeById } from '../store/purposes.ts';
import type { MatchMirror } from './match-mirror.ts';

/** The best first; nobody for a purpose that is not there, or was let go. */
export async function weakTiesFor(database: Database, mirror: MatchMirror, id: string): Promise<readonly Helper[]> {
  const purpose = await purposeById(database, id);
  if (purpose === undefined || purpose.retiredOn !== undefined) return [];
  const wish = { what: purpose.wish, topics: [] };
  const [index, spheres] = await Promise.all([mirror.ready(), livingSpheres(database)]);
  const out = new Set<string>();
  let ids: readonly string[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- who comes next is known once those before are out
    const found = await mirror.without([...out], (others) => whoCanHelp(wish, others));
    // oxlint-disable-next-line eslint/no-await-in-loop -- as above
    const contacts = await database.contacts.bulkGet(found.map(({ contactId }) => contactId));
    const isLoose = (contact: Contact | undefined) => contact !== undefined && mightServe(contact, id, spheres);
    ids = found.flatMap(({ contactId }, place) => (isLoose(contacts[place]) ? contactId : []));
    if (ids.length === found.length || ids.length >= MOST_WEAK_TIES) break;
    for (const { contactId } of found) if (!ids.includes(contactId)) out.add(contactId);
  }
  const words = helpWords(wish);
  return ids
    .slice(0, MOST_WEAK_TIES)
    .map((contactId) => ({ contactId, words: wordsThatHelp(words, index, contactId) }));
}

/** Who comes near is measured by the best; those who are close step aside until loose ties are the best, or it is enough. */
const TURNS = 4;
