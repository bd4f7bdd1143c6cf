/** What those who may get a place seek, and one offers oneself or others do whom they don't know. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { mayHaveLedger } from '../domain/exchange.ts';
import type { Sought } from '../domain/gift-pretext.ts';
import { meetingBy, soughtOffers } from '../domain/gift.ts';
import { wordsOfChip } from '../domain/introduction-words.ts';
import type { Database } from './database.ts';
import { suggestIntroductions } from './introduction-ideas.ts';
import { livingSpheres } from './living-spheres.ts';
import { profileOf } from './profile.ts';

/**
 * Who offers what each of these contacts seeks; those for whom nobody does are not in the map, nor is anyone of private
 * life or at professional distance. Reads everyone when one of them seeks something.
 */
export async function soughtBy(
  database: Database,
  contactIds: readonly string[],
  today: CalendarDate,
): Promise<ReadonlyMap<string, Sought>> {
  const seekers = await seekersAmong(database, contactIds);
  if (seekers.length === 0) return new Map();
  const [{ offers }, { ideas }] = await Promise.all([
    profileOf(database),
    suggestIntroductions(database, today, wordsOfChip),
  ]);
  const meet = meetingBy(wordsOfChip);
  const matches = ideas.flatMap((idea) => (idea.kind === 'help' ? idea.matches : []));
  return new Map(
    seekers.map(({ id, seeks }) => {
      const [own] = soughtOffers(offers, seeks, meet);
      const theirs = matches.filter(({ seekerId }) => seekerId === id);
      const others = theirs.map((match) => ({ contactId: match.giverId, words: [match.seeks] }));
      return [id, own === undefined ? { others } : { own: [own.sought], others }];
    }),
  );
}

async function seekersAmong(database: Database, contactIds: readonly string[]): Promise<readonly Contact[]> {
  const [found, spheres] = await Promise.all([database.contacts.bulkGet([...contactIds]), livingSpheres(database)]);
  return found.flatMap((contact) =>
    contact !== undefined && contact.seeks.length > 0 && mayHaveLedger(contact, spheres) ? [contact] : [],
  );
}
