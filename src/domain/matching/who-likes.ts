/**
 * Who likes a tip (DESIGN 3): the words of the tip against what each contact is interested in and seeks, then what they
 * can and offer, then what is noted of them. Better nobody than a wrong one.
 */
import type { Tip } from '../tip.ts';
import { askedWords, type AskedText, type AskedWord } from './asked-words.ts';
import { WHO_LIKES } from './candidate.ts';
import { conceptsOf } from './concept.ts';
import { NOTHING_SOUGHT } from './key-weights.ts';
import { MatchIndex } from './match-index.ts';
import type { Nearness } from './nearness/nearness.ts';
import { byRelevance, relevances, wordsFound, type Relevance } from './relevance.ts';

/** What a tip says of itself. */
export type TipText = Pick<Tip, 'title' | 'topics' | 'url' | 'note' | 'language' | 'source'> &
  Partial<Pick<Tip, 'kind'>>;

/** Somebody whom it fits. `words`: those of the tip that said so, as written there, the weightiest first. */
export type Fit = { readonly contactId: string; readonly score: number; readonly words: readonly string[] };

/** What is known beside the texts. */
export type FitContext = {
  /** Who is left out: it came from them, they had it already, or they had two tips in the last thirty days. */
  readonly leftOut: ReadonlySet<string>;
  /** Who is due: among equals they come first. */
  readonly due: ReadonlySet<string>;
};

/** Nobody is left out, and nobody due. */
export const NO_CONTEXT: FitContext = { leftOut: new Set(), due: new Set() };

/** An index for `whoLikes`, still empty; with a table of nearness it also finds what is near. */
export function tipIndex(nearness?: Nearness): MatchIndex {
  return new MatchIndex(WHO_LIKES, nearness);
}

/** Whom of the candidates a tip truly fits, best first; nobody when it fits nobody. */
export function whoLikes(tip: TipText, candidates: MatchIndex, context: FitContext = NO_CONTEXT): readonly Fit[] {
  return likersOf(wordsOfTip(tip), candidates, context);
}

/** The words of a tip, for `likersOf`. */
export function wordsOfTip(tip: TipText): readonly AskedWord[] {
  const words = askedWords(textsOf(tip), tip.language);
  return tip.kind === 'job' ? [...words, A_JOB] : words;
}

/** `whoLikes` for a tip whose words were read before. */
export function likersOf(words: readonly AskedWord[], candidates: MatchIndex, context: FitContext): readonly Fit[] {
  return nearestOf(likingOf(words, candidates), context)
    .map((found) => asFit(found, words, { candidates, context }))
    .toSorted(byRelevance);
}

/** Everybody whom a tip with these words might fit, the best first. */
export function likingOf(words: readonly AskedWord[], candidates: MatchIndex): readonly Relevance[] {
  return relevances(words, candidates, THRESHOLD);
}

/** Those of them whom it truly fits. */
export function nearestOf(liking: readonly Relevance[], { leftOut }: FitContext): readonly Relevance[] {
  return nearBest(liking.filter(({ contactId }) => !leftOut.has(contactId)));
}

/** Somebody who was found, with the words that said so. */
export function asFit(
  { contactId, score }: Relevance,
  words: readonly AskedWord[],
  { candidates, context }: { readonly candidates: MatchIndex; readonly context: FitContext },
): Fit {
  return {
    contactId,
    score: context.due.has(contactId) ? score * DUE_BONUS : score,
    words: wordsFound(words, candidates, contactId).slice(0, SHOWN_WORDS),
  };
}

/** Those who come near the best; `all` best first. */
export function nearBest(all: readonly Relevance[]): readonly Relevance[] {
  const enough = (all[0]?.score ?? 0) * NEAR_THE_BEST;
  return all.filter(({ score }) => score >= enough);
}

/** Under this a fit is an accident. */
export const THRESHOLD = 0.55;
/** Who fits this much less than the best doesn't fit. */
const NEAR_THE_BEST = 0.65;
const DUE_BONUS = 1.1;
const SHOWN_WORDS = 4;

/** Nothing to look for, but against those who seek nothing, or want to hear of no job. */
const A_JOB: AskedWord = {
  written: '',
  keys: [],
  own: [NOTHING_SOUGHT, ...conceptsOf(['job'], ['da']).map(({ number }) => `#${number}`)],
  weight: 3,
  nearWeight: 0,
};

const WEIGHTS = { title: 1, topics: 0.75, note: 0.5, source: 0.3, url: 0.8 };

function textsOf({ title, topics, note = '', url = '', source = '' }: TipText): readonly AskedText[] {
  return [
    { text: title, weight: WEIGHTS.title, isShort: false },
    ...topics.map((text) => ({ text, weight: WEIGHTS.topics, isShort: true })),
    { text: note, weight: WEIGHTS.note, isShort: false },
    { text: source, weight: WEIGHTS.source, isShort: false },
    { text: title === '' ? siteWords(url) : '', weight: WEIGHTS.url, isShort: false },
  ];
}

/** The words of an address that say something: neither protocol nor ending nor numbers. */
function siteWords(url: string): string {
  return url
    .replace(/^[a-z]+:\/\/(?:www\.)?/iu, '')
    .replace(/[?#].*$/su, '')
    .replaceAll(/\.[a-z]{2,4}(?=\/|$)|[-_/.+]/giu, ' ');
}
