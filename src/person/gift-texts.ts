/** What a gift says of itself: what it is, what is sought, and what one may do with it; the sentence above says the rest. */
import type { CardGift } from '../domain/card-gift.ts';
import type { FirstMessages } from '../i18n/messages.ts';
import type { Names } from './use-names.ts';

export type GiftTexts = { readonly title: string; readonly note: string; readonly act?: string };

/** Where names are hidden nothing is told of what it holds. */
export function giftTexts(gift: CardGift, { week }: FirstMessages, names: Names): GiftTexts {
  const { gift: words } = week;
  const noteOf = (matched: readonly string[]): string => (names.areHidden ? '' : matched.map(words.quoted).join(', '));
  if (gift.kind === 'seeks') {
    const { offeredBy } = gift;
    const note = noteOf(gift.words);
    return offeredBy === undefined
      ? { title: words.own, note }
      : { title: names.of(offeredBy), note, act: words.introduce };
  }
  const title = names.areHidden ? words.hidden : gift.tip.title;
  return { title, note: '', act: gift.kind === 'told' ? words.tell : words.passOn };
}
