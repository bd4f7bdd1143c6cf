/** What could please someone, but for what stands above as the gift to bring. */
import type { Tip } from '../../../domain/tip.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { useTipsFor } from '../../../hooks/use-tips-for.ts';
import type { ContactPage } from '../../../store/contact-page.ts';
import { tipsById, untoldTipsFrom } from '../../../store/tips-from.ts';

/** A tip for someone, or of theirs (`as` says which), with the words of it that matched. */
export type TipHere = { readonly tip: Tip; readonly as: 'give' | 'tell'; readonly words: readonly string[] };

/** What they could be told of first, then what could be given; a few, since a wall of them would please nobody. */
export function useTipsHere({ contact, planned }: ContactPage): readonly TipHere[] {
  const fits = useTipsFor(contact.id) ?? NONE;
  const ids = fits.map(({ tipId }) => tipId);
  const fitting = useLive((database) => tipsById(database, ids), [ids.join(' ')]) ?? NONE;
  const untold = useLive((database) => untoldTipsFrom(database, contact.id), [contact.id]) ?? NONE;
  const matched = new Map(fits.map(({ tipId, words }) => [tipId, words]));
  const gift = planned?.gift;
  return [
    ...untold.map((tip) => ({ tip, as: 'tell' as const, words: NONE })),
    ...fitting.map((tip) => ({ tip, as: 'give' as const, words: matched.get(tip.id) ?? NONE })),
  ]
    .filter(({ tip }) => gift === undefined || gift.kind === 'seeks' || gift.tip.id !== tip.id)
    .slice(0, SHOWN);
}

const SHOWN = 4;
const NONE = [] as const;
