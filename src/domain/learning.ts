/**
 * Learning: a card about whom little is known asks one question instead of offering a line. At most one at a time, and
 * nothing told in confidence is looked at.
 */
import type { CalendarDate } from './calendar-date.ts';
import { mayBeSuggested, type Contact } from './contact.ts';
import { weightOf, type Interaction } from './interaction.ts';
import { tieMisfit, type TieMisfit } from './tie.ts';

/** What to ask: whether the tie still fits, roughly when one was last in touch, what one usually talks about. */
export type LearningQuestion =
  | { readonly code: 'misfit'; readonly misfit: TieMisfit }
  | { readonly code: 'last-contact' }
  | { readonly code: 'topics' };

/**
 * All that is worth asking, the most telling first. Nothing of someone not sorted yet, of whom the tie is asked, nor of
 * anyone who is not to be suggested, nor of someone just met: that day is known, and a word to follow is what is wanted.
 */
export function learningQuestions(
  contact: Contact,
  history: readonly Interaction[],
  today: CalendarDate,
): readonly LearningQuestion[] {
  if (contact.tie === undefined || contact.restingSince !== undefined || !mayBeSuggested(contact)) return [];
  if (contact.metOn !== undefined && history.length === 0) return [];
  const fullDays = history.filter((row) => weightOf(row) === 'full').map((row) => row.day);
  const misfit = tieMisfit(contact, fullDays, today);
  return [
    ...(misfit === undefined ? [] : [{ code: 'misfit', misfit } as const]),
    ...(history.length === 0 ? [{ code: 'last-contact' } as const] : []),
    ...(isAnythingNoted(contact, history) ? [] : [{ code: 'topics' } as const]),
  ];
}

/** Topics as one types them in answer, apart by commas, semicolons or lines; each once, whatever its case. */
export function topicsIn(text: string): readonly string[] {
  const topics = text.split(/[,;\n]/u).map((topic) => topic.trim());
  return [...new Map(topics.filter(Boolean).map((topic) => [topic.toLowerCase(), topic])).values()];
}

function isAnythingNoted(contact: Contact, history: readonly Interaction[]): boolean {
  const { interests, offers, seeks, notes } = contact;
  if (interests.length + offers.length + seeks.length > 0) return true;
  const told = history.filter(({ confidential }) => confidential !== true).map(({ note }) => note);
  return [notes, ...told].some((text) => (text ?? '').trim() !== '');
}
