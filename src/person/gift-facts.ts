/** What the sentence of a card may say of its gift. */
import type { CardGift } from '../domain/card-gift.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import type { WhyFacts } from '../i18n/why-now.ts';

/** Where names are hidden neither the words that matched nor who offers something are said. */
export function giftFacts(gift: CardGift | undefined, areNamesHidden = false): Pick<WhyFacts, 'tip' | 'offeredBy'> {
  if (gift?.kind === 'tip') return { tip: { kind: gift.tip.kind, words: areNamesHidden ? [] : gift.words } };
  if (gift?.kind !== 'seeks' || gift.offeredBy === undefined || areNamesHidden) return {};
  return { offeredBy: nameInSentences(gift.offeredBy) };
}
