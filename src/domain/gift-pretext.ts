/** Pretexts that bring something: a tip that fits, what one was given and has read, what someone seeks and is there to be had. */
import { daysBetween, type CalendarDate } from './calendar-date.ts';
import type { Reason } from './nudge.ts';
import { isUntold, type Tip } from './tip.ts';

/** A waiting tip that fits someone, with the words that matched, as the tip has them. */
export type FittingTip = { readonly tipId: string; readonly words: readonly string[] };

/** What fits someone as a pretext: `fits` best first, of which a few are kept, lest one falls away within the week (A5, B4). */
export function tipPretext(fits: readonly FittingTip[]): readonly Reason[] {
  const [best] = fits;
  if (best === undefined) return [];
  const ids = fits.slice(0, MOST_TIPS).map(({ tipId }) => tipId);
  return [{ code: 'tip', ids, ...worded(best.words) }];
}

/**
 * What someone gave one, once one has read it and not told them yet, as a pretext, with the days since the oldest of it
 * was read. Rows in any order, those of one person (A5: thank whoever helped one think).
 */
export function toldPretext(tips: readonly Tip[], today: CalendarDate): readonly Reason[] {
  const read = tips.flatMap((tip) =>
    tip.readOn !== undefined && isUntold(tip) && tip.deletedAt === undefined
      ? [{ id: tip.id, days: Math.max(0, daysBetween(tip.readOn, today)) }]
      : [],
  );
  const [oldest, ...others] = read.toSorted((one, other) => other.days - one.days);
  if (oldest === undefined) return [];
  return [{ code: 'told', ids: [oldest, ...others].map(({ id }) => id), days: oldest.days }];
}

/** Who offers what someone seeks, with the words for it: oneself, and others, the best first. */
export type Sought = {
  readonly own?: readonly string[];
  readonly others: readonly { readonly contactId: string; readonly words: readonly string[] }[];
};

/** What someone seeks and is there to be had, as a pretext; one's own offer goes before those of others (B14, B16). */
export function seeksPretext({ own, others }: Sought): readonly Reason[] {
  if (own !== undefined) return [{ code: 'seeks', ids: [], ...worded(own) }];
  const [best] = others;
  if (best === undefined) return [];
  const ids = others.slice(0, MOST_OFFERS).map(({ contactId }) => contactId);
  return [{ code: 'seeks', ids, ...worded(best.words) }];
}

const MOST_TIPS = 3;
const MOST_OFFERS = 3;
const MOST_WORDS = 2;

/** A card has room for few words, and says none of them twice, as at the head of a title and among the topics. */
function worded(words: readonly string[]): Pick<Reason, 'words'> {
  if (words.length === 0) return {};
  const lower = words.map((word) => word.toLowerCase());
  const once = words.filter((word, place) => lower.indexOf(word.toLowerCase()) === place);
  return { words: once.slice(0, MOST_WORDS) };
}
