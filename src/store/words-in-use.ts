/** Words that the person has used before, to be offered while typing. */
import type { Database } from './database.ts';
import { livingContacts } from './living-contacts.ts';

/** Every tag in use, each once, in the order of the index. */
export async function tagsInUse(database: Database): Promise<readonly string[]> {
  const keys = await database.contacts.orderBy('tags').uniqueKeys();
  return keys.filter((key) => typeof key === 'string');
}

/** What contacts offer, seek and like, each word once, the most frequent first, at most a few hundred of each. Reads everyone. */
export async function wordsOfContacts(
  database: Database,
): Promise<{ readonly [Field in WordsField]: readonly string[] }> {
  const contacts = await livingContacts(database);
  return {
    offers: mostUsed(contacts.flatMap(({ offers }) => offers)),
    seeks: mostUsed(contacts.flatMap(({ seeks }) => seeks)),
    interests: mostUsed(contacts.flatMap(({ interests }) => interests)),
  };
}

type WordsField = 'offers' | 'seeks' | 'interests';

function mostUsed(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}

const MOST_WORDS = 300;
