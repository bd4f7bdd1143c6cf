/** How a wish is read in search of those two steps away: who could help with it, and whose people could. */
import type { CloserSearch } from './closer.ts';
import { nameToShow, type Contact } from './contact.ts';
import { fold } from './fold.ts';
import { helpWords, wordsThatHelp } from './help-words.ts';
import { knownIn } from './known-through.ts';
import type { Candidate } from './matching/candidate.ts';
import { askIndex, whoCanHelp } from './matching/who-can-help.ts';

/** Reads a wish beside these people. */
export type CloserReading = (wish: string, people: readonly Contact[]) => CloserSearch;

/** Both are found as for any ask: who could help, and whose people could, as far as a note says what those do. */
export const readCloser: CloserReading = (wish, people) => {
  const ask = { what: wish, topics: [] };
  const asked = helpWords(ask);
  const names = new Map(people.map((person) => [person.id, fold(nameToShow(person))]));
  const find = (candidates: readonly Candidate[]): CloserSearch['fitting'] => {
    const index = askIndex();
    for (const candidate of candidates) index.put(candidate);
    return whoCanHelp(ask, index).map(({ contactId: id }) => ({ id, words: wordsThatHelp(asked, index, id) }));
  };
  return {
    fitting: find(people.map(skillsOf)),
    told: find(people.flatMap(toldOf)),
    isNamedIn: (id, text) => {
      const name = names.get(id) ?? '';
      return name.includes(' ') && ` ${fold(text)} `.includes(name);
    },
  };
};

function skillsOf({ id, competences, offers, tags, jobTitle, organization, language }: Contact): Candidate {
  return {
    id,
    competences,
    offers,
    tags,
    ...(jobTitle !== undefined && { jobTitle }),
    ...(organization !== undefined && { organization }),
    ...(language !== undefined && { language }),
  };
}

/** What a note says of somebody's people, as if it were their own skills. */
function toldOf({ id, notes = '' }: Contact): readonly Candidate[] {
  const competences = knownIn(notes);
  return competences.length === 0 ? [] : [{ id, competences }];
}
