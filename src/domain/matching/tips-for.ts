/** The reverse of who likes a tip: which of many tips fit one contact. */
import type { FittingTip } from '../gift-pretext.ts';
import type { Tip } from '../tip.ts';
import type { AskedWord } from './asked-words.ts';
import type { MatchIndex } from './match-index.ts';
import { relevanceOf, type Relevance } from './relevance.ts';
import { asFit, likingOf, nearestOf, THRESHOLD, wordsOfTip, type FitContext } from './who-likes.ts';

/** What the tips are put to. */
export type TipsContext = {
  readonly index: MatchIndex;
  readonly contextOf: (tip: Tip) => FitContext;
};

/** A tip with its words, and whom it might fit in the index as it was. */
type Read = {
  readonly tip: Tip;
  readonly words: readonly AskedWord[];
  liking?: { readonly index: MatchIndex; readonly version: number; readonly found: readonly Relevance[] };
};

/** Tips with their words, which are read once for each state of a tip. */
export class TipsAsked {
  readonly #read = new Map<string, Read>();

  /** Those of the tips that truly fit the contact, the best first; equals in the order given. */
  tipsFor(contactId: string, tips: readonly Tip[], { index, contextOf }: TipsContext): readonly FittingTip[] {
    const fitting = tips.flatMap((tip) => {
      const read = this.#readOf(tip);
      if (relevanceOf(read.words, index, contactId) < THRESHOLD) return [];
      const context = contextOf(tip);
      const found = nearestOf(likingIn(read, index), context).find((each) => each.contactId === contactId);
      if (found === undefined) return [];
      const { words, score } = asFit(found, read.words, { candidates: index, context });
      return [{ tipId: tip.id, words, score }];
    });
    return fitting.toSorted((one, other) => other.score - one.score).map(({ tipId, words }) => ({ tipId, words }));
  }

  #readOf(tip: Tip): Read {
    const known = this.#read.get(tip.id);
    if (known !== undefined && known.tip.rev === tip.rev && known.tip.updatedAt === tip.updatedAt) return known;
    const read = { tip, words: wordsOfTip(tip) };
    this.#read.set(tip.id, read);
    return read;
  }
}

/** Whom the tip might fit: found once for each state of the index. */
function likingIn(read: Read, index: MatchIndex): readonly Relevance[] {
  const { liking } = read;
  if (liking?.index === index && liking.version === index.version) return liking.found;
  const found = likingOf(read.words, index);
  read.liking = { index, version: index.version, found };
  return found;
}
