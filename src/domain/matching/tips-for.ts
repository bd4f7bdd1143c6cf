/** The reverse of who likes a tip: which of many tips fit one contact. */
import type { FittingTip } from '../gift-pretext.ts';
import type { Tip } from '../tip.ts';
import type { AskedWord } from './asked-words.ts';
import type { MatchIndex } from './match-index.ts';
import { relevanceOf } from './relevance.ts';
import { THRESHOLD, likersOf, wordsOfTip, type FitContext } from './who-likes.ts';

/** What the tips are put to. */
export type TipsContext = {
  readonly index: MatchIndex;
  readonly contextOf: (tip: Tip) => FitContext;
};

/** Tips with their words, which are read once for each state of a tip. */
export class TipsAsked {
  readonly #read = new Map<string, { readonly tip: Tip; readonly words: readonly AskedWord[] }>();

  /** Those of the tips that truly fit the contact, the best first; equals in the order given. */
  tipsFor(contactId: string, tips: readonly Tip[], { index, contextOf }: TipsContext): readonly FittingTip[] {
    const fitting = tips.flatMap((tip) => {
      const words = this.#wordsOf(tip);
      if (relevanceOf(words, index, contactId) < THRESHOLD) return [];
      const fit = likersOf(words, index, contextOf(tip)).find((each) => each.contactId === contactId);
      return fit === undefined ? [] : [{ tipId: tip.id, words: fit.words, score: fit.score }];
    });
    return fitting.toSorted((one, other) => other.score - one.score).map(({ tipId, words }) => ({ tipId, words }));
  }

  #wordsOf(tip: Tip): readonly AskedWord[] {
    const known = this.#read.get(tip.id);
    if (known !== undefined && known.tip.rev === tip.rev && known.tip.updatedAt === tip.updatedAt) return known.words;
    const words = wordsOfTip(tip);
    this.#read.set(tip.id, { tip, words });
    return words;
  }
}
