/** How an idea is told: what one looks for and another can give, or what they share; never more than was written down. */
import type { IntroductionIdea } from '../../../domain/introduction-idea.ts';
import { listOf } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import type { IdeaNow } from '../../../store/introduction-ideas.ts';

/** At most two sentences, one for each way in which one can help the other. */
export function ideaSentences({ idea, people }: IdeaNow, { introductions, language }: Messages): readonly string[] {
  const { idea: words } = introductions;
  const nameOf = new Map(people.map((contact) => [contact.id, nameInSentences(contact)]));
  const said = (id: string, text: string) => ({ name: nameOf.get(id) ?? '', text });
  if (idea.kind === 'interest') return [words.interest(listOf(language, [...nameOf.values()]), idea.interest)];
  return idea.matches
    .slice(0, MOST_SENTENCES)
    .map((match) => words[match.from](said(match.seekerId, match.seeks), said(match.giverId, match.gives)));
}

/** The words that met, each once; those of an interest stand in its sentence. */
export function ideaWords(idea: IntroductionIdea): readonly string[] {
  return idea.kind === 'interest' ? [] : [...new Set(idea.matches.flatMap(({ words }) => words))];
}

const MOST_SENTENCES = 2;
