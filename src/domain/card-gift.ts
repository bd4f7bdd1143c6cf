/**
 * The one gift of a card: of what the plan found to bring, the weightiest that still stands. Part of the app's first
 * load, hence it leans on nothing.
 */
import type { CalendarDate } from './calendar-date.ts';
import { mayBeSuggested, type Contact } from './contact.ts';
import type { Reason, ReasonCode } from './nudge.ts';
import { withoutReasonsWhere, type PlanItem } from './plan.ts';
import type { Tip } from './tip.ts';

/**
 * A tip that fits, with the words that matched; something of theirs one has read; or what they seek, which one offers
 * oneself where nobody is named.
 */
export type CardGift =
  | { readonly kind: 'tip'; readonly tip: Tip; readonly words: readonly string[] }
  | { readonly kind: 'told'; readonly tip: Tip }
  | { readonly kind: 'seeks'; readonly words: readonly string[]; readonly offeredBy?: Contact };

/** The rows that the reasons of gifts stand on, by id. */
export type GiftRows = {
  readonly tips: ReadonlyMap<string, Tip>;
  readonly contacts: ReadonlyMap<string, Contact>;
};

/** The ids of those rows, for reading them. */
export function giftIds(items: readonly PlanItem[]): {
  readonly tips: readonly string[];
  readonly contacts: readonly string[];
} {
  const idsOf = (codes: ReadonlySet<ReasonCode>) =>
    items.flatMap(({ reasons }) => reasons.flatMap(({ code, ids }) => (codes.has(code) ? ids : [])));
  return { tips: idsOf(TIP_CODES), contacts: idsOf(SEEKS) };
}

/**
 * The items without what can't be brought any more: a tip that was kept away, is over or for oneself; what they were
 * told of; what is offered by somebody who gets no suggestions. What was passed on to others may still be.
 */
export function withStandingGifts(
  items: readonly PlanItem[],
  rows: GiftRows,
  today: CalendarDate,
): readonly PlanItem[] {
  return withoutReasonsWhere(items, (code, id) => isGone(code, id, { rows, today }));
}

/** The gift of an item, which is that of its weightiest reason that has one; undefined: none. */
export function giftOf(item: PlanItem, rows: GiftRows): CardGift | undefined {
  for (const reason of item.reasons) {
    const gift = giftBy(reason, rows);
    if (gift !== undefined) return gift;
  }
  return undefined;
}

const TIP_CODES: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['tip', 'told']);
const SEEKS: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['seeks']);

type Standing = { readonly rows: GiftRows; readonly today: CalendarDate };

function isGone(code: ReasonCode, id: string, { rows, today }: Standing): boolean {
  if (code === 'seeks') {
    const contact = rows.contacts.get(id);
    return contact === undefined || !mayBeSuggested(contact);
  }
  if (!TIP_CODES.has(code)) return false;
  const tip = rows.tips.get(id);
  if (tip === undefined || tip.deletedAt !== undefined || tip.archivedOn !== undefined) return true;
  return code === 'told' ? tip.toldOn !== undefined : tip.forMe === true || (tip.eventOn ?? today) < today;
}

function giftBy({ code, ids, words = [] }: Reason, { tips, contacts }: GiftRows): CardGift | undefined {
  const [id = ''] = ids;
  if (code === 'seeks') {
    const offeredBy = contacts.get(id);
    return { kind: code, words, ...(offeredBy !== undefined && { offeredBy }) };
  }
  const tip = code === 'tip' || code === 'told' ? tips.get(id) : undefined;
  if (tip === undefined) return undefined;
  return code === 'tip' ? { kind: code, tip, words } : { kind: 'told', tip };
}
