/** Pretexts: what gives an occasion to write to someone now, beside the rhythm. */
import { daysBetween, nextYearlyDay, type CalendarDate } from './calendar-date.ts';
import type { Contact } from './contact.ts';
import type { Interaction } from './interaction.ts';
import type { Reason, ReasonCode } from './nudge.ts';
import type { Promised } from './promise.ts';
import type { Tip } from './tip.ts';

/** What stands open with the people of a week; rows in any order. */
export type OpenMatters = {
  /** Promises due before the week ends. */
  readonly promises: readonly Pick<Promised, 'id' | 'contactId' | 'dueOn'>[];
  /** Interactions in which they reached out and still wait for a word. */
  readonly replies: readonly Pick<Interaction, 'id' | 'contactIds' | 'day'>[];
};

/** The week that pretexts are looked for in; `endsOn` is the day after it. */
export type PretextWeek = { readonly today: CalendarDate; readonly endsOn: CalendarDate };

/** The pretexts that open matters give, by contact, each with the days of its oldest row. */
export function pretextsByContact(matters: OpenMatters, week: PretextWeek): ReadonlyMap<string, readonly Reason[]> {
  const byContact = new Map<string, Map<ReasonCode, Reason>>();
  for (const promise of matters.promises.toSorted((one, other) => daysBetween(other.dueOn, one.dueOn))) {
    note(byContact, promise.contactId, {
      code: 'promise',
      ids: [promise.id],
      days: daysBetween(week.today, promise.dueOn),
    });
  }
  for (const reply of matters.replies.toSorted((one, other) => daysBetween(other.day, one.day))) {
    for (const contactId of reply.contactIds) {
      note(byContact, contactId, { code: 'reply-owed', ids: [reply.id], days: daysBetween(reply.day, week.today) });
    }
  }
  return new Map([...byContact].map(([id, reasons]) => [id, [...reasons.values()]]));
}

/** The birthday as a pretext, when it falls between today and the end of the week. */
export function birthdayPretext(contact: Pick<Contact, 'birthday'>, week: PretextWeek): readonly Reason[] {
  if (contact.birthday === undefined) return [];
  const next = nextYearlyDay(week.today, contact.birthday);
  return next < week.endsOn ? [{ code: 'birthday', ids: [], days: daysBetween(week.today, next) }] : [];
}

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
export function toldPretext(tips: readonly ReceivedTip[], today: CalendarDate): readonly Reason[] {
  const read = tips.flatMap(({ id, readOn, ...tip }) =>
    readOn === undefined || tip.toldOn !== undefined || tip.deletedAt !== undefined ? [] : [{ id, readOn }],
  );
  const [oldest, ...others] = read.toSorted((one, other) => daysBetween(other.readOn, one.readOn));
  if (oldest === undefined) return [];
  const ids = [oldest, ...others].map(({ id }) => id);
  return [{ code: 'told', ids, days: Math.max(0, daysBetween(oldest.readOn, today)) }];
}

export type ReceivedTip = Pick<Tip, 'id' | 'readOn' | 'toldOn' | 'deletedAt'>;

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

/** A card has room for few words. */
function worded(words: readonly string[]): Pick<Reason, 'words'> {
  return words.length === 0 ? {} : { words: words.slice(0, MOST_WORDS) };
}

function note(byContact: Map<string, Map<ReasonCode, Reason>>, contactId: string, reason: Reason): void {
  const reasons = byContact.get(contactId) ?? new Map<ReasonCode, Reason>();
  const known = reasons.get(reason.code);
  reasons.set(reason.code, known === undefined ? reason : { ...known, ids: [...known.ids, ...reason.ids] });
  byContact.set(contactId, reasons);
}
