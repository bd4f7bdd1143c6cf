/**
 * A forward: a tip passed on to one person. It is a light sign of life until a word comes back, and never an unanswered
 * try; what came of it is asked some days later, and what was welcome says what they like.
 */
import { daysBetween, type CalendarDate } from './calendar-date.ts';
import type { Contact } from './contact.ts';
import { fold } from './fold.ts';
import { GAP } from './opening-line.ts';
import type { Forward, Tip } from './tip.ts';
import { doesSay } from './united.ts';

/** What may come of passing something on: thanks, a word that it was of use, or nothing. */
export const FORWARD_RESPONSES = ['thanked', 'useful', 'no-answer'] as const;
export type ForwardResponse = (typeof FORWARD_RESPONSES)[number];

/** What came of it; undefined while that is open, and for a word of another version. */
export function responseOf({ response }: Pick<Forward, 'response'>): ForwardResponse | undefined {
  return FORWARD_RESPONSES.find((each) => each === response);
}

/** Whether a word came back. */
export function isWelcome(response: ForwardResponse | undefined): boolean {
  return response === 'thanked' || response === 'useful';
}

/** Whether to ask what came of it: from three days after, for two months, until one has said so. */
export function isToAskAbout(forward: Pick<Forward, 'response' | 'day'>, today: CalendarDate): boolean {
  const days = daysBetween(forward.day, today);
  return forward.response === undefined && days >= ASKED_AFTER_DAYS && days <= ASKED_WITHIN_DAYS;
}

/**
 * The topics of a tip that one may remember as interests of the person chosen for it, in the tip's order, those that hold
 * a matched word first. What their interests say already is left out.
 */
export function topicsToRemember(
  tip: Pick<Tip, 'topics'>,
  { interests }: Pick<Contact, 'interests'>,
  matched: readonly string[] = [],
): readonly string[] {
  const known = interests.map(fold);
  const unknown = tip.topics.filter((topic) => !known.some((interest) => doesSay(interest, fold(topic))));
  const words = matched.map(fold);
  const isMatched = (topic: string): boolean => words.some((word) => fold(topic).includes(word));
  return [...unknown.filter(isMatched), ...unknown.filter((topic) => !isMatched(topic))];
}

/** What of a tip goes into a message; `link` has passed the allow-list. */
export type Enclosure = { readonly title: string; readonly link?: string };

/** The title and the link, a line each; a title that is the link itself is not said twice. */
export function enclosureText({ title, link }: Enclosure): string {
  const lines = [title.trim(), link ?? ''].filter(Boolean);
  return [...new Set(lines)].join('\n');
}

/** A first line with what one passes on beneath it; the gap stays to be filled. Without a line the gap stands alone. */
export function withEnclosure(line: string | undefined, enclosure: Enclosure): string {
  return [line ?? GAP, enclosureText(enclosure)].filter(Boolean).join('\n\n');
}

const ASKED_AFTER_DAYS = 3;
const ASKED_WITHIN_DAYS = 60;
