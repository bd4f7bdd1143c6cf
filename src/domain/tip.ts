/** A tip: something worth giving to someone, or received from someone; and each passing on of it (A5, B4). */
import type { CalendarDate } from './calendar-date.ts';
import { fold, foldedWords } from './fold.ts';
import type { Saved } from './record.ts';
import { hostOf } from './tip-link.ts';

export const TIP_KINDS = [
  'article',
  'book',
  'podcast',
  'talk',
  'report',
  'blog',
  'video',
  'event',
  'job',
  'person',
  'other',
] as const;
export type TipKind = (typeof TIP_KINDS)[number];

export type Tip = Saved & {
  readonly kind: TipKind;
  readonly title: string;
  readonly url?: string;
  readonly note?: string;
  readonly topics: readonly string[];
  readonly language?: string;
  readonly eventOn?: CalendarDate;
  readonly forMe?: boolean;
  readonly fromContactId?: string;
  readonly readOn?: CalendarDate;
  readonly toldOn?: CalendarDate;
  readonly source?: string;
  readonly archivedOn?: CalendarDate;
};

/** The kind as it is known here: a word of another version counts as 'other'. */
export function knownKind(kind: string): TipKind {
  return TIP_KINDS.find((known) => known === kind) ?? 'other';
}

/** How many letters a title and a note may have, in UTF-16 units. */
export const MOST_LETTERS = { title: 300, note: 10_000 } as const;

/** Where a tip stands: still to pass on, for oneself, passed on to somebody, or kept away. */
export const TIP_PLACES = ['waiting', 'for-me', 'passed-on', 'archived'] as const;
export type TipPlace = (typeof TIP_PLACES)[number];

/** The one place of a tip: what was kept away is there alone, and what is for oneself waits for nobody else. */
export function placeOf(tip: Pick<Tip, 'archivedOn' | 'forMe'>, isPassedOn: boolean): TipPlace {
  if (tip.archivedOn !== undefined) return 'archived';
  if (tip.forMe === true) return 'for-me';
  return isPassedOn ? 'passed-on' : 'waiting';
}

/** Whether the day of an event has passed. */
export function isOver(tip: Pick<Tip, 'eventOn'>, today: CalendarDate): boolean {
  return tip.eventOn !== undefined && tip.eventOn < today;
}

/** Whether it came from somebody, was read, and that one hasn't been told yet what was in it. */
export function isUntold(tip: Pick<Tip, 'forMe' | 'fromContactId' | 'readOn' | 'toldOn' | 'archivedOn'>): boolean {
  const isFromSomebody = tip.forMe === true && tip.fromContactId !== undefined;
  return isFromSomebody && tip.readOn !== undefined && tip.toldOn === undefined && tip.archivedOn === undefined;
}

/** What a tip is searched by, folded: title, site, topics, note. */
export function tipSearchText(tip: Pick<Tip, 'title' | 'url' | 'topics' | 'note'>): string {
  return fold([tip.title, hostOf(tip.url ?? '') ?? '', ...tip.topics, tip.note ?? ''].join(' '));
}

/** Whether every word that is looked for stands somewhere in `searchText`. */
export function isFoundBy(searchText: string, lookedFor: string): boolean {
  return foldedWords(lookedFor).every((word) => searchText.includes(word));
}

export type Forward = Saved & {
  readonly tipId: string;
  readonly contactId: string;
  readonly day: CalendarDate;
  readonly interactionId: string;
  readonly response?: string;
};
