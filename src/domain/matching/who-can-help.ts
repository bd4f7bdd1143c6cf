/**
 * Who can help (DESIGN 3): the words of an ask against what each contact can and offers, then what they do, then what is
 * noted of them. Who only wishes for the same is no help.
 */
import type { Ask } from '../ask.ts';
import { askedWords, type AskedText, type AskedWord } from './asked-words.ts';
import { WHO_CAN_HELP } from './candidate.ts';
import { MatchIndex } from './match-index.ts';
import type { Nearness } from './nearness/nearness.ts';
import { relevances, type Relevance } from './relevance.ts';
import { nearBest } from './who-likes.ts';

/** What an ask says of itself. */
export type AskText = Pick<Ask, 'what' | 'topics' | 'language'>;

/** An index for `whoCanHelp`, still empty; with a table of nearness it also finds what is near. */
export function askIndex(nearness?: Nearness): MatchIndex {
  return new MatchIndex(WHO_CAN_HELP, nearness);
}

/** Who of the candidates can truly help, best first; nobody when there is nobody. */
export function whoCanHelp(ask: AskText, candidates: MatchIndex): readonly Relevance[] {
  return nearBest(relevances(wordsOfAsk(ask), candidates, THRESHOLD));
}

/** Under this it is an accident. */
const THRESHOLD = 0.5;
const WEIGHTS = { what: 1, topics: 0.6 };

function wordsOfAsk({ what, topics, language }: AskText): readonly AskedWord[] {
  const texts: readonly AskedText[] = [
    { text: what, weight: WEIGHTS.what, isShort: false },
    ...topics.map((text) => ({ text, weight: WEIGHTS.topics, isShort: true })),
  ];
  return askedWords(texts, language);
}
